package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchRequestTest {

  private static final SearchRequest REQUEST = SearchRequest.of("harbour");

  @Test
  void defaultsAreWhatAPageOfResultsNeeds() {
    assertThat(REQUEST.query()).isEqualTo(ArticleQuery.userText("harbour"));
    assertThat(REQUEST.matching()).isEqualTo(WordMatching.ALL);
    assertThat(REQUEST.filters()).isEmpty();
    assertThat(REQUEST.sort()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(REQUEST.ranking())
        .isEqualTo(new SearchRequest.Ranking(null, FieldWeights.DEFAULT, false));
    assertThat(REQUEST.page()).isEqualTo(new SearchRequest.Page(10, null, Highlighting.DEFAULT, 0));
    assertThat(REQUEST.extras()).isEqualTo(new SearchRequest.Extras(List.of(), null, null, false));
    assertThat(REQUEST.effort())
        .isEqualTo(new SearchRequest.Effort(true, Duration.ofSeconds(10), Duration.ZERO));
  }

  @Test
  void withChangesOnePartAndKeepsTheOthers() {
    ZoneId madrid = ZoneId.of("Europe/Madrid");
    SearchRequest all =
        REQUEST
            .withMatching(WordMatching.ANY)
            .withFilter(ArticleFilter.ids("a"))
            .withFilter(ArticleFilter.ids("b"))
            .withSort(SortOrder.OLDEST)
            .withRecency(Duration.ofDays(1))
            .withWeights(new FieldWeights(1, 2, 3))
            .withFeedback(true)
            .withLimit(7)
            .withCursor("c")
            .withHighlighting(Highlighting.NONE)
            .withOutletCap(3)
            .withFacets(Facet.outlets(5))
            .withTimeline(Interval.WEEK, madrid)
            .withExplanation(true)
            .withExactCount(false)
            .withTimeout(Duration.ofSeconds(1))
            .withMaxStaleness(Duration.ofSeconds(2));

    assertThat(all)
        .isEqualTo(
            new SearchRequest(
                ArticleQuery.userText("harbour"),
                WordMatching.ANY,
                List.of(ArticleFilter.ids("a"), ArticleFilter.ids("b")),
                SortOrder.OLDEST,
                new SearchRequest.Ranking(Duration.ofDays(1), new FieldWeights(1, 2, 3), true),
                new SearchRequest.Page(7, "c", Highlighting.NONE, 3),
                new SearchRequest.Extras(List.of(Facet.outlets(5)), Interval.WEEK, madrid, true),
                new SearchRequest.Effort(false, Duration.ofSeconds(1), Duration.ofSeconds(2))));
    assertThat(all.withCursor(null).page().cursor()).isNull();
    assertThat(all.withTimeline(Interval.DAY).extras().timelineZone()).isNull();
    assertThat(REQUEST.filters()).as("the request itself does not change").isEmpty();
  }

  @Test
  void numbersAreBounded() {
    assertRefused("limit must be between 0 and 1000, got -1", () -> REQUEST.withLimit(-1));
    assertRefused("limit must be between 0 and 1000, got 1001", () -> REQUEST.withLimit(1_001));
    assertRefused("outletCap must be between 0 and 1000, got -1", () -> REQUEST.withOutletCap(-1));
    assertRefused(
        "outletCap must be between 0 and 1000, got 1001", () -> REQUEST.withOutletCap(1_001));
    assertThat(REQUEST.withLimit(0).withOutletCap(1_000).page().outletCap()).isEqualTo(1_000);
  }

  @Test
  void durationsAreBounded() {
    assertRefused(
        "recencyHalfLife must be positive, got PT0S", () -> REQUEST.withRecency(Duration.ZERO));
    assertRefused(
        "recencyHalfLife must be positive, got PT-1S",
        () -> REQUEST.withRecency(Duration.ofSeconds(-1)));
    assertRefused("timeout must be positive, got PT0S", () -> REQUEST.withTimeout(Duration.ZERO));
    assertRefused(
        "maxStaleness must not be negative, got PT-1S",
        () -> REQUEST.withMaxStaleness(Duration.ofSeconds(-1)));
  }

  @Test
  void nullIsRefusedByName() {
    assertNull("query", () -> SearchRequest.of((ArticleQuery) null));
    assertNull("matching", () -> REQUEST.withMatching(null));
    assertNull("filter", () -> REQUEST.withFilter(null));
    assertNull("sort", () -> REQUEST.withSort(null));
    assertNull("weights", () -> REQUEST.withWeights(null));
    assertNull("highlighting", () -> REQUEST.withHighlighting(null));
    assertNull("interval", () -> REQUEST.withTimeline(null));
    assertNull("zone", () -> REQUEST.withTimeline(Interval.DAY, null));
    assertNull("timeout", () -> REQUEST.withTimeout(null));
    assertNull("maxStaleness", () -> REQUEST.withMaxStaleness(null));
    assertThat(REQUEST.withTimeline(Interval.DAY, ZoneOffset.UTC).extras().timelineZone())
        .isEqualTo(ZoneOffset.UTC);
  }

  private static void assertNull(String name, Runnable call) {
    assertThatThrownBy(call::run)
        .as(name)
        .isInstanceOf(NullPointerException.class)
        .hasMessage(name);
  }

  private static void assertRefused(String message, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
