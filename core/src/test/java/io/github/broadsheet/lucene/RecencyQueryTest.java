package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecencyQueryTest {

  private static final Instant NOW = Instant.parse("2019-03-01T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @ParameterizedTest
  @CsvSource({"PT0S, 1", "P1D, 0.55", "P2D, 0.325", "P1000D, 0.1", "P-9D, 1"})
  void factorHalvesDownToATenth(Duration age, float factor) {
    assertThat(RecencyQuery.factor(NOW.minus(age).toEpochMilli(), NOW, DAY))
        .isCloseTo(factor, within(1e-6f));
  }

  @Test
  void articleWithoutADateIsInfinitelyOld() {
    assertThat(RecencyQuery.undatedFactor()).isEqualTo(0.1f);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void skippingWhatCannotCompeteLosesNothing(long seed) throws IOException {
    try (Directory directory = articles(seed);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (Duration halfLife : new Duration[] {Duration.ofHours(3), DAY, Duration.ofDays(90)}) {
        Query recency = new RecencyQuery(words(), NOW, halfLife);
        TopDocs all = search(searcher, recency, 10, Integer.MAX_VALUE);
        TopDocs skipping = search(searcher, recency, 10, 1);

        assertThat(skipping.scoreDocs)
            .as("seed %s", seed)
            .extracting(hit -> hit.doc, hit -> hit.score)
            .isEqualTo(
                List.of(all.scoreDocs).stream().map(hit -> tuple(hit.doc, hit.score)).toList());
      }
    }
  }

  @Test
  void explanationGivesTheScore() throws IOException {
    try (Directory directory = articles(4);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query recency = new RecencyQuery(words(), NOW, DAY);
      for (ScoreDoc hit : searcher.search(recency, 5).scoreDocs) {
        assertThat(searcher.explain(recency, hit.doc).getValue().floatValue())
            .isCloseTo(hit.score, within(1e-5f));
      }
      assertThat(
              searcher
                  .explain(new RecencyQuery(new MatchNoDocsQuery("nothing"), NOW, DAY), 0)
                  .isMatch())
          .isFalse();
    }
  }

  @Test
  void queriesAreEqualByTheirParts() {
    Query query = new RecencyQuery(words(), NOW, DAY);

    assertThat(query)
        .isEqualTo(new RecencyQuery(words(), NOW, DAY))
        .hasSameHashCodeAs(new RecencyQuery(words(), NOW, DAY))
        .isNotEqualTo(new RecencyQuery(words(), NOW.plusMillis(1), DAY))
        .isNotEqualTo(new RecencyQuery(words(), NOW, DAY.plusDays(1)))
        .isNotEqualTo(new RecencyQuery(new MatchNoDocsQuery("nothing"), NOW, DAY))
        .hasToString("recency(text:harbour text:strike, PT24H)");
  }

  private static TopDocs search(IndexSearcher searcher, Query query, int limit, int counted)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(limit, null, counted));
  }

  private static Query words() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(ArticleFields.TEXT, "harbour")), Occur.SHOULD)
        .add(new TermQuery(new Term(ArticleFields.TEXT, "strike")), Occur.SHOULD)
        .build();
  }

  private static Directory articles(long seed) throws IOException {
    Random random = new Random(seed);
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(NewsAnalyzer.INDEXING);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 4_000; i++) {
        String body =
            "harbour ".repeat(random.nextInt(6)) + "strike ".repeat(random.nextInt(3)) + "rain.";
        Document document = new Document();
        document.add(new TextField(ArticleFields.TEXT, body, Field.Store.NO));
        if (random.nextInt(5) > 0) {
          Instant published = NOW.minus(Duration.ofMinutes(random.nextInt(100_000)));
          document.add(
              new LongField(ArticleFields.PUBLISHED, published.toEpochMilli(), Field.Store.NO));
        }
        writer.addDocument(document);
        if (i == 2_500) {
          writer.flush();
        }
      }
    }
    return directory;
  }
}
