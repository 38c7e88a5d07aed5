package io.github.broadsheet.benchmarks.run;

/** A run that cannot go on; the message says why. */
public final class BenchmarkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception. */
  public BenchmarkException(String message) {
    super(message);
  }
}
