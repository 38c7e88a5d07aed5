package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.lucene.LuceneIndexOptions;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import io.github.broadsheet.syntax.QueryLanguage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Asks the index and an evaluation that looks at every article the same random questions. Another
 * seed: {@code -Dcorpus.seed=42}; more questions: {@code -Dcorpus.queries=100000}.
 */
class BruteForceAgreementTest {

  private static final long SEED = Long.getLong("corpus.seed", 2031);
  private static final int QUERIES = Integer.getInteger("corpus.queries", 1_000);
  private static final int ALL = 1_000;
  private static final ZoneId ZONE = ZoneId.of("America/Caracas");

  @Test
  void generatedArticlesAreFoundAndCounted() {
    Instant now = Instant.parse("2019-03-01T02:00:00Z");
    List<Article> articles = new RandomArticles(SEED).articles(100);
    RandomArticles more = new RandomArticles(SEED + 1);
    Vocabulary vocabulary = Vocabulary.ofGenerated(articles, more::date);
    agrees(articles, now, vocabulary, QUERIES);
  }

  @Test
  void proseIsFoundAndCounted() {
    Instant now = Instant.parse("2031-06-01T02:00:00Z");
    List<Article> articles = Corpora.sourceTestArticles();
    Vocabulary vocabulary = Vocabulary.ofProse(articles, SEED);
    agrees(articles, now, vocabulary, QUERIES / 4);
  }

  private static void agrees(
      List<Article> articles, Instant now, Vocabulary vocabulary, int queries) {
    LuceneIndexOptions options =
        LuceneIndexOptions.DEFAULT
            .withZone(ZONE)
            .withClock(() -> now)
            .withMentionFinder(article -> List.of());
    NaiveIndex naive = new NaiveIndex(articles, ZONE, now);
    RandomSearches searches = new RandomSearches(SEED, vocabulary);
    try (NewsIndex index = LuceneNewsIndex.inMemory(options)) {
      Corpora.putAll(index, articles);
      for (int i = 0; i < queries; i++) {
        agrees(
            naive,
            index,
            searches.request(i % 4).withLimit(ALL).withHighlighting(Highlighting.NONE));
      }
    }
  }

  private static void agrees(NaiveIndex naive, NewsIndex index, SearchRequest request) {
    String question = describe(request);
    SearchResult newest = index.search(request.withSort(SortOrder.NEWEST));
    assertThat(ids(newest))
        .as("newest first of %s", question)
        .containsExactlyElementsOf(naive.byDate(request, SortOrder.NEWEST));
    assertThat(ids(index.search(request.withSort(SortOrder.OLDEST))))
        .as("oldest first of %s", question)
        .containsExactlyElementsOf(naive.byDate(request, SortOrder.OLDEST));
    assertThat(newest.hitCount().value())
        .as("count of %s", question)
        .isEqualTo(newest.hits().size());
    assertThat(newest.hitCount().exact()).isTrue();
    assertThat(newest.hits().stream().filter(Hit::possible).map(Hit::id))
        .as("possible of %s", question)
        .containsExactlyInAnyOrderElementsOf(naive.possible(request));
    assertThat(newest.hitCount().possible())
        .as("possible of %s", question)
        .isEqualTo(naive.possible(request).size());
    assertThat(newest.facets()).as("facets of %s", question).isEqualTo(naive.facets(request));
    assertThat(newest.timeline()).as("timeline of %s", question).isEqualTo(naive.timeline(request));
  }

  @Test
  void wordsAreScoredByTheDocumentedFormula() {
    List<Article> articles = new RandomArticles(SEED).articles(60);
    Vocabulary vocabulary = Vocabulary.ofGenerated(articles, () -> null);
    NaiveIndex naive = new NaiveIndex(articles, ZONE, Instant.EPOCH);
    NaiveScores scores = new NaiveScores(naive.articles());
    RandomSearches searches = new RandomSearches(SEED, vocabulary);
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      Corpora.putAll(index, articles);
      for (int i = 0; i < QUERIES / 2; i++) {
        scoresAgree(
            naive,
            scores,
            index,
            SearchRequest.of(searches.words(i % 4))
                .withLimit(ALL)
                .withHighlighting(Highlighting.NONE));
      }
    }
  }

  private static void scoresAgree(
      NaiveIndex naive, NaiveScores scores, NewsIndex index, SearchRequest request) {
    String question = describe(request);
    Map<String, NaiveArticle> found =
        naive.matches(request).stream().collect(Collectors.toMap(NaiveArticle::id, a -> a));
    List<Hit> hits = index.search(request).hits();

    assertThat(hits)
        .as("found by %s", question)
        .extracting(Hit::id)
        .containsExactlyInAnyOrderElementsOf(found.keySet());
    for (Hit hit : hits) {
      double expected = scores.score(request.query(), found.get(hit.id()));
      assertThat((double) hit.score())
          .as("score of %s for %s", hit.id(), question)
          .isCloseTo(expected, Offset.offset(1e-4 * Math.max(1, expected)));
    }
    if (hits.stream().allMatch(hit -> hit.score() == 0)) {
      return; // nothing scores: the newest comes first
    }
    assertThat(hits)
        .as("order of %s", question)
        .isSortedAccordingTo(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::id));
  }

  private static String describe(SearchRequest request) {
    return QueryLanguage.format(request.query())
        + "\n  filters "
        + request.filters()
        + "\n  tree "
        + request.query()
        + "\n  seed "
        + SEED;
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }
}
