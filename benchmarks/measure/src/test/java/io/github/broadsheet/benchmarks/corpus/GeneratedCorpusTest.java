package io.github.broadsheet.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCorpusTest {

  private static final int ARTICLES = 2_000;

  private static List<CorpusArticle> all(Articles articles) throws IOException {
    List<CorpusArticle> all = new ArrayList<>();
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      all.add(next);
    }
    return all;
  }

  private static List<CorpusArticle> made(long seed) throws IOException {
    return all(new ArticleMaker(seed, ARTICLES).articles());
  }

  @Test
  void sameSeedMakesTheSameArticles() throws IOException {
    assertThat(made(1)).isEqualTo(made(1));
    assertThat(made(1).get(0)).isNotEqualTo(made(2).get(0));
    assertThat(new ArticleMaker(1, ARTICLES).article(7)).isEqualTo(made(1).get(7));
  }

  @Test
  void bodiesHaveTheLengthsOfNews() throws IOException {
    List<Integer> lengths = made(1).stream().map(article -> article.body().length()).toList();

    assertThat(lengths).allMatch(length -> length >= 500 && length < 8_500);
    assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElse(0))
        .isBetween(2_600.0, 3_400.0);
  }

  @Test
  void vocabularyGrowsWithTheCollection() throws IOException {
    List<CorpusArticle> articles = made(1);

    int half = words(articles.subList(0, ARTICLES / 2)).size();
    int whole = words(articles).size();

    assertThat((double) whole / half).isBetween(1.15, 1.6);
  }

  private static Set<String> words(List<CorpusArticle> articles) {
    Set<String> words = new HashSet<>();
    articles.forEach(article -> words.addAll(List.of(article.body().split("[^\\p{L}]+"))));
    return words;
  }

  @Test
  void peopleAreNamedInTheText() throws IOException {
    List<CorpusArticle> articles = made(1);

    for (CorpusArticle article : articles) {
      assertThat(article.people()).allMatch(article.body()::contains);
    }
    long people =
        articles.stream().flatMap(article -> article.people().stream()).distinct().count();
    assertThat(people).isGreaterThan(500);
  }

  @Test
  void corpusFileGivesBackWhatWasWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corpus");

    assertThat(CorpusFile.write(file, new ArticleMaker(1, ARTICLES).articles()))
        .isEqualTo(ARTICLES);

    try (CorpusFile corpus = CorpusFile.open(file, 0, Long.MAX_VALUE)) {
      assertThat(all(corpus)).isEqualTo(made(1));
    }
    try (CorpusFile corpus = CorpusFile.open(file, 10, 5)) {
      assertThat(all(corpus)).isEqualTo(made(1).subList(10, 15));
    }
    try (CorpusFile corpus = CorpusFile.open(file, ARTICLES + 10, 5)) {
      assertThat(all(corpus)).isEmpty();
    }
  }
}
