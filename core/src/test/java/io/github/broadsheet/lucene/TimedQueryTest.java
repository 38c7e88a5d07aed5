package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimedQueryTest {

  private static final int ARTICLES = 50;
  private static final Duration LONG = Duration.ofDays(1);

  private final Directory directory = new ByteBuffersDirectory();
  private final PhraseQuery phrase = new PhraseQuery("text", "humanitarian", "aid");
  private final KeepingAll cache = new KeepingAll();
  private DirectoryReader reader;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < ARTICLES; i++) {
        Document document = new Document();
        document.add(new TextField("text", "humanitarian aid", Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  /** Counts what is found by a search of its own, and goes through all of it. */
  private long found(Duration time) throws IOException {
    RequestSearcher searcher =
        new RequestSearcher(reader, new FrozenStatistics(), new Deadline(time));
    cache.use(searcher);
    return searcher.search(new TimedQuery(phrase, searcher), MatchCollector.manager(List.of()));
  }

  @Test
  void whatIsFoundIsKeptForOtherRequestsWithoutTheClock() throws IOException {
    assertThat(found(LONG)).isEqualTo(ARTICLES);
    assertThat(cache.kept).containsExactly(phrase);

    assertThat(found(LONG)).isEqualTo(ARTICLES);
    assertThat(cache.kept).containsExactly(phrase);
    assertThat(cache.getHitCount()).isPositive();
  }

  @Test
  void searchThatIsStoppedLeavesNothingBehind() throws IOException {
    assertThat(found(Duration.ofNanos(1))).isZero();
    assertThat(cache.getCacheSize()).isZero();

    assertThat(found(LONG)).isEqualTo(ARTICLES);
  }
}
