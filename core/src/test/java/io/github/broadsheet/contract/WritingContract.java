package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleLimits;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.PutSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in, what comes back and what is refused. */
interface WritingContract extends IndexUnderTest {

  @Test
  default void articleComesBackWhole() {
    Article article =
        Article.of("a/1 ñ", "First paragraph.\r\n\n\tSecond 😀 paragraph. ")
            .withTitle(" Title with <b>tags</b>\u0000 ")
            .withOutlet("El Correo de la Mañana")
            .withPublished(NewsDate.parse("2019-02-02T10:30:00.123Z"))
            .withPeople("Juan Guaidó", "JUAN GUAIDO", "Juan Guaidó")
            .withAuthors("Miriam O'Brien", "Zoë Ångström")
            .withUrl("https://example.org/a?b=c#d")
            .withLanguage("es-VE");

    assertThat(back(article)).isEqualTo(article);
  }

  @Test
  default void headlineAloneComesBack() {
    assertThat(back(Article.ofTitle("a", "Oil up"))).isEqualTo(Article.ofTitle("a", "Oil up"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-02", "2019-02-02", "1400-01-01", "2200-12-31T23:59:59Z"})
  default void dateComesBackAsPreciseAsItWasGiven(String date) {
    Article article = Article.of("a", "text").withPublished(NewsDate.parse(date));

    assertThat(back(article)).isEqualTo(article);
  }

  @Test
  default void unpairedSurrogatesComeBackAsReplacementCharacters() {
    Article broken =
        Article.of("a", "body \uD800.")
            .withTitle("\uDC00 title")
            .withOutlet("out\uD83Dlet")
            .withPeople("per\uDFFFson")
            .withAuthors("\uD801")
            .withUrl("url\uD800")
            .withLanguage("e\uD800");

    assertThat(back(broken))
        .isEqualTo(
            Article.of("a", "body \uFFFD.")
                .withTitle("\uFFFD title")
                .withOutlet("out\uFFFDlet")
                .withPeople("per\uFFFDson")
                .withAuthors("\uFFFD")
                .withUrl("url\uFFFD")
                .withLanguage("e\uFFFD"));
  }

  @Test
  default void putReplacesTheArticleWithTheSameId() {
    Article before = Article.of("a", "harbour").withTitle("Old").withPeople("Ada Berg");
    Article after = Article.ofTitle("a", "Strike");
    try (NewsIndex index = indexOf(before, after)) {
      assertThat(index.find("a").map(IndexedArticle::article)).contains(after);
      assertThat(index.search("harbour").hits()).isEmpty();
      assertThat(idsOf(index.search("strike"))).containsExactly("a");
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  default void idsAreComparedAsTheyAre() {
    try (NewsIndex index = indexOf(Article.of("a", "x"), Article.of("A", "x"))) {
      assertThat(index.stats().articles()).isEqualTo(2);
      assertThat(index.find("á")).isEmpty();
      assertThat(index.find("")).isEmpty();
    }
  }

  @Test
  default void idWithAnUnpairedSurrogateFindsNothing() {
    try (NewsIndex index = indexOf(Article.of("a\uFFFD", "x"))) {
      assertThat(index.find("a\uD800")).isEmpty();
      assertThat(index.delete("a\uD800")).isFalse();
      assertThat(index.find("a\uFFFD")).isPresent();
    }
  }

  @Test
  default void articleAtEveryLimitIsAccepted() {
    // U+FDFA is one character that folds to eighteen.
    String name = "\uFDFA".repeat(ArticleLimits.MAX_NAME_LENGTH);
    Article article =
        Article.of("é".repeat(ArticleLimits.MAX_ID_BYTES / 2), "x".repeat(1_000_000))
            .withTitle("t".repeat(ArticleLimits.MAX_TITLE_LENGTH))
            .withOutlet(name)
            .withPeople(
                IntStream.range(0, ArticleLimits.MAX_NAMES - 1).mapToObj(i -> "P" + i).toList())
            .withAuthors(Collections.nCopies(ArticleLimits.MAX_NAMES, name))
            .withUrl("u".repeat(ArticleLimits.MAX_URL_LENGTH))
            .withLanguage("l".repeat(ArticleLimits.MAX_NAME_LENGTH));
    List<String> people = new ArrayList<>(article.people());
    people.add(name);

    assertThat(back(article.withPeople(people))).isEqualTo(article.withPeople(people));
  }

  @Test
  default void refusedArticleLeavesTheOneBeforeIt() {
    Article before = Article.of("a", "harbour");
    Article refused = before.withTitle("t".repeat(10_001));
    try (NewsIndex index = indexOf(before)) {
      assertThatThrownBy(() -> index.put(refused))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("article a: title must have at most 10000 characters, got 10001");
      assertThat(index.find("a").map(IndexedArticle::article)).contains(before);
      index.put(Article.of("b", "strike"));
      assertThat(index.stats().articles()).isEqualTo(2);
    }
  }

  @Test
  default void listenerIsToldOfEachArticleInOrder() {
    List<String> told = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      articles.add(Article.of("a" + i, "text"));
    }
    articles.set(300, Article.of("a300", "text").withPublished(NewsDate.parse("1399")));
    try (NewsIndex index = newIndex()) {
      PutSummary summary =
          index.putAll(
              articles,
              (article, refusal) -> told.add(article.id() + (refusal == null ? "" : refusal)));

      assertThat(summary).isEqualTo(new PutSummary(599, 1));
      assertThat(index.stats().articles()).isEqualTo(599);
    }
    assertThat(told).hasSize(600).startsWith("a0", "a1").endsWith("a598", "a599");
    assertThat(told.get(300))
        .isEqualTo(
            "a300article a300: published must lie between the years 1400 and 2200, got 1399");
  }

  @Test
  default void putAllOfNothingPutsNothing() {
    try (NewsIndex index = newIndex()) {
      assertThat(index.putAll(List.of(), PutListener.NONE)).isEqualTo(new PutSummary(0, 0));
    }
  }

  @Test
  default void lastOfSeveralArticlesWithOneIdStays() {
    try (NewsIndex index = newIndex()) {
      index.putAll(
          List.of(Article.of("a", "one"), Article.of("b", "two"), Article.of("a", "three")),
          PutListener.NONE);
      assertThat(index.find("a").orElseThrow().article().body()).isEqualTo("three");
      assertThat(index.stats().articles()).isEqualTo(2);
    }
  }

  @Test
  default void lastOfManyArticlesWithOneIdStays() {
    List<Article> articles =
        IntStream.range(0, 3_000).mapToObj(i -> Article.of("a" + i % 7, "text " + i)).toList();
    try (NewsIndex index = newIndex()) {
      assertThat(index.putAll(articles, PutListener.NONE)).isEqualTo(new PutSummary(3_000, 0));

      List<String> texts = new ArrayList<>();
      index.forEach(article -> texts.add(article.article().body()));
      assertThat(texts)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(2_993, 3_000).mapToObj(i -> "text " + i).toList());
    }
  }

  @Test
  default void articlesMayBeTakenFromTheIndexTheyArePutIn() {
    try (NewsIndex index = newIndex()) {
      Iterable<Article> articles =
          () ->
              IntStream.range(0, 1_500)
                  .mapToObj(
                      i -> {
                        index.put(Article.of("single" + i, "text"));
                        index.delete("single" + i);
                        return Article.of("a" + i, "text");
                      })
                  .iterator();
      PutListener deleting = (article, refusal) -> index.delete(article.id());

      assertThat(index.putAll(articles, deleting).accepted()).isEqualTo(1_500);
      assertThat(index.stats().articles()).isZero();
    }
  }

  @Test
  default void whatCameBeforeTheIterableFailedIsPut() {
    List<String> told = new ArrayList<>();
    IllegalStateException failure = new IllegalStateException("line 301 does not parse");
    try (NewsIndex index = newIndex()) {
      assertThatThrownBy(
              () -> index.putAll(failingAfter(300, failure), (a, refusal) -> told.add(a.id())))
          .isSameAs(failure);
      assertThat(told).hasSize(300).endsWith("a299");
      assertThat(index.stats().articles()).isEqualTo(300);
    }
  }

  @Test
  default void listenerThatThrowsIsToldOfNoArticleTwice() {
    List<String> told = new ArrayList<>();
    IllegalStateException failure = new IllegalStateException("enough");
    List<Article> articles =
        IntStream.range(0, 600).mapToObj(i -> Article.of("a" + i, "text")).toList();
    PutListener listener =
        (article, refusal) -> {
          told.add(article.id());
          if (article.id().equals("a5")) {
            throw failure;
          }
        };
    try (NewsIndex index = newIndex()) {
      assertThatThrownBy(() -> index.putAll(articles, listener)).isSameAs(failure);
      assertThat(told).startsWith("a0", "a1", "a2", "a3", "a4", "a5").doesNotHaveDuplicates();
    }
  }

  private Article back(Article article) {
    try (NewsIndex index = indexOf(article)) {
      return index.find(article.id()).orElseThrow().article();
    }
  }

  private static Iterable<Article> failingAfter(int count, RuntimeException failure) {
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Article next() {
            if (next == count) {
              throw failure;
            }
            return Article.of("a" + next++, "text");
          }
        };
  }
}
