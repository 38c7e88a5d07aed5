package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaviestTermsTest {

  private static final int WORDS = 120;

  private final TreeMap<String, Double> says = new TreeMap<>();
  @AutoClose private final Segments segments = new Segments();

  HeaviestTermsTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void heaviestOfAllAreFoundWhereverTheyAreFrequent(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    for (int segment = 0; segment < 5; segment++) {
      putArticles(random, 1 + random.nextInt(80));
    }
    for (int word = 0; word < WORDS; word++) {
      // Few values, so that there are terms of the same weight.
      says.put("w" + letters(word), random.nextInt(1, 4) / 4.0);
    }
    try (DirectoryReader reader = segments.read()) {
      assertThat(reader.leaves()).hasSize(5);
      for (int wanted : new int[] {1, 7, 20, WORDS}) {
        assertThat(heaviest(searcher(reader), wanted))
            .as("%d of seed %d", wanted, seed)
            .isEqualTo(byLookingAllUp(reader, wanted));
      }
    }
  }

  @Test
  void placesOfWhatIsFoundAreKnownToTheSearcher() throws IOException {
    putArticles(new SplittableRandom(1), 40);
    putArticles(new SplittableRandom(2), 30);
    says.put("w" + letters(40), 1.0);
    try (DirectoryReader reader = segments.read()) {
      RequestSearcher searcher = searcher(reader);
      Term term = new Term(ArticleFields.TEXT, heaviest(searcher, 1).get(0).text());
      TermStates known = searcher.states(term);
      TermStates expected = TermStates.build(searcher, term, true);

      assertThat(known.docFreq()).isEqualTo(expected.docFreq()).isPositive();
      assertThat(known.totalTermFreq()).isEqualTo(expected.totalTermFreq());
    }
  }

  @Test
  void nothingStandsOutInAnIndexWithoutArticles() throws IOException {
    says.put("wa", 1.0);
    try (DirectoryReader reader = segments.read()) {
      assertThat(heaviest(searcher(reader), 20)).isEmpty();
    }
  }

  private List<HeaviestTerms.Weighed> heaviest(RequestSearcher searcher, int wanted)
      throws IOException {
    return new HeaviestTerms(searcher, ArticleFields.TEXT).of(says, wanted);
  }

  private List<HeaviestTerms.Weighed> byLookingAllUp(DirectoryReader reader, int wanted)
      throws IOException {
    TreeMap<String, Double> weights = new TreeMap<>();
    int articles = reader.numDocs();
    for (Map.Entry<String, Double> term : says.entrySet()) {
      int frequency = reader.docFreq(new Term(ArticleFields.TEXT, term.getKey()));
      if (frequency >= 2 && frequency <= Math.max(2, articles / 10.0)) {
        weights.put(term.getKey(), term.getValue() * Math.log(1 + (double) articles / frequency));
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(wanted)
        .map(entry -> new HeaviestTerms.Weighed(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RequestSearcher searcher(DirectoryReader reader) {
    return new RequestSearcher(
        reader, new FrozenStatistics(), new Deadline(Duration.ofSeconds(60)));
  }

  /** A segment of articles in which the first words are everywhere and the last rare. */
  private void putArticles(SplittableRandom random, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      StringBuilder body = new StringBuilder("x");
      for (int j = 0; j < 12; j++) {
        double share = random.nextDouble();
        body.append(" w").append(letters((int) (WORDS * share * share)));
      }
      Article article = Article.of("a" + random.nextLong(), body.toString());
      segments.put(article, ZoneOffset.UTC);
    }
    segments.endSegment();
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "k";
  }
}
