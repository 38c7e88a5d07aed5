package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging an index into one piece. */
class CompactTest {

  private static final int ARTICLES = 40;

  @TempDir Path folder;

  /** Each commit leaves a segment. */
  private void put(LuceneNewsIndex index, int from, int to) {
    for (int i = from; i < to; i++) {
      index.put(
          Article.of("a" + i, "Minister Rosa Dahl left the harbour on day " + i)
              .withOutlet("Courier " + i % 3)
              .withPublished(NewsDate.of(LocalDate.of(2019, 1, 1).plusDays(i))));
      if (i % 5 == 4) {
        index.commit();
      }
    }
  }

  private SegmentInfos committed() throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return SegmentInfos.readLatestCommit(directory);
    }
  }

  private static SearchResult newest(LuceneNewsIndex index, SearchRequest request) {
    return index.search(request.withSort(SortOrder.NEWEST));
  }

  @Test
  void indexIsOnePieceWithoutWhatWasDeletedAndAnswersAsBefore() throws IOException {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      put(index, 0, ARTICLES);
      index.delete("a7");
      index.commit();
      assertThat(committed().size()).isGreaterThan(1);
      SearchRequest request = SearchRequest.of("harbour person:dahl").withLimit(15);
      SearchResult first = newest(index, request);

      index.compact();

      SegmentInfos segments = committed();
      assertThat(segments.size()).isEqualTo(1);
      assertThat(segments.totalMaxDoc()).isEqualTo(ARTICLES - 1);
      assertThat(newest(index, request).hits()).isEqualTo(first.hits());
      SearchResult second = newest(index, request.withCursor(first.nextCursor()));
      assertThat(second.hits()).extracting("id").startsWith("a24").hasSize(15);
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      put(index, ARTICLES, ARTICLES + 1);
      assertThat(index.stats().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void searchesAndPutsGoOnMeanwhile() throws Exception {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      put(index, 0, ARTICLES);
      CompletableFuture<Void> compacting = CompletableFuture.runAsync(index::compact);
      put(index, ARTICLES, 2 * ARTICLES);
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(2 * ARTICLES);
      compacting.get();
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(2 * ARTICLES);
    }
  }

  @Test
  void closingWhileItIsCompactedLosesNothing() throws Exception {
    LuceneNewsIndex index = LuceneNewsIndex.open(folder);
    put(index, 0, ARTICLES);
    CompletableFuture<Void> compacting = CompletableFuture.runAsync(index::compact);
    index.close();
    try {
      compacting.get();
    } catch (ExecutionException e) {
      assertThat(e.getCause())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("index is closed");
    }
    try (LuceneNewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(reader.search("harbour").hitCount().value()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void interruptedCallerCompactsAndStaysInterrupted() throws IOException {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      put(index, 0, ARTICLES);
      Thread.currentThread().interrupt();
      index.compact();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(committed().size()).isEqualTo(1);
    }
  }

  @Test
  void readerOfAnotherProcessGoesOnWithWhatItHasOpen() {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      put(index, 0, ARTICLES);
      try (LuceneNewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
        index.compact();
        SearchRequest stale = SearchRequest.of("harbour").withMaxStaleness(Duration.ofDays(1));
        assertThat(reader.search(stale).hitCount().value()).isEqualTo(ARTICLES);
        assertThat(reader.search("harbour").hitCount().value()).isEqualTo(ARTICLES);
      }
    }
  }

  @Test
  void indexOfNothingIsCompacted() {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      index.compact();
      assertThat(index.stats().articles()).isZero();
    }
  }

  @Test
  void readOnlyOrClosedIndexIsNotCompacted() {
    LuceneNewsIndex.open(folder).close();
    LuceneNewsIndex reader = LuceneNewsIndex.openReadOnly(folder);
    assertThatThrownBy(reader::compact)
        .isInstanceOf(NewsIndexException.class)
        .hasMessage("index at " + folder + " is open read-only; open it for writing to change it");
    reader.close();
    assertThatThrownBy(reader::compact)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("index is closed");
  }
}
