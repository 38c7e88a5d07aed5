package io.github.broadsheet.lucene;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A range of time that articles are looked for in, {@code [from, until)}, and what it means for
 * dates that are less precise than its ends: a date that overlaps the range without lying in it is
 * a possible match.
 *
 * @param from the first millisecond since 1970, or {@link #OPEN_FROM}
 * @param until the millisecond after the last, or {@link #OPEN_UNTIL}
 * @param zone what days, months and years are in
 */
record TimeRange(long from, long until, ZoneId zone) {

  /** Before every date an article can have. */
  static final long OPEN_FROM = Long.MIN_VALUE / 2;

  /** After every date an article can have. */
  static final long OPEN_UNTIL = Long.MAX_VALUE / 2;

  static TimeRange of(DateRange range, ZoneId zone) {
    NewsDate from = range.from();
    NewsDate to = range.to();
    return new TimeRange(
        from == null ? OPEN_FROM : clamp(from.start(zone)),
        to == null ? OPEN_UNTIL : clamp(to.end(zone)),
        zone);
  }

  /** The period that ends with the day of {@code now}. */
  static TimeRange within(Period period, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate first = today.minus(period).plusDays(1);
    return of(DateRange.between(first, today), zone);
  }

  /** Whether a date lies in the range as a whole. */
  boolean covers(NewsDate date) {
    return from <= clamp(date.start(zone)) && clamp(date.end(zone)) <= until;
  }

  /** Articles whose date lies in the range or overlaps it. */
  Query overlapping() {
    if (until <= from) {
      return LongField.newRangeQuery(ArticleFields.PUBLISHED, 1, 0);
    }
    Query starting = LongField.newRangeQuery(ArticleFields.PUBLISHED, from, until - 1);
    Set<String> begunBefore = cutBy(from);
    return begunBefore.isEmpty() ? starting : anyOf(starting, begunBefore);
  }

  /** Articles whose date overlaps the range without lying in it; null if there can be none. */
  @Nullable Query cut() {
    Set<String> dates = cutBy(from);
    dates.addAll(cutBy(until));
    return dates.isEmpty() ? null : anyOf(null, dates);
  }

  /** The day, month and year that an end of the range falls into and does not begin. */
  private Set<String> cutBy(long end) {
    Set<String> dates = new LinkedHashSet<>();
    if (end > OPEN_FROM && end < OPEN_UNTIL) {
      Instant instant = Instant.ofEpochMilli(end);
      LocalDate day = LocalDate.ofInstant(instant, zone);
      // Dates have years of four digits; an end of the range may lie just outside of them.
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        for (NewsDate date :
            List.of(
                NewsDate.of(day), NewsDate.of(YearMonth.from(day)), NewsDate.of(Year.from(day)))) {
          if (date.start(zone).isBefore(instant)) {
            dates.add(date.toString());
          }
        }
      }
    }
    return dates;
  }

  private static Query anyOf(@Nullable Query first, Set<String> dates) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (first != null) {
      any.add(first, BooleanClause.Occur.SHOULD);
    }
    for (String date : dates) {
      any.add(
          new TermQuery(new Term(ArticleFields.PUBLISHED_DATE, date)), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static long clamp(Instant instant) {
    if (instant.getEpochSecond() <= OPEN_FROM / 1000) {
      return OPEN_FROM;
    }
    if (instant.getEpochSecond() >= OPEN_UNTIL / 1000) {
      return OPEN_UNTIL;
    }
    return instant.toEpochMilli();
  }
}
