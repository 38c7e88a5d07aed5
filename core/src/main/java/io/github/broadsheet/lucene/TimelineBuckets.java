package io.github.broadsheet.lucene;

import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a timeline of how many articles there are on each day, and with each coarser date. */
final class TimelineBuckets {

  private final Interval interval;
  private final TreeMap<Long, Bucket> bucketByFirstDay = new TreeMap<>();
  private final Map<LocalDate, Map<NewsDate.Precision, long[]>> coarse = new TreeMap<>();
  private long unknown;

  /** Days mostly come in order, so that it pays to remember the bucket of the last one. */
  private Bucket last = new Bucket(LocalDate.EPOCH, LocalDate.EPOCH);

  TimelineBuckets(Interval interval) {
    this.interval = interval;
  }

  private static final class Bucket {

    private final LocalDate start;
    private final long from;
    private final long until;
    private long count;

    Bucket(LocalDate start, LocalDate end) {
      this.start = start;
      from = start.toEpochDay();
      until = end.toEpochDay();
    }

    boolean has(long day) {
      return day >= from && day < until;
    }
  }

  void addUndated(long count) {
    unknown += count;
  }

  /**
   * Adds articles of one date.
   *
   * @param day its first day, since 1970
   */
  void add(long day, NewsDate.Precision precision, long count) {
    if (isCoarse(precision)) {
      coarse.computeIfAbsent(LocalDate.ofEpochDay(day), d -> new TreeMap<>())
              .computeIfAbsent(precision, p -> new long[1])[0] +=
          count;
      return;
    }
    if (!last.has(day)) {
      last = bucket(day);
    }
    last.count += count;
  }

  private Bucket bucket(long day) {
    Map.Entry<Long, Bucket> before = bucketByFirstDay.floorEntry(day);
    if (before != null && before.getValue().has(day)) {
      return before.getValue();
    }
    LocalDate start = bucketStart(LocalDate.ofEpochDay(day));
    Bucket bucket = new Bucket(start, next(start));
    bucketByFirstDay.put(bucket.from, bucket);
    return bucket;
  }

  private boolean isCoarse(NewsDate.Precision precision) {
    return switch (precision) {
      case INSTANT, DAY -> false;
      case MONTH -> interval == Interval.DAY || interval == Interval.WEEK;
      case YEAR -> interval != Interval.YEAR;
    };
  }

  private LocalDate bucketStart(LocalDate day) {
    return switch (interval) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private LocalDate next(LocalDate bucket) {
    return switch (interval) {
      case DAY -> bucket.plusDays(1);
      case WEEK -> bucket.plusWeeks(1);
      case MONTH -> bucket.plusMonths(1);
      case YEAR -> bucket.plusYears(1);
    };
  }

  /**
   * The timeline of what was added.
   *
   * @param zone what the days are in
   */
  Timeline timeline(ZoneId zone) {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    if (!bucketByFirstDay.isEmpty()) {
      LocalDate at = bucketByFirstDay.firstEntry().getValue().start;
      for (Bucket bucket : bucketByFirstDay.values()) {
        for (; at.isBefore(bucket.start); at = next(at)) {
          buckets.add(new Timeline.Bucket(at, 0));
        }
        buckets.add(new Timeline.Bucket(at, bucket.count));
        at = next(at);
      }
    }
    List<Timeline.CoarseBucket> coarser = new ArrayList<>();
    coarse.forEach(
        (day, counts) ->
            counts.forEach(
                (precision, count) ->
                    coarser.add(new Timeline.CoarseBucket(coarseDate(day, precision), count[0]))));
    return new Timeline(interval, zone, buckets, coarser, unknown);
  }

  private static NewsDate coarseDate(LocalDate day, NewsDate.Precision precision) {
    return precision == NewsDate.Precision.YEAR
        ? NewsDate.of(Year.from(day))
        : NewsDate.of(YearMonth.from(day));
  }
}
