package io.github.broadsheet.benchmarks.sqlite;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of articles, by which they are the rows of all tables and of the full-text index.
 * They are in the order of dates: so the index gives the newest and the oldest first without
 * sorting, and takes a range of dates as a range of rows.
 */
final class ArticleNumbers {

  /** So many articles may have the same second. */
  static final long PER_SECOND = 1L << 12;

  /** Articles without a date are below it, numbered as they come. */
  static final long FIRST_DATED = 1L << 36;

  private static final long EPOCH = Instant.parse("1600-01-01T00:00:00Z").getEpochSecond();

  private ArticleNumbers() {}

  /**
   * Returns the first number of a second.
   *
   * @throws IllegalArgumentException if it is before 1601, when there were no newspapers
   */
  static long first(Instant second) {
    long number = (second.getEpochSecond() - EPOCH) * PER_SECOND;
    if (number < FIRST_DATED) {
      throw new IllegalArgumentException("date must be from 1601 on, got " + second);
    }
    return number;
  }

  /** Returns the date of an article, to the second, or null if it has none. */
  static @Nullable Instant published(long number) {
    return number < FIRST_DATED ? null : Instant.ofEpochSecond(number / PER_SECOND + EPOCH);
  }
}
