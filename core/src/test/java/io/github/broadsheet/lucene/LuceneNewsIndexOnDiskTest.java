package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, on disk. */
class LuceneNewsIndexOnDiskTest extends LuceneNewsIndexTest {

  @TempDir Path folder;

  private int made;

  @Override
  public NewsIndex newIndex(ZoneId zone, InstantSource clock) {
    LuceneIndexOptions options = LuceneIndexOptions.DEFAULT.withZone(zone).withClock(clock);
    return LuceneNewsIndex.open(folder.resolve("index" + made++), options);
  }

  @Test
  void cursorIsGoodForEveryOpeningOfTheIndex() {
    Path path = folder.resolve("paged");
    try (NewsIndex index = LuceneNewsIndex.open(path)) {
      for (int i = 0; i < 9; i++) {
        index.put(Article.of("a" + i, "harbour"));
      }
    }
    SearchRequest request = SearchRequest.of("harbor~1").withLimit(5);
    String cursor;
    try (NewsIndex index = LuceneNewsIndex.open(path)) {
      cursor = index.search(request).nextCursor();
    }
    try (NewsIndex index = LuceneNewsIndex.openReadOnly(path)) {
      SearchResult second = index.search(request.withCursor(cursor));
      assertThat(second.hits()).extracting("id").containsExactly("a5", "a6", "a7", "a8");
    }
  }
}
