package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.LuceneSyntax;
import io.github.broadsheet.syntax.QueryLanguage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that brought down other search systems. */
class HostileQueriesTest {

  private static final long MAX_BYTES = 64L << 20;
  private static final AllocationMeter METER = new AllocationMeter();

  @TempDir static Path folder;

  private static NewsIndex index;

  /** A query text that would be too long to show in the name of a test. */
  record Hostile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> hostileQueries() {
    return Stream.of(
        new Hostile("5,000 nested parentheses", "(".repeat(5_000) + "a" + ")".repeat(5_000)),
        new Hostile("20,000 nested parentheses", "(".repeat(20_000) + "a" + ")".repeat(20_000)),
        new Hostile("100,000 open parentheses", "(".repeat(100_000)),
        new Hostile("100,000 closed parentheses", ")".repeat(100_000)),
        new Hostile("regular expression repeated a million times", "/[a-z]{1000000}/"),
        new Hostile("regular expression nested repetition", "/((a{100}){100}){100}/"),
        new Hostile("regular expression exponential", "/.*a.{30}/"),
        new Hostile(
            "regular expression of 5,000 parentheses",
            "/" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "/"),
        new Hostile("regular expression of 20,000 alternatives", "/" + "a|".repeat(20_000) + "a/"),
        new Hostile("phrase of 20,000 words", "\"" + "the ".repeat(20_000) + "\""),
        new Hostile("phrase of 1,000 words with slop", "\"" + words(1_000) + "\"~100000"),
        new Hostile("1,000 fuzzy words", words(1_000).replace(" ", "~2 ")),
        new Hostile("fuzzy word of 30,000 letters", "a".repeat(30_000) + "~2"),
        new Hostile("fuzzy word of 2,000 letters", "a".repeat(2_000) + "~2"),
        new Hostile("200 leading wildcards", "*a ".repeat(200)),
        new Hostile("200 prefixes of two letters", "te* ".repeat(200)),
        new Hostile("1,025 clauses", words(1_025)),
        new Hostile("40 groups of 40", ("(" + words(40) + ") OR ").repeat(40) + "a"),
        new Hostile("boost of 50 nines", "a^" + "9".repeat(50)),
        new Hostile("slash and quote", "/\"/"),
        new Hostile("blank", " \t\n"),
        new Hostile("punctuation", "!!! ???"),
        new Hostile("trailing backslash", "a \\"),
        new Hostile("broken escape", "\\u12"),
        new Hostile("control, surrogate and direction", "a\u0000b \uD800 \u202Ec\u2066"),
        new Hostile("range from end to beginning", "published:[2020 TO 2019]"),
        new Hostile("scopes in scopes", "sentence:(".repeat(300) + "a"),
        new Hostile("near of prefixes", "near100:(" + "te* ".repeat(16) + ")"),
        new Hostile("sentence of fuzzy words", "sentence:(" + "term1~2 ".repeat(16) + ")"),
        new Hostile("16 fuzzy words", words(16).replace(" ", "~2 ")),
        new Hostile("atleast of a prefix", "atleast1000:te*"),
        new Hostile("a thousand exclusions", "-a ".repeat(1_000)),
        new Hostile("a thousand NOTs", "NOT ".repeat(1_000) + "a"),
        new Hostile("operators alone", "AND OR NOT && || + - ".repeat(90)),
        new Hostile("a hundred open quotes", "\"a ".repeat(101)),
        new Hostile("colons", "a:".repeat(1_000)));
  }

  private static String words(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> "term" + i).toList()) + " ";
  }

  @BeforeAll
  static void fill() {
    Random random = new Random(1);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      StringBuilder body = new StringBuilder();
      for (int w = 0; w < 60; w++) {
        body.append("term").append(random.nextInt(20_000)).append(w % 12 == 11 ? ". " : " the ");
      }
      articles.add(Article.of("a" + i, body.toString()));
    }
    index = LuceneNewsIndex.open(folder);
    index.putAll(articles, PutListener.NONE);
    index.commit();
    index.search("warm~ up* \"the words\" sentence:(warm up) /x/ published:2019");
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @MethodSource("hostileQueries")
  void searchAnswersWithinItsMemory(Hostile query) {
    SearchRequest request =
        SearchRequest.of(query.text).withTimeout(Duration.ofMillis(500)).withExplanation(true);

    assertThat(METER.bytesOf(() -> index.search(request))).isLessThan(MAX_BYTES);
    assertThat(METER.bytesOf(() -> index.search(request.withMatching(WordMatching.ANY))))
        .isLessThan(MAX_BYTES);
  }

  @ParameterizedTest
  @MethodSource("hostileQueries")
  void parsingReadsOrRefusesWithinItsMemory(Hostile query) {
    assertThat(METER.bytesOf(() -> QueryLanguage.parseLenient(query.text, WordMatching.ALL)))
        .isLessThan(MAX_BYTES);
    assertThat(METER.bytesOf(() -> refusable(() -> QueryLanguage.parse(query.text))))
        .isLessThan(MAX_BYTES);
    assertThat(METER.bytesOf(() -> refusable(() -> LuceneSyntax.parse(query.text))))
        .isLessThan(MAX_BYTES);
  }

  private static void refusable(Runnable parsing) {
    try {
      parsing.run();
    } catch (QuerySyntaxException e) {
      assertThat(e.getMessage()).hasSizeLessThan(400);
    } catch (RuntimeException | StackOverflowError e) {
      fail("only QuerySyntaxException may be thrown", e);
    }
  }

  @Test
  void searchWithoutTimeDoesNotExpandAThousandFuzzyWords() {
    List<ArticleQuery> words = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      words.add(ArticleQuery.fuzzy("harbour" + i, 2));
    }
    SearchRequest request =
        SearchRequest.of(new ArticleQuery.AnyOf(words)).withTimeout(Duration.ofNanos(1));

    assertThat(METER.bytesOf(() -> assertThat(index.search(request).timedOut()).isTrue()))
        .isLessThan(MAX_BYTES);
  }
}
