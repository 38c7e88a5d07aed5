package io.github.broadsheet.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line. */
public final class Main {

  /** Held here, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    // Lucene advises every user to add a module that makes no difference to text search
    LUCENE_ADVICE.setLevel(Level.SEVERE);
    System.exit(run(Console.ofSystem(), args));
  }

  /** Runs a command and returns its exit code, whatever happens. */
  static int run(Console console, String... args) {
    ErrorReporter errors = new ErrorReporter(console, List.of(args).contains("--debug"));
    int exitCode;
    try {
      exitCode =
          RootCommand.commandLine(console)
              .setParameterExceptionHandler(errors)
              .setExecutionExceptionHandler(errors)
              .execute(args);
    } catch (Throwable e) { // an Error would end the process with 1, which means nothing found
      exitCode = errors.report(e);
    }
    try {
      console.out().flush();
    } catch (RuntimeException e) {
      exitCode = Math.max(exitCode, errors.report(e));
    }
    return exitCode;
  }
}
