package io.github.broadsheet;

/**
 * How many articles match.
 *
 * @param value how many, or at least how many
 * @param exact whether {@code value} is the number itself and not a lower bound
 * @param possible how many of them match a date filter only possibly, because their date is less
 *     precise than the filter asks for
 */
public record HitCount(long value, boolean exact, long possible) {

  /** Checks that {@code 0 <= possible <= value}. */
  public HitCount {
    if (possible < 0 || value < possible) {
      throw new IllegalArgumentException(
          "counts must be 0 <= possible <= value, got " + possible + " of " + value);
    }
  }

  /** Returns the count as {@code 7} or, a lower bound, {@code 1000+}. */
  @Override
  public String toString() {
    return exact ? Long.toString(value) : value + "+";
  }
}
