package io.github.broadsheet.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** When a search has to stop. Remembers that it was passed, so that the result can say so. */
final class Deadline implements QueryTimeout {

  private final long start = System.nanoTime();
  private final long budget;
  private volatile boolean passed;

  Deadline(Duration timeout) {
    // A budget of some years would overflow when counted in nanoseconds.
    budget = timeout.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE : timeout.toNanos();
  }

  @Override
  public boolean shouldExit() {
    if (!passed && System.nanoTime() - start >= budget) {
      passed = true;
    }
    return passed;
  }

  /**
   * Returns whether there is no time left even to show what was found, for which a quarter as long
   * again is given.
   */
  boolean isOver() {
    boolean over = System.nanoTime() - start - budget >= budget / 4;
    if (over) {
      passed = true;
    }
    return over;
  }

  /** Returns whether anyone was told to stop. */
  boolean isPassed() {
    return passed;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
