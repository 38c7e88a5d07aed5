package io.github.broadsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command has around it. Nothing else in this package reads or prints.
 *
 * @param in standard input
 * @param out standard output, for what was asked for
 * @param err standard error, for everything else
 * @param style how texts look on standard output
 * @param width how many characters a line on standard output should have at most
 * @param progress whether a person watches standard error
 * @param environment the environment variables
 */
record Console(
    InputStream in,
    Output out,
    PrintStream err,
    Style style,
    int width,
    boolean progress,
    Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;

  /** Returns the console of this process. */
  static Console ofSystem() {
    return new Console(
            System.in,
            new Output(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Style.PLAIN,
            Integer.MAX_VALUE,
            isTerminal("2"),
            System.getenv())
        .forReader(isTerminal("1"));
  }

  /**
   * Returns this console with the style and width that its environment asks for; see no-color.org
   * and bixense.com/clicolors.
   *
   * @param terminal whether standard output is a terminal
   */
  Console forReader(boolean terminal) {
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "0");
    boolean colour = terminal || !(forced.isEmpty() || forced.equals("0"));
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        in,
        out,
        err,
        colour && !refused ? Style.COLOUR : Style.PLAIN,
        terminal ? terminalWidth() : Integer.MAX_VALUE,
        progress,
        environment);
  }

  Console withStyle(Style style) {
    return new Console(in, out, err, style, width, progress, environment);
  }

  /** Prints a line on standard error, after all that was printed on standard output before it. */
  void note(String message) {
    out.flush();
    err.println(Style.PLAIN.line(message));
  }

  /** Shows a place in a query on standard error, if a person watches it; a script needs it not. */
  void show(QueryPointer pointer) {
    if (progress) {
      pointer.lines().forEach(err::println);
    }
  }

  private int terminalWidth() {
    try {
      return Math.clamp(Integer.parseInt(environment.getOrDefault("COLUMNS", "")), 40, 120);
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** The launcher knows and tells; Java cannot tell standard output from standard error. */
  private static boolean isTerminal(String descriptor) {
    return System.getProperty("broadsheet.terminals", "").contains(descriptor);
  }
}
