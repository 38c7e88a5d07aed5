package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static io.github.broadsheet.contract.IndexUnderTest.idsOfAllPages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No more than so many hits of one outlet. */
interface OutletCapContract extends IndexUnderTest {

  String CAPPED = "some outlets have more hits than the 2 of each that are shown";

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 10", "2, 3", "3, 7", "10, 10", "1000, 10"})
  default void bestHitsOfEachOutletAreShownOnAllPagesTogether(int cap, int limit) {
    Random random = new Random(3);
    Map<String, String> outlets = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Article article = Article.of("a" + i, "strike ".repeat(1 + random.nextInt(30)));
      int outlet = random.nextInt(6);
      if (outlet < 5) {
        String name = outlet % 2 == 0 ? "Courier " + outlet : "COURIER " + outlet;
        article = article.withOutlet(random.nextBoolean() ? name : name.toLowerCase(Locale.ROOT));
        outlets.put(article.id(), "courier " + outlet);
      }
      articles.add(article);
    }
    try (NewsIndex index = indexOf(articles.toArray(Article[]::new))) {
      SearchRequest request = SearchRequest.of("strike").withLimit(limit);
      List<String> expected = new ArrayList<>();
      Map<String, Integer> shown = new HashMap<>();
      for (String id : idsOfAllPages(index, request)) {
        String outlet = outlets.get(id);
        if (outlet == null || shown.merge(outlet, 1, Integer::sum) <= cap) {
          expected.add(id);
        }
      }
      assertThat(idsOfAllPages(index, request.withOutletCap(cap))).isEqualTo(expected);
      assertThat(index.search(request.withOutletCap(cap)).hitCount())
          .as("counts do not know of the cap")
          .isEqualTo(index.search(request).hitCount());
    }
  }

  @Test
  default void hitsThatWereLeftOutAreTold() {
    try (NewsIndex index = indexOf(articles("CNN", "cnn", "CNN", "BBC"))) {
      SearchResult result = index.search(SearchRequest.of("x").withOutletCap(2));

      assertThat(idsOf(result)).containsExactly("a0", "a1", "a3");
      assertThat(result.diagnostics())
          .containsExactly(Diagnostic.of(Diagnostic.Kind.OUTLET_CAPPED, CAPPED));
      assertThat(result.nextCursor()).isNull();
    }
  }

  @Test
  default void withoutAnyHitLeftOutNothingIsTold() {
    try (NewsIndex index = indexOf(articles("CNN", "CNN", "BBC", "RT", "RT"))) {
      SearchRequest request = SearchRequest.of("x").withOutletCap(2).withLimit(2);
      SearchResult first = index.search(request);
      SearchResult second = index.search(request.withCursor(first.nextCursor()));

      assertThat(first.diagnostics()).isEmpty();
      assertThat(second.diagnostics()).isEmpty();
      assertThat(idsOf(second)).containsExactly("a2", "a3");
    }
  }

  @Test
  default void articlesWithoutAnOutletAreAllShown() {
    try (NewsIndex index = indexOf(articles(null, null, null, "CNN", "CNN"))) {
      assertThat(idsOf(index.search(SearchRequest.of("x").withOutletCap(1))))
          .containsExactly("a0", "a1", "a2", "a3");
    }
  }

  private static Article[] articles(String... outlets) {
    Article[] articles = new Article[outlets.length];
    for (int i = 0; i < outlets.length; i++) {
      articles[i] = Article.of("a" + i, "x").withOutlet(outlets[i]);
    }
    return articles;
  }
}
