package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
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
    RequestSearcher searcher =
        new RequestSearcher(reader, new FrozenStatistics(), new Deadline(time));
    NearestTerms nearest = new NearestTerms(wanted, searcher);
    nearest.addTermsLike(new Term("word", word), 2);
    return texts(nearest.terms("word"));
  }

  private static List<String> texts(List<FrozenStatistics.Expansion> terms) {
    return terms.stream().map(FrozenStatistics.Expansion::text).toList();
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
  void searcherKnowsWhereATermIsThatWasFoundNearerASecondTime() throws IOException {
    assertKnown(3, List.of("harbour", "harvours"), List.of("harbour", "harbours", "harvour"));
  }

  @Test
  void searcherKnowsWhereATermIsThatWasLeftOutAtFirst() throws IOException {
    assertKnown(2, List.of("harbour", "harvour"), List.of("harbour", "harvour"));
  }

  private void assertKnown(int wanted, List<String> forms, List<String> expected)
      throws IOException {
    RequestSearcher searcher =
        new RequestSearcher(reader, new FrozenStatistics(), new Deadline(Duration.ofDays(1)));
    NearestTerms nearest = new NearestTerms(wanted, searcher);
    for (String form : forms) {
      nearest.addTermsLike(new Term("word", form), 2);
    }

    assertThat(texts(nearest.terms("word"))).isEqualTo(expected);
    for (String text : expected) {
      Term term = new Term("word", text);
      TermStates read = TermStates.build(new IndexSearcher(reader), term, true);
      TermStates known = searcher.states(term);
      assertThat(known.docFreq()).as(text).isEqualTo(read.docFreq());
      assertThat(known.totalTermFreq()).as(text).isEqualTo(read.totalTermFreq());
      for (LeafReaderContext leaf : reader.leaves()) {
        assertThat(known.get(leaf) == null).as(text).isEqualTo(read.get(leaf) == null);
      }
    }
  }

  @Test
  void nothingIsLookedForWithoutTime() throws IOException {
    assertThat(like("harbour", 10, Duration.ofNanos(1))).isEmpty();
  }
}
