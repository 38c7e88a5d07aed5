package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Hosts one engine: {@code Worker ENGINE-CLASS}. Reads commands from the standard input, one a
 * line, their parts separated by tabs, and answers each with one line: {@code ok}, {@code
 * unsupported} or {@code error}, and parts. {@link Commands} has the commands. What the engine
 * prints goes to the standard error.
 */
public final class Worker {

  private Worker() {}

  /**
   * Runs until the input ends or {@code quit} is read.
   *
   * @throws IOException if the input cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Commands commands = new Commands(engine(arguments[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      List<String> command = Arrays.asList(line.split("\t", -1));
      if (command.get(0).equals("quit")) {
        break;
      }
      out.println(reply(commands, command));
      out.flush();
    }
  }

  /** Makes an engine of a class with a public constructor without arguments. */
  static Engine engine(String className) throws ReflectiveOperationException {
    return (Engine) Class.forName(className).getConstructor().newInstance();
  }

  private static String reply(Commands commands, List<String> command) {
    try {
      List<String> parts = commands.run(command.get(0), command.subList(1, command.size()));
      return parts.isEmpty() ? "ok" : "ok\t" + String.join("\t", parts);
    } catch (UnsupportedOperationException e) {
      return "unsupported\t" + oneLine(e);
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      e.printStackTrace();
      return "error\t" + oneLine(e);
    }
  }

  private static String oneLine(Throwable failure) {
    return failure.toString().replaceAll("\\s+", " ");
  }
}
