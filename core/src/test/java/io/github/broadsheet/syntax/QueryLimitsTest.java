package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLimitsTest {

  /**
   * A bound.
   *
   * @param bound the largest number that is allowed
   * @param text makes a query text that has a number of what is bounded
   * @param message what is said of one too many
   * @param position where
   * @param rest the tree of the part that fits, or null if it is the text at the bound
   */
  record Limit(int bound, IntFunction<String> text, String message, int position, String rest) {

    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Limit> limits() {
    return Stream.of(
        new Limit(
            2_048,
            n -> "ab".repeat(n / 2) + "c".repeat(n % 2),
            "query must have at most 2048 characters, got 2049 at position 2048;"
                + " expected the end of the query",
            2048,
            null),
        new Limit(
            32,
            n -> "(".repeat(n) + "a" + ")".repeat(n),
            "query must be nested at most 32 deep at position 32; expected a word or a phrase",
            32,
            "*"),
        new Limit(
            32,
            n -> "b " + "NOT ".repeat(n + 1) + "a",
            "query must be nested at most 32 deep at position 130; expected a word or a phrase",
            130,
            "b"),
        new Limit(
            32,
            n -> "b " + "prefer:".repeat(n + 1) + "a",
            "query must be nested at most 32 deep at position 226; expected a word or a phrase",
            226,
            "b"),
        new Limit(
            256,
            n -> words("a", n),
            "query must have at most 256 words, phrases and values at position 512;"
                + " expected the end of the query",
            512,
            null),
        new Limit(
            256,
            n -> "outlet:(" + words("a OR", n - 1) + " a)",
            "query must have at most 256 words, phrases and values at position 1288;"
                + " expected the end of the query",
            1288,
            null),
        new Limit(
            64,
            n -> "\"" + words("ab", n) + "\"",
            "phrase must have at most 64 words at position 0; expected a shorter phrase",
            0,
            null),
        new Limit(
            64,
            n -> "x " + "选".repeat(n),
            "phrase must have at most 64 words at position 2; expected a shorter phrase",
            2,
            null),
        new Limit(
            64,
            n -> "a" + "-a".repeat(n - 1),
            "phrase must have at most 64 words at position 0; expected a shorter phrase",
            0,
            "a" + "-a".repeat(63) + "-"),
        new Limit(
            16,
            n -> words("ab*", n),
            "query must have at most 16 words with * at position 64;"
                + " expected the end of the query",
            64,
            null),
        new Limit(
            16,
            n -> words("ab~", n),
            "query must have at most 16 words with ~ at position 64;"
                + " expected the end of the query",
            64,
            null),
        new Limit(
            64,
            n -> "x " + "a".repeat(n) + "~2",
            "fuzzy word must have at most 64 characters, got 65 at position 2;"
                + " expected a shorter word, or none of the ~",
            2,
            "x"),
        new Limit(
            100,
            n -> "\"a b\"~" + n,
            "slop must be at most 100, got \"101\" at position 5; expected a number from 0 to 100",
            5,
            null),
        new Limit(
            100,
            n -> "near" + n + ":(a b)",
            "near must be from 0 to 100, got 101 at position 0; expected near0 to near100",
            0,
            null),
        new Limit(
            1_000,
            n -> "atleast" + n + ":a",
            "atleast must be from 1 to 1000, got 1001 at position 0;"
                + " expected atleast1 to atleast1000",
            0,
            null));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void queryAtTheBoundIsRead(Limit limit) {
    String text = limit.text().apply(limit.bound());
    ParsedQuery parsed = QueryLanguage.parseLenient(text, WordMatching.ALL);
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(QueryLanguage.parse(text)).isEqualTo(parsed.query());
    assertThat(QueryLanguage.parse(QueryLanguage.format(parsed.query()))).isEqualTo(parsed.query());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void queryPastTheBoundIsRefusedWhenStrict(Limit limit) {
    String text = limit.text().apply(limit.bound() + 1);
    QuerySyntaxException e =
        catchThrowableOfType(QuerySyntaxException.class, () -> QueryLanguage.parse(text));
    assertThat(e).hasMessage(limit.message());
    assertThat(e.position()).isEqualTo(limit.position());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void partThatFitsIsReadWhenLenient(Limit limit) {
    String text = limit.text().apply(limit.bound() + 1);
    ParsedQuery parsed = QueryLanguage.parseLenient(text, WordMatching.ALL);
    String rest =
        limit.rest() == null
            ? Trees.of(QueryLanguage.parse(limit.text().apply(limit.bound())))
            : limit.rest();
    assertThat(Trees.of(parsed.query())).isEqualTo(rest);
    assertThat(Trees.of(parsed.diagnostics())).startsWith("LIMIT@" + limit.position() + "-");
  }

  @Test
  void limitIsReportedOnce() {
    assertThat(
            Trees.of(QueryLanguage.parseLenient(words("a", 900), WordMatching.ALL).diagnostics()))
        .isEqualTo("LIMIT@512-513");
    String nested = "(".repeat(33) + "a" + ")".repeat(33);
    assertThat(
            Trees.of(
                QueryLanguage.parseLenient(nested + " b " + nested, WordMatching.ALL)
                    .diagnostics()))
        .isEqualTo("LIMIT@32-33");
  }

  @Test
  void longTextIsCutAtTheEndOfAWord() {
    String text = "a".repeat(1_000) + " " + "b".repeat(1_000) + " " + "c".repeat(100_000);
    ParsedQuery parsed = QueryLanguage.parseLenient(text, WordMatching.ALL);
    assertThat(parsed.query())
        .isEqualTo(
            ArticleQuery.allOf(
                ArticleQuery.word("a".repeat(1_000)), ArticleQuery.word("b".repeat(1_000))));
    assertThat(Trees.of(parsed.diagnostics())).isEqualTo("LIMIT@2048-102002");
  }

  @Test
  void longWordIsCutBetweenCodePoints() {
    ParsedQuery parsed = QueryLanguage.parseLenient("a" + "😀".repeat(5_000), WordMatching.ALL);
    assertThat(parsed.query()).isEqualTo(ArticleQuery.word("a" + "😀".repeat(63)));
    assertThat(Trees.of(parsed.diagnostics())).isEqualTo("LIMIT@0-2047 LIMIT@2048-10001");
  }

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word).collect(Collectors.joining(" "));
  }
}
