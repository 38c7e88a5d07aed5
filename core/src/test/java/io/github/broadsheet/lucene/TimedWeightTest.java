package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimedWeightTest {

  /** Some steps in one segment. */
  private static final int ARTICLES = 40_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeAll
  void index() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < ARTICLES; i++) {
        Document document = new Document();
        document.add(new StringField("half", "" + random.nextInt(2), Field.Store.NO));
        document.add(new StringField("rare", "" + random.nextInt(5_000), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  static Stream<Query> queries() {
    Query half = new TermQuery(new Term("half", "1"));
    Query rare = new TermQuery(new Term("rare", "7"));
    return Stream.of(
        MatchAllDocsQuery.INSTANCE,
        half,
        rare,
        new BooleanQuery.Builder().add(half, Occur.SHOULD).add(rare, Occur.SHOULD).build(),
        new BooleanQuery.Builder().add(half, Occur.MUST).add(rare, Occur.MUST_NOT).build());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyMatchIsCollectedOnceAndInOrder(Query query) throws IOException {
    List<Integer> expected = collected(new IndexSearcher(reader), query);

    assertThat(collected(searcher(Duration.ofDays(1)), query)).isEqualTo(expected).isSorted();
  }

  @Test
  void nothingIsCollectedWithoutTime() throws IOException {
    assertThat(collected(searcher(Duration.ofNanos(1)), MatchAllDocsQuery.INSTANCE)).isEmpty();
  }

  private RequestSearcher searcher(Duration time) {
    return new RequestSearcher(reader, new FrozenStatistics(), new Deadline(time));
  }

  private static List<Integer> collected(IndexSearcher searcher, Query query) throws IOException {
    List<Integer> documents = new ArrayList<>();
    MatchCounter notes = leaf -> document -> documents.add(leaf.docBase + document);
    searcher.search(query, MatchCollector.manager(List.of(notes)));
    return documents;
  }
}
