package io.github.broadsheet.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output: buffered UTF-8 text. Unlike a {@code PrintStream} it fails when it cannot be
 * written, so that a long export ends as soon as nobody reads it, and a full disk is told.
 */
final class Output {

  /** The program that read the output has ended, as {@code head} does: no reason to complain. */
  static final class ReaderGoneException extends RuntimeException {
    ReaderGoneException(IOException cause) {
      super("nobody reads the output any more", cause);
    }
  }

  private final Writer writer;
  private boolean failed;

  Output(OutputStream stream) {
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Prints a line that ends with a line feed on every system. After a failure it does nothing. */
  void println(String line) {
    if (failed) {
      return;
    }
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw failure(e);
    }
  }

  void println() {
    println("");
  }

  void flush() {
    if (failed) {
      return;
    }
    try {
      writer.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Returns a writer for what prints by itself, such as the help. */
  PrintWriter toPrintWriter() {
    return new PrintWriter(writer);
  }

  /** What the system calls it depends on the language, but each one names the pipe. */
  private RuntimeException failure(IOException e) {
    failed = true;
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe")
        ? new ReaderGoneException(e)
        : new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
  }
}
