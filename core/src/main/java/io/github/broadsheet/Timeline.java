package io.github.broadsheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How the matching articles spread over time. Every article is counted once: in the bucket its date
 * falls into; under its own date where that is less precise than a bucket is long; or as unknown.
 *
 * @param interval how long a bucket is
 * @param zone where its days begin and end
 * @param buckets from the first bucket with an article to the last, in order, empty ones included
 * @param coarse articles whose date is less precise than a bucket, by that date, in order
 * @param unknown how many articles have no date
 */
public record Timeline(
    Interval interval, ZoneId zone, List<Bucket> buckets, List<CoarseBucket> coarse, long unknown) {

  /** Copies the buckets. */
  public Timeline {
    buckets = List.copyOf(buckets);
    coarse = List.copyOf(coarse);
  }

  /**
   * The articles of one interval.
   *
   * @param start its first day
   * @param count how many articles
   */
  public record Bucket(LocalDate start, long count) {}

  /**
   * The articles of one month or year of which no more is known.
   *
   * @param date the month or year
   * @param count how many articles
   */
  public record CoarseBucket(NewsDate date, long count) {}
}
