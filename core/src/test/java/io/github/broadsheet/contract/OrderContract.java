package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hits come first, how many there are and how many are shown. */
interface OrderContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource({
    "NEWEST, late instant day month year old unknown unknown2",
    "OLDEST, old year month day instant late unknown unknown2"
  })
  default void datesSortByTheirStartAndUnknownOnesComeLast(SortOrder sort, String expected) {
    assertThat(
            ids(
                SearchRequest.of("x").withSort(sort),
                Article.of("unknown2", "x x x"),
                Article.of("day", "x").withPublished(NewsDate.parse("2019-02-02")),
                Article.of("instant", "x").withPublished(NewsDate.parse("2019-02-02T10:30:00Z")),
                Article.of("year", "x x").withPublished(NewsDate.parse("2019")),
                Article.of("old", "x").withPublished(NewsDate.parse("1650-06-01")),
                Article.of("unknown", "x"),
                Article.of("month", "x").withPublished(NewsDate.parse("2019-02-01")),
                Article.of("late", "x").withPublished(NewsDate.parse("2019-12-24"))))
        .containsExactly(expected.split(" "));
  }

  @Test
  default void sortedByDateHitsHaveNoScore() {
    try (NewsIndex index = indexOf(Article.of("a", "x"))) {
      assertThat(index.search(SearchRequest.of("x").withSort(SortOrder.NEWEST)).hits())
          .extracting(Hit::score)
          .containsExactly(0f);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void equalHitsAreOrderedById(SortOrder sort) {
    Article[] articles = {
      Article.of("b", "x"),
      Article.of("a2", "x"),
      Article.of("é", "x"),
      Article.of("Z", "x"),
      Article.of("a10", "x"),
      Article.of("😀", "x"),
      Article.of("\uFFFD", "x")
    };

    assertThat(ids(SearchRequest.of("x").withSort(sort), articles))
        .as("in the order of their code points")
        .containsExactly("Z", "a10", "a2", "b", "é", "\uFFFD", "😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "outlet:cnn", "-weather", "ha*", "*", "ha* OR outlet:cnn", "paragraph:ha*"})
  default void newestIsMostRelevantWhereNothingScores(String query) {
    assertThat(
            idsFor(
                query,
                Article.of("unknown", "harbour harbour").withOutlet("CNN"),
                Article.of("new", "harbour")
                    .withOutlet("CNN")
                    .withPublished(NewsDate.parse("2019")),
                Article.of("old", "harbour harbour")
                    .withOutlet("CNN")
                    .withPublished(NewsDate.parse("2018"))))
        .containsExactly("new", "old", "unknown");
  }

  @Test
  default void moreOccurrencesInAShorterTextAreMoreRelevant() {
    assertThat(
            idsFor(
                "strike",
                Article.of("once", "strike in the harbour of the city"),
                Article.of("twice", "strike after strike in the harbour of the city"),
                Article.of("long", "strike" + " word".repeat(300))))
        .containsExactly("twice", "once", "long");
  }

  @Test
  default void limitBoundsTheHitsAndNotTheCount() {
    try (NewsIndex index = thousandAndAHalf()) {
      for (int limit : new int[] {0, 1, 10, 1_000}) {
        SearchResult result = index.search(SearchRequest.of("x").withLimit(limit));
        assertThat(result.hits()).hasSize(limit);
        assertThat(result.hitCount()).isEqualTo(new HitCount(1_500, true, 0));
      }
    }
  }

  @Test
  default void countIsALowerBoundIfAskedFor() {
    try (NewsIndex index = thousandAndAHalf()) {
      SearchRequest request = SearchRequest.of("x").withExactCount(false);
      HitCount count = index.search(request).hitCount();

      assertThat(count.exact()).isFalse();
      assertThat(count.value()).isBetween(1_000L, 1_500L);
      assertThat(count.toString()).isEqualTo(count.value() + "+");
      assertThat(index.search(request.withFacets(Facet.outlets(1))).hitCount())
          .as("counting for facets counts all")
          .isEqualTo(new HitCount(1_500, true, 0));
    }
  }

  @Test
  default void smallCountIsExactAnyway() {
    try (NewsIndex index = indexOf(Article.of("a", "x"), Article.of("b", "x"))) {
      assertThat(index.search(SearchRequest.of("x").withExactCount(false)).hitCount())
          .isEqualTo(new HitCount(2, true, 0));
    }
  }

  @Test
  default void nextCursorIsThereWhileThereIsMore() {
    try (NewsIndex index = indexOf(Article.of("a", "x"), Article.of("b", "x"))) {
      assertThat(index.search(SearchRequest.of("x").withLimit(1)).nextCursor()).isNotNull();
      assertThat(index.search(SearchRequest.of("x").withLimit(2)).nextCursor()).isNull();
      assertThat(index.search(SearchRequest.of("x").withLimit(0)).nextCursor()).isNull();
    }
  }

  private NewsIndex thousandAndAHalf() {
    NewsIndex index = newIndex();
    List<Article> articles = new ArrayList<>();
    IntStream.range(0, 1_500).forEach(i -> articles.add(Article.of("a" + i, "x")));
    index.putAll(articles, PutListener.NONE);
    return index;
  }
}
