package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucene's collector for any order says which hits are the best. */
final class RelevanceCollectorTest {

  private static final String[] WORDS = {"aid", "oil", "strike", "harbour"};
  private static final int ENOUGH = 1_000_000;

  @AutoClose private final Segments segments = new Segments();

  RelevanceCollectorTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void pagesHoldTheBestHitsAndOfEqualOnesTheFirstIds(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    putArticles(random, 4, 700);
    try (DirectoryReader reader = segments.read()) {
      for (int i = 0; i < 12; i++) {
        Query query = query(random);
        int wanted = 1 + random.nextInt(40);
        int counted = random.nextInt(300);
        FieldDoc position = null;
        for (int page = 0; page < 6; page++) {
          TopFieldDocs found =
              searcher(reader).search(query, RelevanceCollector.manager(wanted, position, counted));
          TopFieldDocs expected =
              searcher(reader)
                  .search(
                      query,
                      new TopFieldCollectorManager(
                          PageOrder.RELEVANCE.sort(), wanted, position, ENOUGH));
          String where = "seed %d, query %s, page %d of %d".formatted(seed, query, page, wanted);
          assertThat(shown(found)).as(where).isEqualTo(shown(expected));
          assertCounted(found.totalHits, expected.totalHits.value(), Math.max(counted, wanted));
          if (found.scoreDocs.length == 0) {
            break;
          }
          position = (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1];
        }
      }
    }
  }

  @Test
  void whatIsCountedAndMoreIsAtLeastThat() throws IOException {
    putArticles(new SplittableRandom(7), 1, 3_000);
    try (DirectoryReader reader = segments.read()) {
      Query query = word("aid");
      int all = searcher(reader).count(query);
      TopFieldDocs some = searcher(reader).search(query, RelevanceCollector.manager(5, null, 20));
      TopFieldDocs every = searcher(reader).search(query, RelevanceCollector.manager(5, null, all));

      assertThat(every.totalHits).isEqualTo(new TotalHits(all, TotalHits.Relation.EQUAL_TO));
      assertThat(some.totalHits.relation()).isEqualTo(TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
      assertThat(some.totalHits.value()).isGreaterThan(20).isLessThan(all);
      assertThat(shown(some)).isEqualTo(shown(every));
    }
  }

  private static void assertCounted(TotalHits found, long all, int counted) {
    if (found.relation() == TotalHits.Relation.EQUAL_TO) {
      assertThat(found.value()).isEqualTo(all);
    } else {
      assertThat(found.value()).isGreaterThan(counted).isLessThanOrEqualTo(all);
    }
  }

  private static List<String> shown(TopFieldDocs found) {
    return Arrays.stream(found.scoreDocs)
        .map(hit -> hit.doc + " " + Arrays.toString(((FieldDoc) hit).fields))
        .toList();
  }

  private static Query query(SplittableRandom random) {
    Query one = word(WORDS[random.nextInt(WORDS.length)]);
    Query other = word(WORDS[random.nextInt(WORDS.length)]);
    return switch (random.nextInt(4)) {
      case 0 -> one;
      case 1 -> new ConstantScoreQuery(one);
      case 2 -> both(one, other, Occur.SHOULD);
      default -> both(one, other, Occur.MUST);
    };
  }

  private static Query both(Query one, Query other, Occur occur) {
    return new BooleanQuery.Builder().add(one, occur).add(other, occur).build();
  }

  private static Query word(String word) {
    return new TermQuery(new Term(ArticleFields.TEXT, word));
  }

  private static RequestSearcher searcher(DirectoryReader reader) {
    return new RequestSearcher(
        reader, new FrozenStatistics(), new Deadline(Duration.ofSeconds(60)));
  }

  /** Articles of few words, so that many score alike, with ids in no order; some are deleted. */
  private void putArticles(SplittableRandom random, int segmentCount, int most) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int segment = 0; segment < segmentCount; segment++) {
      for (int i = 0; i < most / 2 + random.nextInt(most / 2); i++) {
        StringBuilder body = new StringBuilder("x");
        for (int word = random.nextInt(6); word > 0; word--) {
          body.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        String id = "a" + random.nextLong();
        ids.add(id);
        segments.put(Article.of(id, body.toString()), ZoneOffset.UTC);
      }
      segments.endSegment();
    }
    for (int i = 0; i < ids.size(); i += 17) {
      segments.delete(ids.get(i));
    }
  }
}
