package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLimitsTest {

  private static final Article ARTICLE = Article.of("a", "text");

  /** An article one beyond a limit, and what is said of it. */
  record Beyond(Article article, String message) {
    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Beyond> beyondLimits() {
    String name = "n".repeat(501);
    return Stream.of(
        new Beyond(
            Article.of("é".repeat(256) + "e", "text"),
            "article " + "é".repeat(60) + "…: id must have at most 512 bytes in UTF-8, got 513"),
        new Beyond(
            Article.of("i\uD800", "text"),
            "article i\uD800: id must be valid Unicode, got an unpaired surrogate"),
        new Beyond(
            ARTICLE.withTitle("t".repeat(10_001)),
            "article a: title must have at most 10000 characters, got 10001"),
        new Beyond(
            ARTICLE.withBody("b".repeat(1_000_001)),
            "article a: body must have at most 1000000 characters, got 1000001"),
        new Beyond(
            ARTICLE.withOutlet(name),
            "article a: outlet must have at most 500 characters, got 501"),
        new Beyond(
            ARTICLE.withLanguage(name),
            "article a: language must have at most 500 characters, got 501"),
        new Beyond(
            ARTICLE.withUrl("u".repeat(4_001)),
            "article a: url must have at most 4000 characters, got 4001"),
        new Beyond(
            ARTICLE.withPeople(name),
            "article a: people must have at most 500 characters, got 501"),
        new Beyond(
            ARTICLE.withAuthors(name),
            "article a: authors must have at most 500 characters, got 501"),
        new Beyond(
            ARTICLE.withPeople(Collections.nCopies(1_001, "n")),
            "article a: people must have at most 1000 names, got 1001"),
        new Beyond(
            ARTICLE.withAuthors(Collections.nCopies(1_001, "n")),
            "article a: authors must have at most 1000 names, got 1001"),
        new Beyond(
            ARTICLE.withPublished(NewsDate.parse("1399")),
            "article a: published must lie between the years 1400 and 2200, got 1399"),
        new Beyond(
            ARTICLE.withPublished(NewsDate.parse("2201-01-01")),
            "article a: published must lie between the years 1400 and 2200, got 2201-01-01"));
  }

  @ParameterizedTest
  @MethodSource("beyondLimits")
  void articleBeyondALimitIsRefused(Beyond beyond) {
    assertThatThrownBy(() -> ArticleLimits.check(beyond.article))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(beyond.message);
  }

  @Test
  void articleAtEveryLimitIsAccepted() {
    Article article =
        Article.of("é".repeat(256), "b".repeat(1_000_000))
            .withTitle("t".repeat(10_000))
            .withOutlet("o".repeat(500))
            .withLanguage("l".repeat(500))
            .withUrl("u".repeat(4_000))
            .withPeople(Collections.nCopies(1_000, "p".repeat(500)))
            .withAuthors(Collections.nCopies(1_000, "a".repeat(500)));

    assertThatCode(() -> ArticleLimits.check(article)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1400", "1400-01", "1400-01-01", "2200", "2200-12-31", "2200-12-31T23:59:59.999Z"})
  void dateAtTheLimitIsAccepted(String date) {
    Article article = ARTICLE.withPublished(NewsDate.parse(date));

    assertThatCode(() -> ArticleLimits.check(article)).doesNotThrowAnyException();
  }

  @Test
  void surrogatePairsInAnIdAreValid() {
    assertThatCode(() -> ArticleLimits.check(Article.of("😀", "text"))).doesNotThrowAnyException();
  }
}
