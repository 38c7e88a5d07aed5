package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.broadsheet.Article;
import io.github.broadsheet.FieldWeights;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.WordMatching;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recency, weights, feedback and related articles. */
interface RankingContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource({"1, P1D", "2, P30D", "3, P1000D", "4, PT1H"})
  default void recencyIsTheScoreOfEveryArticleTimesItsFactor(long seed, Duration halfLife) {
    try (NewsIndex index = datedArticles(seed)) {
      SearchRequest plain =
          SearchRequest.of("harbour strike tuesday").withMatching(WordMatching.ANY);
      Map<String, Float> expected = new HashMap<>();
      for (Hit hit : allHits(index, plain.withLimit(1_000))) {
        expected.put(hit.id(), hit.score() * factor(hit, halfLife));
      }
      List<String> best =
          expected.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(10)
              .map(Map.Entry::getKey)
              .toList();

      SearchResult result = index.search(plain.withRecency(halfLife).withExactCount(false));
      assertThat(idsOf(result)).as("seed %s", seed).isEqualTo(best);
      for (Hit hit : result.hits()) {
        assertThat(hit.score()).isCloseTo(expected.get(hit.id()), within(1e-5f));
      }
      assertThat(index.search(plain.withRecency(halfLife)).hitCount().value())
          .isEqualTo(expected.size());
    }
  }

  private static float factor(Hit hit, Duration halfLife) {
    NewsDate published = hit.published();
    if (published == null) {
      return 0.1f;
    }
    Duration age = Duration.between(published.start(ZoneOffset.UTC), NOW);
    double halves = Math.max(0, age.toMillis()) / (double) halfLife.toMillis();
    return (float) (0.1 + 0.9 * Math.pow(0.5, halves));
  }

  private static List<Hit> allHits(NewsIndex index, SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    SearchResult page = index.search(request);
    hits.addAll(page.hits());
    while (page.nextCursor() != null) {
      page = index.search(request.withCursor(page.nextCursor()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  private NewsIndex datedArticles(long seed) {
    Random random = new Random(seed);
    String[] words = {"harbour", "strike", "tuesday", "dockers", "weather", "aid", "oil", "rain"};
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      StringBuilder body = new StringBuilder();
      for (int w = 0; w < 3 + random.nextInt(20); w++) {
        body.append(words[Math.min(random.nextInt(12), 7)]).append(' ');
      }
      Article article = Article.of("a" + i, body.append('.').toString());
      if (random.nextInt(10) > 0) {
        Duration age = Duration.ofMinutes(random.nextInt(200_000) - 2_000);
        article = article.withPublished(NewsDate.of(NOW.minus(age)));
      }
      articles.add(article);
    }
    NewsIndex index = newIndex();
    index.putAll(articles.subList(0, 1_800), PutListener.NONE);
    index.commit();
    index.putAll(articles.subList(1_800, 2_500), PutListener.NONE);
    return index;
  }

  @Test
  default void recencyIsOfNoEffectWhenSortedByDate() {
    SearchRequest request = SearchRequest.of("x").withSort(SortOrder.OLDEST);
    Article[] articles = {
      Article.of("old", "x").withPublished(NewsDate.parse("2018")),
      Article.of("new", "x x x").withPublished(NewsDate.parse("2019"))
    };

    assertThat(ids(request.withRecency(Duration.ofDays(1)), articles))
        .isEqualTo(ids(request, articles))
        .containsExactly("old", "new");
  }

  @Test
  default void articleFromTheFutureCountsAsNew() {
    SearchRequest request = SearchRequest.of("x").withRecency(Duration.ofDays(1));
    try (NewsIndex index =
        indexOf(
            Article.of("future", "x").withPublished(NewsDate.parse("2030")),
            Article.of("now", "x").withPublished(NewsDate.of(NOW)))) {
      List<Hit> hits = index.search(request).hits();
      assertThat(hits).extracting(Hit::id).containsExactly("future", "now");
      assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
    }
  }

  @Test
  default void weightsChangeTheOrderAndNotWhatMatches() {
    Article[] articles = {
      Article.of("body", "It rains. Oil, oil and oil again.").withTitle("Weather in the city"),
      Article.of("title", "It rains.\nThe dockers went home today.").withTitle("Oil"),
      Article.of("lead", "Oil is dear.\nIt rains and the dockers went home.").withTitle("Weather")
    };
    SearchRequest request = SearchRequest.of("oil");

    assertThat(ids(request.withWeights(new FieldWeights(1, 50, 0)), articles))
        .startsWith("title")
        .hasSize(3);
    assertThat(ids(request.withWeights(new FieldWeights(0.01f, 0, 50)), articles))
        .endsWith("title")
        .hasSize(3);
    assertThat(ids(request.withWeights(FieldWeights.DEFAULT), articles))
        .isEqualTo(ids(request, articles));
  }

  @Test
  default void scoreOfAWordIsTheWeighedSumOfTitleLeadAndText() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "Oil is dear.\nMore oil.").withTitle("Oil up"),
            Article.of("b", "Nothing."))) {
      float text = score(index, SearchRequest.of("oil"));
      float title = score(index, SearchRequest.of("title:oil"));
      float lead = score(index, SearchRequest.of("lead:oil"));

      assertThat(score(index, SearchRequest.of("oil").withWeights(new FieldWeights(2, 3, 5))))
          .isCloseTo(2 * text + 3 * title + 5 * lead, within(1e-4f));
    }
  }

  private static float score(NewsIndex index, SearchRequest request) {
    return index.search(request).hits().getFirst().score();
  }

  @Test
  default void feedbackFindsTheSameWhereAllWordsAreRequiredAndMoreWhereNot() {
    try (NewsIndex index = datedArticles(6)) {
      SearchRequest all = SearchRequest.of("harbour oil");
      assertThat(index.search(all.withFeedback(true)).hitCount())
          .isEqualTo(index.search(all).hitCount());
    }
    Article[] articles = {
      Article.of("a", "strike dockers tuesday"),
      Article.of("b", "strike dockers wednesday"),
      Article.of("c", "dockers thursday"),
      Article.of("d", "weather")
    };
    SearchRequest any = SearchRequest.of("strike").withMatching(WordMatching.ANY);
    assertThat(ids(any, articles)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  default void relatedArticlesAreAboutTheSameThingsWithoutTheArticleItself() {
    List<String> related =
        idsFor(
            "related:strike1",
            Article.of("strike1", "Dockers in the harbour went on strike for better wages."),
            Article.of("strike2", "The strike of the dockers goes on, the harbour is closed."),
            Article.of("strike3", "Dockers want wages"),
            Article.of("weather", "It rained the whole day in the mountains."),
            Article.of("oil", "The price of oil went up in spring."));

    assertThat(related).startsWith("strike2").contains("strike3").doesNotContain("strike1");
    assertThat(related).doesNotContain("weather");
  }

  @Test
  default void nothingIsRelatedToAnArticleThatIsNotThere() {
    assertThat(idsFor("related:zz", Article.of("a", "x"), Article.of("b", "x"))).isEmpty();
    assertThat(idsFor("related:a", Article.of("a", "x"))).isEmpty();
  }
}
