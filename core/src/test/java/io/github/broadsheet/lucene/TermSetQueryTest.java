package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermSetQueryTest {

  private static final int ARTICLES = 50;
  private static final Duration LONG = Duration.ofDays(1);

  @AutoClose private final Segments segments = new Segments();
  private final KeepingAll cache = new KeepingAll();
  private final TermSet terms =
      new TermsBeginning(new BytesRef("harb"), new ListedTerms(List.of()));

  TermSetQueryTest() throws IOException {}

  @BeforeEach
  void index() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      segments.put(Article.of("a" + i, i % 2 == 0 ? "harbour" : "harbinger"), ZoneOffset.UTC);
    }
  }

  private long found(DirectoryReader reader, Duration time) throws IOException {
    RequestSearcher searcher =
        new RequestSearcher(reader, new FrozenStatistics(), new Deadline(time));
    cache.use(searcher);
    return searcher.search(
        new TermSetQuery(ArticleFields.TEXT, terms, searcher.deadline()),
        MatchCollector.manager(List.of()));
  }

  @Test
  void whatIsFoundIsKeptForOtherRequests() throws IOException {
    try (DirectoryReader reader = segments.read()) {
      assertThat(found(reader, LONG)).isEqualTo(ARTICLES);
      assertThat(cache.kept).hasSize(1).hasToString("[text:" + terms + "]");
      assertThat(cache.getHitCount()).isZero();

      assertThat(found(reader, LONG)).isEqualTo(ARTICLES);
      assertThat(cache.kept).hasSize(1);
      assertThat(cache.getHitCount()).isPositive();
    }
  }

  @Test
  void searchThatIsStoppedLeavesNothingBehind() throws IOException {
    try (DirectoryReader reader = segments.read()) {
      assertThat(found(reader, Duration.ofNanos(1))).isZero();
      assertThat(cache.getCacheSize()).isZero();

      assertThat(found(reader, LONG)).isEqualTo(ARTICLES);
    }
  }
}
