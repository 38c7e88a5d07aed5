package io.github.broadsheet;

/**
 * A stretch of a text, {@code [start, end)} in UTF-16 code units, as {@link String#substring(int,
 * int)} counts them.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that {@code 0 <= start <= end}. */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must be >= 0, got " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end must be >= start " + start + ", got " + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /**
   * Returns the part of a text that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public String textOf(String text) {
    return text.substring(start, end);
  }

  /** Returns whether the two spans have at least one code unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns this span moved by a number of code units, which may be negative. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
