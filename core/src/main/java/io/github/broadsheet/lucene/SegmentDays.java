package io.github.broadsheet.lucene;

import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The dates of the articles of a segment, cut to days in the time zone of the index: a number for
 * each date that differs from the others in its first day or its precision, and one for those that
 * have none. Four bytes an article; immutable once read.
 */
final class SegmentDays {

  private static final NewsDate.Precision[] PRECISIONS = NewsDate.Precision.values();

  /** No date; comes before all dates. */
  private static final int UNDATED = Integer.MIN_VALUE;

  /** How many bits a precision takes. */
  private static final int BITS = 2;

  /** By number, in order: the day since 1970, shifted, and the precision. */
  private final int[] dates;

  private final int[] numberByDocument;

  private SegmentDays(int[] dates, int[] numberByDocument) {
    this.dates = dates;
    this.numberByDocument = numberByDocument;
  }

  /**
   * Reads the dates of a segment.
   *
   * @param zone of the index
   */
  static SegmentDays read(LeafReader reader, ZoneId zone) throws IOException {
    int[] dateByDocument = new int[reader.maxDoc()];
    Arrays.fill(dateByDocument, UNDATED);
    NumericDocValues starts = starts(reader);
    NumericDocValues precisions = DocValues.getNumeric(reader, ArticleFields.PUBLISHED_PRECISION);
    for (int document = starts.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = starts.nextDoc()) {
      if (precisions.advanceExact(document)) {
        NewsDate.Precision precision = PRECISIONS[(int) precisions.longValue()];
        int day = Math.toIntExact(day(starts.longValue(), zone));
        dateByDocument[document] = (day << BITS) + precision.ordinal();
      }
    }
    int[] dates = Arrays.stream(dateByDocument).sorted().distinct().toArray();
    int[] numberByDocument =
        Arrays.stream(dateByDocument).map(date -> Arrays.binarySearch(dates, date)).toArray();
    return new SegmentDays(dates, numberByDocument);
  }

  /** The starts of the dates of a segment's articles, in milliseconds since 1970. */
  static NumericDocValues starts(LeafReader reader) throws IOException {
    return DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, ArticleFields.PUBLISHED));
  }

  /** The day that an instant lies in, since 1970. */
  static long day(long instant, ZoneId zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(instant), zone).toEpochDay();
  }

  /** How many numbers there are. */
  int size() {
    return dates.length;
  }

  /** The number of an article's date. */
  int number(int document) {
    return numberByDocument[document];
  }

  /** Whether this number means that there is no date. */
  boolean isUndated(int number) {
    return dates[number] == UNDATED;
  }

  /** The first day of a date, since 1970; they grow with the numbers. */
  long day(int number) {
    return dates[number] >> BITS;
  }

  NewsDate.Precision precision(int number) {
    return PRECISIONS[dates[number] & ((1 << BITS) - 1)];
  }
}
