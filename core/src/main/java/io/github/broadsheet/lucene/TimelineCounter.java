package io.github.broadsheet.lucene;

import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Timeline;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;

/** Counts matching articles by the numbers of their dates, and makes a timeline of the counts. */
final class TimelineCounter implements MatchCounter {

  private final IndexMoment moment;
  private final ZoneId zone;
  private final ZoneId indexZone;
  private final TimelineBuckets buckets;

  /** By the numbers of the segment that is being counted. */
  private int[] counts = {};

  /** Instants whose day is not that in the time zone of the index: how many there are on each. */
  private final Map<Long, long[]> countByDay = new HashMap<>();

  private Runnable endOfSegment = () -> {};

  /**
   * @param zone where the timeline's days begin
   * @param indexZone what dates less precise than an instant were indexed in
   */
  TimelineCounter(IndexMoment moment, Interval interval, ZoneId zone, ZoneId indexZone) {
    this.moment = moment;
    this.zone = zone;
    this.indexZone = indexZone;
    buckets = new TimelineBuckets(interval);
  }

  @Override
  public LeafCounter leaf(LeafReaderContext leaf) throws IOException {
    endOfSegment.run();
    SegmentDays days = moment.days(leaf.reader(), indexZone);
    if (counts.length < days.size()) {
      counts = ArrayUtil.growNoCopy(counts, days.size());
    }
    endOfSegment = () -> take(days);
    return zone.equals(indexZone) ? byDate(days) : byDay(days, SegmentDays.starts(leaf.reader()));
  }

  private LeafCounter byDate(SegmentDays days) {
    int[] counts = this.counts;
    return new LeafCounter() {
      @Override
      public void count(int document) {
        counts[days.number(document)]++;
      }

      @Override
      public void count(int[] documents, int size) {
        for (int i = 0; i < size; i++) {
          counts[days.number(documents[i])]++;
        }
      }
    };
  }

  /** Only what has a time of day may be on another day elsewhere. */
  private LeafCounter byDay(SegmentDays days, NumericDocValues starts) {
    return document -> {
      int number = days.number(document);
      if (!days.isUndated(number)
          && days.precision(number) == NewsDate.Precision.INSTANT
          && starts.advanceExact(document)) {
        long day = SegmentDays.day(starts.longValue(), zone);
        countByDay.computeIfAbsent(day, d -> new long[1])[0]++;
      } else {
        counts[number]++;
      }
    };
  }

  private void take(SegmentDays days) {
    for (int number = 0; number < days.size(); number++) {
      if (counts[number] > 0) {
        if (days.isUndated(number)) {
          buckets.addUndated(counts[number]);
        } else {
          buckets.add(days.day(number), days.precision(number), counts[number]);
        }
      }
    }
    Arrays.fill(counts, 0);
  }

  /** The timeline of all that was counted; nothing more is counted afterwards. */
  Timeline result() {
    endOfSegment.run();
    countByDay.forEach((day, count) -> buckets.add(day, NewsDate.Precision.INSTANT, count[0]));
    return buckets.timeline(zone);
  }
}
