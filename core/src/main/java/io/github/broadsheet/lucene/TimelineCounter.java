package io.github.broadsheet.lucene;

import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Timeline;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Counts matching articles by day, and makes the buckets of a timeline of the days. */
final class TimelineCounter implements MatchCounter {

  private static final NewsDate.Precision[] PRECISIONS = NewsDate.Precision.values();

  private final Interval interval;
  private final ZoneId zone;
  private final ZoneId indexZone;
  private final TreeMap<LocalDate, long[]> countByBucket = new TreeMap<>();
  private final Map<LocalDate, Map<NewsDate.Precision, long[]>> coarse = new TreeMap<>();
  private long unknown;

  /** The bucket's count of each day, by when the day begins: days come again and again. */
  private final Map<Long, long[]> countByDay = new HashMap<>();

  // Articles come in runs of one bucket often enough that it pays to remember the last one.
  private long lastFrom;
  private long lastUntil;
  private long[] lastCount = new long[1];

  /**
   * @param zone where the timeline's days begin
   * @param indexZone what dates less precise than an instant were indexed in
   */
  TimelineCounter(Interval interval, ZoneId zone, ZoneId indexZone) {
    this.interval = interval;
    this.zone = zone;
    this.indexZone = indexZone;
  }

  @Override
  public LeafCounter leaf(LeafReaderContext leaf) throws IOException {
    NumericDocValues starts =
        DocValues.unwrapSingleton(
            DocValues.getSortedNumeric(leaf.reader(), ArticleFields.PUBLISHED));
    NumericDocValues precisions =
        DocValues.getNumeric(leaf.reader(), ArticleFields.PUBLISHED_PRECISION);
    return document -> {
      if (precisions.advanceExact(document) && starts.advanceExact(document)) {
        count(starts.longValue(), PRECISIONS[(int) precisions.longValue()]);
      } else {
        unknown++;
      }
    };
  }

  private void count(long start, NewsDate.Precision precision) {
    if (precision == NewsDate.Precision.INSTANT) {
      countInstant(start);
      return;
    }
    if (isCoarse(precision)) {
      coarse.computeIfAbsent(day(start), d -> new TreeMap<>())
          .computeIfAbsent(precision, p -> new long[1])[0]++;
    } else {
      countByDay.computeIfAbsent(start, s -> bucket(day(s)))[0]++;
    }
  }

  private LocalDate day(long start) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(start), indexZone);
  }

  private void countInstant(long instant) {
    if (instant < lastFrom || instant >= lastUntil) {
      LocalDate first = bucketStart(LocalDate.ofInstant(Instant.ofEpochMilli(instant), zone));
      lastFrom = first.atStartOfDay(zone).toInstant().toEpochMilli();
      lastUntil = next(first).atStartOfDay(zone).toInstant().toEpochMilli();
      lastCount = bucket(first);
    }
    lastCount[0]++;
  }

  private boolean isCoarse(NewsDate.Precision precision) {
    return switch (precision) {
      case INSTANT, DAY -> false;
      case MONTH -> interval == Interval.DAY || interval == Interval.WEEK;
      case YEAR -> interval != Interval.YEAR;
    };
  }

  private long[] bucket(LocalDate day) {
    return countByBucket.computeIfAbsent(bucketStart(day), d -> new long[1]);
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

  Timeline result() {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    if (!countByBucket.isEmpty()) {
      LocalDate last = countByBucket.lastKey();
      for (LocalDate at = countByBucket.firstKey(); !at.isAfter(last); at = next(at)) {
        long[] count = countByBucket.get(at);
        buckets.add(new Timeline.Bucket(at, count == null ? 0 : count[0]));
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
