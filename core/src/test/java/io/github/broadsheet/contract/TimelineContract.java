package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.Timeline;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How matching articles spread over time. */
interface TimelineContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DAY; 2019-01-30 2 2019-01-31 0 2019-02-01 0 2019-02-02 2; 2019 1 2019-02 1",
        "WEEK; 2019-01-28 4; 2019 1 2019-02 1",
        "MONTH; 2019-01-01 2 2019-02-01 3; 2019 1",
        "YEAR; 2019-01-01 6; "
      })
  default void everyArticleIsCountedOnce(Interval interval, String buckets, String coarse) {
    Timeline timeline =
        timeline(
            SearchRequest.of("x").withTimeline(interval),
            "2019-01-30",
            "2019-01-30T23:59:59.999Z",
            "2019-02-02",
            "2019-02-02T00:00:00Z",
            "2019-02",
            "2019",
            null,
            null);

    assertThat(timeline.interval()).isEqualTo(interval);
    assertThat(timeline.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(buckets(timeline)).isEqualTo(buckets);
    assertThat(coarse(timeline)).isEqualTo(coarse == null ? "" : coarse);
    assertThat(timeline.unknown()).isEqualTo(2);
  }

  @Test
  default void weeksBeginOnMonday() {
    assertThat(
            buckets(
                timeline(
                    SearchRequest.of("x").withTimeline(Interval.WEEK),
                    "2018-12-30",
                    "2018-12-31",
                    "2019-01-06",
                    "2019-01-14")))
        .isEqualTo("2018-12-24 1 2018-12-31 2 2019-01-07 0 2019-01-14 1");
  }

  @Test
  default void monthsAndYearsWithoutAnArticleAreThere() {
    assertThat(
            buckets(
                timeline(
                    SearchRequest.of("x").withTimeline(Interval.MONTH),
                    "2018-11-30",
                    "2019-02-01")))
        .isEqualTo("2018-11-01 1 2018-12-01 0 2019-01-01 0 2019-02-01 1");
    assertThat(
            buckets(
                timeline(SearchRequest.of("x").withTimeline(Interval.YEAR), "2016", "2019-02-01")))
        .isEqualTo("2016-01-01 1 2017-01-01 0 2018-01-01 0 2019-01-01 1");
  }

  @Test
  default void instantsFallIntoTheDaysOfTheZoneAskedForAndDaysStay() {
    SearchRequest request =
        SearchRequest.of("x").withTimeline(Interval.DAY, ZoneId.of("America/Caracas"));

    assertThat(
            buckets(
                timeline(
                    request,
                    "2019-02-02T03:59:59Z",
                    "2019-02-02T04:00:00Z",
                    "2019-02-02",
                    "2019-02-03T03:59:59Z")))
        .isEqualTo("2019-02-01 1 2019-02-02 3");
  }

  @Test
  default void daysOnWhichTheClocksChangeAreBucketsLikeOthers() {
    SearchRequest request =
        SearchRequest.of("x").withTimeline(Interval.DAY, ZoneId.of("Europe/Madrid"));

    assertThat(
            buckets(
                timeline(
                    request,
                    "2019-03-30T22:59:59Z",
                    "2019-03-30T23:00:00Z",
                    "2019-03-31T21:59:59Z",
                    "2019-03-31T22:00:00Z",
                    "2019-04-01T21:59:59Z")))
        .isEqualTo("2019-03-30 1 2019-03-31 2 2019-04-01 2");
    assertThat(
            buckets(
                timeline(
                    request,
                    "2019-10-26T21:59:59Z",
                    "2019-10-26T22:00:00Z",
                    "2019-10-27T22:59:59Z",
                    "2019-10-27T23:00:00Z")))
        .isEqualTo("2019-10-26 1 2019-10-27 2 2019-10-28 1");
  }

  @Test
  default void dayThatAZoneSkippedIsABucketWithoutArticles() {
    SearchRequest request =
        SearchRequest.of("x").withTimeline(Interval.DAY, ZoneId.of("Pacific/Apia"));

    assertThat(buckets(timeline(request, "2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z")))
        .isEqualTo("2011-12-29 1 2011-12-30 0 2011-12-31 1");
  }

  @Test
  default void zoneOfTheIndexIsTheDefault() {
    ZoneId caracas = ZoneId.of("America/Caracas");
    try (NewsIndex index = newIndex(caracas, () -> NOW)) {
      index.put(Article.of("a", "x").withPublished(NewsDate.parse("2019-02-02T03:00:00Z")));
      index.put(Article.of("b", "x").withPublished(NewsDate.parse("2019-02-01")));
      Timeline timeline = index.search(SearchRequest.of("x").withTimeline(Interval.DAY)).timeline();

      assertThat(timeline.zone()).isEqualTo(caracas);
      assertThat(buckets(timeline)).isEqualTo("2019-02-01 2");
    }
  }

  @Test
  default void onlyMatchingArticlesAreCountedWhateverThePage() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPublished(NewsDate.parse("2019-02-01")),
            Article.of("b", "x").withPublished(NewsDate.parse("2019-02-01")),
            Article.of("c", "y").withPublished(NewsDate.parse("2019-02-01")))) {
      SearchRequest request =
          SearchRequest.of("x").withTimeline(Interval.DAY).withSort(SortOrder.OLDEST).withLimit(1);
      String cursor = index.search(request).nextCursor();

      assertThat(buckets(index.search(request).timeline())).isEqualTo("2019-02-01 2");
      assertThat(buckets(index.search(request.withCursor(cursor)).timeline()))
          .isEqualTo("2019-02-01 2");
      assertThat(index.search("x").timeline()).as("not asked for").isNull();
    }
  }

  @Test
  default void eachSearchMayAskForAnotherZone() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPublished(NewsDate.parse("2019-02-02T03:59:59Z")),
            Article.of("b", "x").withPublished(NewsDate.parse("2019-02-02T23:00:00Z")),
            Article.of("c", "x").withPublished(NewsDate.parse("2019-02-02")),
            Article.of("d", "x").withPublished(NewsDate.parse("2019-02")),
            Article.of("e", "x"))) {
      SearchRequest request = SearchRequest.of("x");
      Timeline here = index.search(request.withTimeline(Interval.DAY)).timeline();
      Timeline west =
          index.search(request.withTimeline(Interval.DAY, ZoneId.of("America/Caracas"))).timeline();
      Timeline east =
          index.search(request.withTimeline(Interval.DAY, ZoneId.of("Asia/Tokyo"))).timeline();

      assertThat(buckets(here)).isEqualTo("2019-02-02 3");
      assertThat(buckets(west)).isEqualTo("2019-02-01 1 2019-02-02 2");
      assertThat(buckets(east)).isEqualTo("2019-02-02 2 2019-02-03 1");
      for (Timeline timeline : List.of(here, west, east)) {
        assertThat(coarse(timeline)).isEqualTo("2019-02 1");
        assertThat(timeline.unknown()).isEqualTo(1);
      }
      assertThat(index.search(request.withTimeline(Interval.DAY)).timeline()).isEqualTo(here);
    }
  }

  @Test
  default void timelineFollowsWhatIsPutReplacedAndDeleted() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPublished(NewsDate.parse("2019-02-01")),
            Article.of("b", "x").withPublished(NewsDate.parse("2019-02-02")),
            Article.of("c", "x"))) {
      SearchRequest request = SearchRequest.of("x").withTimeline(Interval.DAY);
      assertThat(buckets(index.search(request).timeline())).isEqualTo("2019-02-01 1 2019-02-02 1");

      index.put(Article.of("d", "x").withPublished(NewsDate.parse("2019-02-02T12:00:00Z")));
      assertThat(buckets(index.search(request).timeline())).isEqualTo("2019-02-01 1 2019-02-02 2");

      index.delete("a");
      assertThat(buckets(index.search(request).timeline())).isEqualTo("2019-02-02 2");

      index.put(Article.of("b", "x").withPublished(NewsDate.parse("2019-02-03")));
      index.put(Article.of("c", "x").withPublished(NewsDate.parse("2019")));
      Timeline timeline = index.search(request).timeline();
      assertThat(buckets(timeline)).isEqualTo("2019-02-02 1 2019-02-03 1");
      assertThat(coarse(timeline)).isEqualTo("2019 1");
      assertThat(timeline.unknown()).isZero();
    }
  }

  @Test
  default void articlesOfSeveralSegmentsAreCountedTogether() {
    try (NewsIndex index = newIndex()) {
      SearchRequest request = SearchRequest.of("x").withTimeline(Interval.MONTH);
      int count = 0;
      for (String date : List.of("2019-03", "2019-01-31", "2018-12-31T23:00:00Z", "2019-03-02")) {
        index.put(Article.of("a" + count++, "x").withPublished(NewsDate.parse(date)));
        index.put(Article.of("a" + count++, "x").withPublished(NewsDate.parse("2019-01-05")));
        index.search(request);
      }

      assertThat(buckets(index.search(request).timeline()))
          .isEqualTo("2018-12-01 1 2019-01-01 5 2019-02-01 0 2019-03-01 2");
    }
  }

  @Test
  default void timelineOfNothingIsEmpty() {
    Timeline timeline = timeline(SearchRequest.of("zzz").withTimeline(Interval.DAY), "2019");

    assertThat(timeline.buckets()).isEmpty();
    assertThat(timeline.coarse()).isEmpty();
    assertThat(timeline.unknown()).isZero();
  }

  @Test
  default void firstYearThereMayBeIsCounted() {
    assertThat(buckets(timeline(SearchRequest.of("x").withTimeline(Interval.YEAR), "1400-02-28")))
        .isEqualTo("1400-01-01 1");
  }

  private Timeline timeline(SearchRequest request, String... dates) {
    try (NewsIndex index = newIndex()) {
      for (int i = 0; i < dates.length; i++) {
        NewsDate date = dates[i] == null ? null : NewsDate.parse(dates[i]);
        index.put(Article.of("a" + i, "x").withPublished(date));
      }
      return index.search(request).timeline();
    }
  }

  private static String buckets(Timeline timeline) {
    return timeline.buckets().stream()
        .map(bucket -> bucket.start() + " " + bucket.count())
        .collect(Collectors.joining(" "));
  }

  private static String coarse(Timeline timeline) {
    return timeline.coarse().stream()
        .map(bucket -> bucket.date() + " " + bucket.count())
        .collect(Collectors.joining(" "));
  }
}
