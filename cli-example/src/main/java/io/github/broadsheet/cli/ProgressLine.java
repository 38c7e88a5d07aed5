package io.github.broadsheet.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line on standard error that counts up in its place, and is gone in the end. */
final class ProgressLine implements AutoCloseable {

  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintStream err;
  private final boolean visible;
  private final long start = System.nanoTime();
  private long shown = start;
  private long count;

  ProgressLine(Console console) {
    this.err = console.err();
    this.visible = console.progress();
  }

  /** Counts one more article. */
  void advance() {
    count++;
    long now = System.nanoTime();
    if (visible && now - shown >= NANOS_BETWEEN) {
      shown = now;
      double perSecond = count / ((now - start) / 1e9);
      err.print(String.format(Locale.ROOT, "\r%,d articles (%,.0f/s)", count, perSecond));
      err.flush();
    }
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (shown != start) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
