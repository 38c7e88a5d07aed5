package io.github.broadsheet.corpus;

import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsDate.Precision;
import io.github.broadsheet.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts dates by interval, one after the other. */
final class NaiveTimeline {

  private final Interval interval;
  private final ZoneId zone;
  private final TreeMap<LocalDate, Long> counts = new TreeMap<>();
  private final Map<NewsDate, Long> coarse =
      new TreeMap<>(
          Comparator.<NewsDate, LocalDate>comparing(date -> date.firstDay(ZoneOffset.UTC))
              .thenComparing(NewsDate::precision));
  private long unknown;

  /**
   * @param zone where days begin
   */
  NaiveTimeline(Interval interval, ZoneId zone) {
    this.interval = interval;
    this.zone = zone;
  }

  void add(NewsDate date) {
    if (date == null) {
      unknown++;
    } else if (isCoarse(date.precision())) {
      coarse.merge(date, 1L, Long::sum);
    } else {
      counts.merge(bucket(date.firstDay(zone)), 1L, Long::sum);
    }
  }

  private boolean isCoarse(Precision precision) {
    return precision == Precision.YEAR && interval != Interval.YEAR
        || precision == Precision.MONTH && (interval == Interval.DAY || interval == Interval.WEEK);
  }

  private LocalDate bucket(LocalDate day) {
    return switch (interval) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> LocalDate.of(day.getYear(), day.getMonth(), 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
    };
  }

  Timeline result() {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    if (!counts.isEmpty()) {
      LocalDate last = counts.lastKey();
      for (LocalDate day = counts.firstKey();
          !day.isAfter(last);
          day = day.plus(1, ChronoUnit.DAYS)) {
        if (bucket(day).equals(day)) {
          buckets.add(new Timeline.Bucket(day, counts.getOrDefault(day, 0L)));
        }
      }
    }
    List<Timeline.CoarseBucket> coarser = new ArrayList<>();
    coarse.forEach((date, count) -> coarser.add(new Timeline.CoarseBucket(date, count)));
    return new Timeline(interval, zone, buckets, coarser, unknown);
  }
}
