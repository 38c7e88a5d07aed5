package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownDaysTest {

  private final KnownDays known = new KnownDays();
  @AutoClose private final Segments segments = new Segments();

  KnownDaysTest() throws IOException {}

  @Test
  void segmentIsReadOnceWhateverComesAndGoesBesideIt() throws IOException {
    put("a", "2019-02-01", ZoneOffset.UTC);
    put("b", "2019-02-02", ZoneOffset.UTC);
    try (DirectoryReader before = segments.read()) {
      SegmentDays days = known.of(first(before), ZoneOffset.UTC);
      segments.delete("a");
      put("c", "2019-02-03", ZoneOffset.UTC);
      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(after.numDocs()).isEqualTo(2);
        assertThat(known.of(first(after), ZoneOffset.UTC)).isSameAs(days);
      }
    }
  }

  @Test
  void segmentIsForgottenWithItsLastMoment() throws IOException {
    put("a", "2019-02-01", ZoneOffset.UTC);
    try (DirectoryReader before = segments.read()) {
      known.of(first(before), ZoneOffset.UTC);
      segments.deleteAll();
      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(after.leaves()).isEmpty();
        assertThat(known.size()).as("the earlier moment is still read").isEqualTo(1);
      }
    }
    assertThat(known.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 1969-12-31T23:59:59.999Z, 1969-12-31, INSTANT",
    "UTC, 1970-01-01, 1970-01-01, DAY",
    "UTC, 0001, 0001-01-01, YEAR",
    "UTC, 9999-12, 9999-12-01, MONTH",
    "America/Caracas, 2019-02-02T03:59:59.999Z, 2019-02-01, INSTANT",
    "America/Caracas, 2019-02-02T04:00:00Z, 2019-02-02, INSTANT",
    "America/Caracas, 2019-02-02, 2019-02-02, DAY",
    "Europe/Madrid, 2019-10-27T22:59:59.999Z, 2019-10-27, INSTANT"
  })
  void dateIsItsFirstDayAndItsPrecision(
      ZoneId zone, String date, String day, NewsDate.Precision precision) throws IOException {
    put("a", date, zone);
    put("b", null, zone);
    try (DirectoryReader reader = segments.read()) {
      List<LeafReaderContext> leaves = reader.leaves();
      SegmentDays days = known.of(leaves.get(0).reader(), zone);

      int number = days.number(0);
      assertThat(days.isUndated(number)).isFalse();
      assertThat(LocalDate.ofEpochDay(days.day(number))).hasToString(day);
      assertThat(days.precision(number)).isEqualTo(precision);
      assertThat(days.isUndated(days.number(1))).isTrue();
      assertThat(days.size()).isEqualTo(2);
    }
  }

  private void put(String id, String date, ZoneId zone) throws IOException {
    Article article = Article.of(id, "x").withPublished(date == null ? null : NewsDate.parse(date));
    segments.put(article, zone);
  }

  private static LeafReader first(DirectoryReader reader) {
    return reader.leaves().get(0).reader();
  }
}
