package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import io.github.broadsheet.syntax.QueryLanguage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Takes the index at its word: what it promises to find, it must find. */
class AdviceAgreementTest {

  private static final long SEED = Long.getLong("corpus.seed", 2031);
  private static final int QUERIES = Integer.getInteger("corpus.queries", 1_000);

  private int relaxations;
  private int suggestions;

  @Test
  void promisesAboutGeneratedArticlesAreKept() {
    List<Article> articles = new RandomArticles(SEED).articles(80);
    RandomArticles more = new RandomArticles(SEED + 1);
    keepsPromises(articles, Vocabulary.ofGenerated(articles, more::date));
  }

  @Test
  void promisesAboutProseAreKept() {
    List<Article> articles = Corpora.sourceTestArticles();
    keepsPromises(articles, Vocabulary.ofProse(articles, SEED));
  }

  private void keepsPromises(List<Article> articles, Vocabulary vocabulary) {
    RandomSearches searches = new RandomSearches(SEED, vocabulary);
    Random random = new Random(SEED);
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      Corpora.putAll(index, articles);
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request = i % 2 == 0 ? typed(searches, random) : searches.request(i % 3);
        keepsPromises(index, i % 5 == 0 ? request.withMatching(WordMatching.ANY) : request);
      }
    }
    assertThat(relaxations).as("relaxations tried").isGreaterThan(QUERIES / 10);
    assertThat(suggestions).as("suggestions tried").isGreaterThan(QUERIES / 50);
  }

  /** Words of which some are misspelt, and often with filters that do not go together. */
  private static SearchRequest typed(RandomSearches searches, Random random) {
    SearchRequest request = SearchRequest.of(searches.typed(1 + random.nextInt(3)));
    for (int i = random.nextInt(3); i > 0; i--) {
      request = request.withFilter(searches.filter());
    }
    return request;
  }

  private void keepsPromises(NewsIndex index, SearchRequest request) {
    SearchResult result = index.search(request);
    String question = describe(request);
    for (Relaxation relaxation : result.relaxations()) {
      relaxations++;
      assertThat(result.hitCount().value()).as("found by %s", question).isZero();
      assertThat(index.search(relaxation.request()).hitCount().value())
          .as("%s instead of %s", relaxation.change(), question)
          .isEqualTo(relaxation.hits());
    }
    if (result.suggestion() != null) {
      suggestions++;
      SearchRequest corrected =
          SearchRequest.of(result.suggestion()).withMatching(request.matching());
      for (ArticleFilter filter : request.filters()) {
        corrected = corrected.withFilter(filter);
      }
      assertThat(index.search(corrected).hitCount().value())
          .as("%s instead of %s", result.suggestion(), question)
          .isGreaterThan(result.hitCount().value());
    }
  }

  private static String describe(SearchRequest request) {
    ArticleQuery query = request.query();
    return "%s%n  matching %s%n  filters %s%n  tree %s%n  seed %d"
        .formatted(QueryLanguage.format(query), request.matching(), request.filters(), query, SEED);
  }
}
