package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearestTermsTest {

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  /** Each word in a leaf of its own, and one in two. */
  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String word :
          List.of("harbours", "harvour", "harbour", "harbur", "harb", "arbour", "harvour")) {
        Document document = new Document();
        document.add(new StringField("word", word, Field.Store.NO));
        writer.addDocument(document);
        writer.flush();
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private List<String> like(String word, int wanted, Duration time) throws IOException {
    NearestTerms nearest = new NearestTerms(wanted);
    RequestSearcher searcher =
        new RequestSearcher(reader, new FrozenStatistics(), new Deadline(time));
    nearest.addTermsLike(new Term("word", word), 2, searcher);
    List<String> terms = new ArrayList<>();
    nearest.terms().forEach(term -> terms.add(term.text()));
    return terms;
  }

  @Test
  void nearestComeFirstAndOfEquallyNearOnesTheFirstByLetters() throws IOException {
    assertThat(like("harbour", 10, Duration.ofDays(1)))
        .containsExactly("harbour", "harbours", "harvour", "harbur");
  }

  @Test
  void noMoreThanTheNearestAreKept() throws IOException {
    assertThat(like("harbour", 2, Duration.ofDays(1))).containsExactly("harbour", "harbours");
    assertThat(like("harbour", 1, Duration.ofDays(1))).containsExactly("harbour");
  }

  @Test
  void nothingIsLookedForWithoutTime() throws IOException {
    assertThat(like("harbour", 10, Duration.ofNanos(1))).isEmpty();
  }
}
