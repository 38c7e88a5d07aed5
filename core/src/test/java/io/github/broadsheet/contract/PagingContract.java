package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static io.github.broadsheet.contract.IndexUnderTest.idsOfAllPages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.FieldWeights;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.WordMatching;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page after page with cursors. */
interface PagingContract extends IndexUnderTest {

  @ParameterizedTest
  @EnumSource
  default void pagesHaveEveryHitOfOneLongPageInItsOrder(SortOrder sort) {
    Map<String, SearchRequest> requests = new LinkedHashMap<>();
    SearchRequest plain = SearchRequest.of("harbour OR strike OR tuesday").withSort(sort);
    requests.put("plain", plain);
    requests.put("recency", plain.withRecency(Duration.ofDays(10)));
    requests.put("weights", plain.withWeights(new FieldWeights(1, 2, 3)));
    requests.put("feedback", plain.withFeedback(true));
    requests.put("outlet cap", plain.withOutletCap(7));
    requests.put("fuzzy", SearchRequest.of("harbuor~2").withSort(sort));
    requests.put("prefix", SearchRequest.of("har*").withSort(sort));
    requests.put("everything", SearchRequest.of("").withSort(sort));
    requests.put("scope", SearchRequest.of("sentence:(harbour strike)").withSort(sort));
    requests.put("related", SearchRequest.of("related:a1").withSort(sort));
    requests.put(
        "any", SearchRequest.of("harbour strike").withMatching(WordMatching.ANY).withSort(sort));
    requests.put(
        "filter",
        plain.withFilter(
            ArticleFilter.publishedBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 2, 1))));
    try (NewsIndex index = manyArticles()) {
      requests.forEach(
          (name, request) -> {
            List<String> whole = idsOf(index.search(request.withLimit(1_000)));
            assertThat(whole).as(name).hasSizeGreaterThan(9).doesNotHaveDuplicates();
            for (int limit : new int[] {7, 50}) {
              assertThat(idsOfAllPages(index, request.withLimit(limit)))
                  .as("%s by %s", name, limit)
                  .isEqualTo(whole);
            }
          });
    }
  }

  @Test
  default void scoresGoOnWhereThePageBeforeEnded() {
    SearchRequest request =
        SearchRequest.of("harbour strike").withMatching(WordMatching.ANY).withLimit(10);
    try (NewsIndex index = manyArticles()) {
      List<Float> scores = new ArrayList<>();
      SearchResult page = index.search(request);
      page.hits().forEach(hit -> scores.add(hit.score()));
      while (page.nextCursor() != null) {
        page = index.search(request.withCursor(page.nextCursor()));
        page.hits().stream().map(Hit::score).forEach(scores::add);
      }
      assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));
      assertThat(page.hitCount()).isEqualTo(index.search(request).hitCount());
    }
  }

  @Test
  default void pagesMayDifferInLengthAndInWhatIsShown() {
    SearchRequest request = SearchRequest.of("harbour");
    try (NewsIndex index = manyArticles()) {
      List<String> whole = idsOf(index.search(request.withLimit(1_000)));
      String cursor = index.search(request.withLimit(5)).nextCursor();
      SearchRequest next =
          request
              .withLimit(20)
              .withHighlighting(Highlighting.NONE)
              .withExplanation(true)
              .withExactCount(false)
              .withTimeout(Duration.ofSeconds(60))
              .withCursor(cursor);

      assertThat(idsOf(index.search(next))).isEqualTo(whole.subList(5, 25));
    }
  }

  @Test
  default void cursorOfAnotherRequestIsRefused() {
    SearchRequest request = SearchRequest.of("harbour").withLimit(5);
    try (NewsIndex index = manyArticles()) {
      String cursor = index.search(request).nextCursor();
      for (SearchRequest other :
          List.of(
              SearchRequest.of("strike"),
              request.withSort(SortOrder.NEWEST),
              request.withMatching(WordMatching.ANY),
              request.withFilter(ArticleFilter.outlets("Courier 1")),
              request.withRecency(Duration.ofDays(1)),
              request.withWeights(new FieldWeights(2, 0, 0)),
              request.withFeedback(true),
              request.withOutletCap(1))) {
        assertThatThrownBy(() -> index.search(other.withCursor(cursor)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "cursor belongs to another request; repeat the query, filters, matching and sort"
                    + " it came from, or start without a cursor");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "abcd", "****", "ü", "AAAAAAAAAAAAAAAAAAAAAAAA"})
  default void whatIsNoCursorIsRefused(String text) {
    try (NewsIndex index = manyArticles()) {
      assertBad(index, text);
    }
  }

  @Test
  default void damagedCursorIsRefused() {
    Random random = new Random(11);
    try (NewsIndex index = manyArticles()) {
      String cursor = index.search(SearchRequest.of("harbuor~2").withLimit(5)).nextCursor();
      for (int i = 0; i < 50; i++) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        assertBad(index, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        assertBad(index, cursor.substring(0, random.nextInt(cursor.length() - 1)));
      }
    }
  }

  private static void assertBad(NewsIndex index, String cursor) {
    assertThatThrownBy(() -> index.search(SearchRequest.of("harbuor~2").withCursor(cursor)))
        .as(cursor)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cursor must be the nextCursor of a result, got something else or a part of one");
  }

  @Test
  default void cursorKeepsTheClockOfTheFirstPage() {
    Instants clock = new Instants();
    try (NewsIndex index = newIndex(ZoneOffset.UTC, clock)) {
      for (int day = 1; day <= 9; day++) {
        index.put(Article.of("a" + day, "x").withPublished(NewsDate.parse("2019-03-0" + day)));
      }
      clock.now = NewsDate.parse("2019-03-09").start(ZoneOffset.UTC);
      SearchRequest request = SearchRequest.of("x published:7d").withLimit(4);
      SearchResult first = index.search(request);
      clock.now = clock.now.plus(Duration.ofDays(3));
      SearchResult second = index.search(request.withCursor(first.nextCursor()));

      assertThat(first.hits()).hasSize(4);
      assertThat(second.hits()).hasSize(3);
    }
  }

  /** A clock that is set. */
  final class Instants implements InstantSource {
    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }
  }

  private NewsIndex manyArticles() {
    Random random = new Random(5);
    String[] words = {"harbour", "strike", "tuesday", "dockers", "weather", "harbor", "aid"};
    NewsIndex index = newIndex();
    for (int i = 0; i < 150; i++) {
      StringBuilder body = new StringBuilder();
      for (int w = 0; w < 3 + random.nextInt(12); w++) {
        body.append(words[random.nextInt(words.length)]).append(' ');
      }
      Article article =
          Article.of(
              "a" + i, body.append("rare").append((char) ('a' + i % 10)).append('.').toString());
      if (random.nextInt(10) > 0) {
        article = article.withOutlet("Courier " + random.nextInt(5));
      }
      if (random.nextInt(10) > 0) {
        article =
            article.withPublished(
                NewsDate.of(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(60))));
      }
      index.put(article);
      if (i == 70) {
        index.commit();
      }
    }
    return index;
  }
}
