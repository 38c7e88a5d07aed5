package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, which may be less precise than what is asked for. */
interface DateFilterContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2019-02-02; day instant month? year?",
        "2019-02-01; month? year?",
        "2019-02; day instant month year?",
        "2019; day instant month year",
        "2018; ",
        "[2019-02-02 TO 2019-02-03]; day instant month? year?",
        "[2019-02 TO 2019-02-28]; day instant month year?",
        "[2019-01-31 TO 2019-02-28]; day instant month year?",
        "[2019-02-03 TO *]; month? year?",
        "[2019-03 TO *]; year?",
        "[2020 TO *]; ",
        "[* TO 2019-02-01]; month? year?",
        "[* TO 2019-02-02]; day instant month? year?",
        "[* TO 2018-12-31]; ",
        "2019-02-02T10:30:00Z; day? instant month? year?",
        "[2019-02-02T10:30:00.001Z TO *]; day? month? year?",
        "[2019-02-02T00:00Z TO 2019-02-02T23:59:59.999Z]; day instant month? year?",
        "[2018 TO 2020]; day instant month year"
      })
  default void dateIsCertainPossibleOrOutside(String range, String expected) {
    Article[] articles = {
      Article.of("day", "x").withPublished(NewsDate.parse("2019-02-02")),
      Article.of("instant", "x").withPublished(NewsDate.parse("2019-02-02T10:30:00Z")),
      Article.of("month", "x").withPublished(NewsDate.parse("2019-02")),
      Article.of("year", "x").withPublished(NewsDate.parse("2019")),
      Article.of("unknown", "x")
    };
    String[] marks = expected == null ? new String[0] : expected.split(" ");
    try (NewsIndex index = indexOf(articles)) {
      assertSpread(index.search(SearchRequest.of("x published:" + range)), marks);
      assertSpread(
          index.search(SearchRequest.of("x").withFilter(ArticleFilter.published(range(range)))),
          marks);
    }
  }

  private static void assertSpread(SearchResult result, String... marks) {
    List<String> found = new ArrayList<>();
    for (Hit hit : result.hits()) {
      found.add(hit.id() + (hit.possible() ? "?" : ""));
    }
    assertThat(found).containsExactlyInAnyOrder(marks);
    assertThat(result.hitCount().value()).isEqualTo(marks.length);
    assertThat(result.hitCount().possible())
        .isEqualTo(found.stream().filter(mark -> mark.endsWith("?")).count());
  }

  private static DateRange range(String text) {
    if (!text.startsWith("[")) {
      return DateRange.of(NewsDate.parse(text));
    }
    String[] ends = text.substring(1, text.length() - 1).split(" TO ");
    return new DateRange(end(ends[0]), end(ends[1]));
  }

  private static NewsDate end(String text) {
    return text.equals("*") ? null : NewsDate.parse(text);
  }

  @Test
  default void dateIsPossibleIfOneOfSeveralRangesCutsIt() {
    SearchRequest request =
        SearchRequest.of("x published:2019-02-02")
            .withFilter(ArticleFilter.published(DateRange.of(NewsDate.parse("2019-02"))));
    try (NewsIndex index =
        indexOf(
            Article.of("month", "x").withPublished(NewsDate.parse("2019-02")),
            Article.of("day", "x").withPublished(NewsDate.parse("2019-02-02")))) {
      assertSpread(index.search(request), "month?", "day");
    }
  }

  @Test
  default void withoutADateFilterNothingIsPossible() {
    try (NewsIndex index = indexOf(Article.of("a", "x").withPublished(NewsDate.parse("2019")))) {
      assertSpread(index.search(SearchRequest.of("x")), "a");
      assertSpread(index.search(SearchRequest.of("x -published:2018")), "a");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, today",
    "P2D, today yesterday",
    "P1W, today yesterday week",
    "P8D, today yesterday week eight",
    "P1M, today yesterday week eight month"
  })
  default void periodEndsWithTheDayOfTheSearch(Period period, String expected) {
    SearchRequest request = SearchRequest.of("x").withFilter(ArticleFilter.publishedWithin(period));

    assertThat(
            ids(
                request,
                Article.of("tomorrow", "x").withPublished(NewsDate.parse("2019-03-02")),
                Article.of("today", "x").withPublished(NewsDate.parse("2019-03-01T23:59:00Z")),
                Article.of("yesterday", "x").withPublished(NewsDate.parse("2019-02-28")),
                Article.of("week", "x").withPublished(NewsDate.parse("2019-02-23")),
                Article.of("eight", "x").withPublished(NewsDate.parse("2019-02-22")),
                Article.of("month", "x").withPublished(NewsDate.parse("2019-02-02")),
                Article.of("older", "x").withPublished(NewsDate.parse("2019-02-01"))))
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  @Test
  default void periodIsWrittenInTheQueryToo() {
    assertThat(
            idsFor(
                "x published:7d",
                Article.of("week", "x").withPublished(NewsDate.parse("2019-02-23")),
                Article.of("eight", "x").withPublished(NewsDate.parse("2019-02-22"))))
        .containsExactly("week");
  }

  @Test
  default void zoneOfTheIndexSaysWhatADayIs() {
    InstantSource early = InstantSource.fixed(Instant.parse("2019-03-01T02:00:00Z"));
    try (NewsIndex index = newIndex(ZoneId.of("America/Caracas"), early)) {
      index.put(Article.of("day", "x").withPublished(NewsDate.parse("2019-02-28")));
      index.put(Article.of("early", "x").withPublished(NewsDate.parse("2019-02-28T04:00:00Z")));
      index.put(Article.of("late", "x").withPublished(NewsDate.parse("2019-03-01T03:59:59Z")));
      index.put(Article.of("next", "x").withPublished(NewsDate.parse("2019-03-01T04:00:00Z")));

      assertThat(idsOf(index.search("x published:2019-02-28")))
          .containsExactlyInAnyOrder("day", "early", "late");
      assertThat(idsOf(index.search("x published:1d")))
          .as("it is still 28 February in Caracas")
          .containsExactlyInAnyOrder("day", "early", "late");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "published:2019-02-28T10:30; asked",
        "published>=2019-02-28T10:30:00; asked later",
        "published>2019-02-28T10:30; later",
        "published:[2019-02-28T10:00 TO 2019-02-28T10:30]; asked",
        "published:2019-02-28T14:30Z; asked",
        "published:2019-02-28T10:30Z; utc"
      })
  default void timeWithoutAnOffsetIsReadInTheZoneOfTheIndex(String query, String found) {
    try (NewsIndex index = newIndex(ZoneId.of("America/Caracas"), () -> NOW)) {
      index.put(Article.of("utc", "x").withPublished(NewsDate.parse("2019-02-28T10:30:00Z")));
      index.put(Article.of("asked", "x").withPublished(NewsDate.parse("2019-02-28T14:30:00Z")));
      index.put(Article.of("later", "x").withPublished(NewsDate.parse("2019-02-28T14:31:00Z")));

      assertThat(idsOf(index.search(query))).containsExactlyInAnyOrder(found.split(" "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Clocks went forward at 2:00 on 31 March 2019 and back at 3:00 on 27 October.
    "2019-03-31, 2019-03-30T23:00:00Z, 2019-03-31T21:59:59.999Z",
    "2019-10-27, 2019-10-26T22:00:00Z, 2019-10-27T22:59:59.999Z"
  })
  default void dayOnWhichTheClocksChangeIsShorterOrLonger(String day, Instant first, Instant last) {
    try (NewsIndex index = newIndex(ZoneId.of("Europe/Madrid"), () -> NOW)) {
      index.put(Article.of("before", "x").withPublished(NewsDate.of(first.minusMillis(1))));
      index.put(Article.of("first", "x").withPublished(NewsDate.of(first)));
      index.put(Article.of("last", "x").withPublished(NewsDate.of(last)));
      index.put(Article.of("after", "x").withPublished(NewsDate.of(last.plusMillis(1))));

      assertThat(idsOf(index.search("x published:" + day)))
          .containsExactlyInAnyOrder("first", "last");
    }
  }
}
