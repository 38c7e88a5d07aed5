package io.github.broadsheet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time from the start of one date to the end of another, both belonging to it, each as precise
 * as it is given: {@code [2019-01 TO 2019-02]} ends with the last moment of February.
 *
 * @param from the first date, or null for an open beginning
 * @param to the last date, or null for an open end
 */
public record DateRange(@Nullable NewsDate from, @Nullable NewsDate to) {

  /** Checks that one end is given and that the range does not end before it begins. */
  public DateRange {
    if (from == null && to == null) {
      throw new IllegalArgumentException("range must have a beginning or an end, got neither");
    }
    if (from != null
        && to != null
        && to.end(ZoneOffset.UTC).compareTo(from.start(ZoneOffset.UTC)) <= 0) {
      throw new IllegalArgumentException(
          "range must not end before it begins, got " + from + " to " + to);
    }
  }

  /** Returns the time that one date covers. */
  public static DateRange of(NewsDate date) {
    return new DateRange(date, date);
  }

  /** Returns the time from the start of one day to the end of another. */
  public static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(NewsDate.of(from), NewsDate.of(to));
  }

  /** Returns the range as {@code [from TO to]}, an open end as {@code *}. */
  @Override
  public String toString() {
    return "[" + (from == null ? "*" : from) + " TO " + (to == null ? "*" : to) + "]";
  }
}
