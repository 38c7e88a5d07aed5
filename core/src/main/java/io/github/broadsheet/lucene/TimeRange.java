package io.github.broadsheet.lucene;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
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
import org.apache.lucene.index.IndexReader;
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

  /**
   * Articles whose date lies in the range or overlaps it.
   *
   * @param reader of what is searched: dates that no article has are not looked for
   */
  Query overlapping(IndexReader reader) throws IOException {
    if (until <= from) {
      return LongField.newRangeQuery(ArticleFields.PUBLISHED, 1, 0);
    }
    Query starting = LongField.newRangeQuery(ArticleFields.PUBLISHED, from, until - 1);
    Set<Term> begunBefore = cutBy(from, reader);
    return begunBefore.isEmpty() ? starting : anyOf(starting, begunBefore);
  }

  /**
   * Articles whose date overlaps the range without lying in it; null if there are none.
   *
   * @param reader of what is searched
   */
  @Nullable Query cut(IndexReader reader) throws IOException {
    Set<Term> dates = cutBy(from, reader);
    dates.addAll(cutBy(until, reader));
    return dates.isEmpty() ? null : anyOf(null, dates);
  }

  /** Of the day, month and year that an end of the range falls into, those that it does cut. */
  private Set<Term> cutBy(long end, IndexReader reader) throws IOException {
    Set<Term> dates = new LinkedHashSet<>();
    if (end > OPEN_FROM && end < OPEN_UNTIL) {
      Instant instant = Instant.ofEpochMilli(end);
      LocalDate day = LocalDate.ofInstant(instant, zone);
      // Dates have years of four digits; an end of the range may lie just outside of them.
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        for (NewsDate date :
            List.of(
                NewsDate.of(day), NewsDate.of(YearMonth.from(day)), NewsDate.of(Year.from(day)))) {
          Term term = new Term(ArticleFields.PUBLISHED_DATE, date.toString());
          if (date.start(zone).isBefore(instant) && reader.docFreq(term) > 0) {
            dates.add(term);
          }
        }
      }
    }
    return dates;
  }

  private static Query anyOf(@Nullable Query first, Set<Term> dates) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (first != null) {
      any.add(first, BooleanClause.Occur.SHOULD);
    }
    for (Term date : dates) {
      any.add(new TermQuery(date), BooleanClause.Occur.SHOULD);
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
