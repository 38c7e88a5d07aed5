package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and the exit code. */
final class ErrorReporter implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final int DONE = 0;
  private static final int FAILED = 2;

  private final Console console;
  private final boolean debug;

  ErrorReporter(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String meant = e instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : "";
    return reportUsage(e.getMessage() + meant, e.getCommandLine());
  }

  private static String meant(UnmatchedArgumentException unmatched) {
    if (!unmatched.getSuggestions().isEmpty()) {
      return "; did you mean " + unmatched.getSuggestions().getFirst() + "?";
    }
    String option = unmatched.getUnmatched().getFirst().split("=", 2)[0];
    if (unmatched.getCommandLine().getSubcommands().values().stream()
        .anyMatch(command -> command.getCommandSpec().findOption(option) != null)) {
      return "; write " + option + " behind the name of the command";
    }
    // Someone who excludes a word means no option.
    return option.matches("-[^-].*") ? "; write -- before a query that begins with -" : "";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    return e instanceof UsageException
        ? reportUsage(String.valueOf(e.getMessage()), command)
        : report(e);
  }

  /** Reports anything that a command threw. */
  int report(Throwable e) {
    if (e instanceof Output.ReaderGoneException) {
      return DONE;
    }
    console.err().println("broadsheet: " + Style.PLAIN.line(describe(e)));
    if (e instanceof UnreadableQueryException query) {
      console.show(query.pointer());
    }
    if (debug) {
      e.printStackTrace(console.err());
    }
    return FAILED;
  }

  private int reportUsage(String message, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console
        .err()
        .println("broadsheet: " + Style.PLAIN.line(message) + "; see '" + name + " --help'");
    return FAILED;
  }

  private static String describe(Throwable e) {
    return switch (e) {
      case NewsIndexException index -> String.valueOf(index.getMessage());
      case UnreadableQueryException query -> String.valueOf(query.getMessage());
      case IllegalArgumentException argument -> String.valueOf(argument.getMessage());
      case NoSuchFileException file -> "no such file: " + file.getFile();
      case AccessDeniedException file -> "no permission to open " + file.getFile();
      case FileSystemException file -> String.valueOf(file.getMessage());
      case UncheckedIOException io when io.getCause() instanceof FileSystemException file ->
          describe(file);
      case UncheckedIOException io -> String.valueOf(io.getMessage());
      case IOException io -> String.valueOf(io.getMessage());
      default -> "unexpected " + e + "; --debug shows where";
    };
  }
}
