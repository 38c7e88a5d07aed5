package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks through results page by page, which must give what one large page gives. */
class PagingAgreementTest {

  private static final long SEED = Long.getLong("corpus.seed", 2031);
  private static final int QUERIES = Integer.getInteger("corpus.queries", 300) / 3;

  /** Enough for several segments and many equal scores. */
  private static final int ARTICLES = 200;

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void pagesTogetherAreTheWhole(SortOrder sort) {
    List<Article> articles = new RandomArticles(SEED).articles(ARTICLES);
    RandomArticles more = new RandomArticles(SEED + 1);
    RandomSearches searches =
        new RandomSearches(SEED, Vocabulary.ofGenerated(articles, more::date));
    LuceneIndexOptions options =
        LuceneIndexOptions.DEFAULT.withClock(() -> Instant.parse("2019-03-01T12:00:00Z"));
    try (NewsIndex index = LuceneNewsIndex.inMemory(options)) {
      for (int i = 0; i < ARTICLES; i += 40) {
        Corpora.putAll(index, articles.subList(i, i + 40));
        index.commit();
      }
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request = searches.request(i % 3).withFacets().withSort(sort);
        walk(index, request);
        walk(index, request.withRecency(Duration.ofDays(1 + random.nextInt(30))));
        walk(index, request.withOutletCap(1 + random.nextInt(20)));
      }
    }
  }

  private void walk(NewsIndex index, SearchRequest asked) {
    SearchRequest request = asked.withHighlighting(Highlighting.NONE);
    SearchResult whole = index.search(request.withLimit(1_000));
    List<Hit> walked = new ArrayList<>();
    String cursor = null;
    do {
      SearchResult page =
          index.search(request.withLimit(1 + random.nextInt(20)).withCursor(cursor));
      assertThat(page.hitCount()).as("count of %s", describe(request)).isEqualTo(whole.hitCount());
      walked.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null && walked.size() <= ARTICLES);
    assertThat(walked)
        .as("pages of %s", describe(request))
        .extracting(Hit::id, Hit::score)
        .containsExactlyElementsOf(
            whole.hits().stream().map(hit -> tuple(hit.id(), hit.score())).toList());
    assertThat(whole.nextCursor()).as("the whole of %s", describe(request)).isNull();
  }

  private static String describe(SearchRequest request) {
    return "%s%n  filters %s, sort %s, ranking %s, page %s%n  seed %d"
        .formatted(
            QueryLanguage.format(request.query()),
            request.filters(),
            request.sort(),
            request.ranking(),
            request.page(),
            SEED);
  }
}
