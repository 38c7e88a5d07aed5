package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.fail;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.Span;
import io.github.broadsheet.WordMatching;
import org.junit.jupiter.api.Test;

class RandomQueriesTest {

  private static final long SEED = 20190202;

  @Test
  void anyTextIsReadWhenLenientAndElseRefusedBySyntaxAlone() {
    for (int i = 0; i < 100_000; i++) {
      long seed = SEED + i;
      String text = new RandomTexts(seed).text();
      try {
        checkText(text);
        if (i % 4 == 0) {
          checkRoundTrip(QueryLanguage.parseLenient(text, WordMatching.ANY).query());
          checkLucene(text);
        }
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        fail("seed %d: %s", seed, Echo.of(text), e);
      }
    }
  }

  private static void checkText(String text) {
    ParsedQuery parsed = QueryLanguage.parseLenient(text, WordMatching.ALL);
    boolean isClean = true;
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      Span position = diagnostic.position();
      isClean &= position == null;
      require(position == null || position.end() <= text.length(), diagnostic.message());
    }
    try {
      require(QueryLanguage.parse(text).equals(parsed.query()), "strict and lenient differ");
      require(isClean, "strict accepts what lenient complains of");
    } catch (QuerySyntaxException e) {
      require(!isClean, "strict refuses what lenient accepts");
      require(e.position() + e.length() <= text.length(), e.getMessage());
    }
    checkRoundTrip(parsed.query());
  }

  private static void checkLucene(String text) {
    try {
      LuceneSyntax.parse(text);
    } catch (QuerySyntaxException e) {
      require(e.position() + e.length() <= text.length(), e.getMessage());
    }
  }

  /** Does what AssertJ does, at a tenth of its cost. */
  private static void require(boolean condition, String description) {
    if (!condition) {
      throw new AssertionError(description);
    }
  }

  @Test
  void everyExpressibleQueryParsesBack() {
    for (int i = 0; i < 10_000; i++) {
      long seed = SEED + i;
      ArticleQuery query = new RandomQueries(seed).query(i % 4);
      try {
        checkRoundTrip(query);
      } catch (RuntimeException | AssertionError e) {
        fail("seed %d: %s", seed, Trees.of(query), e);
      }
    }
  }

  private static void checkRoundTrip(ArticleQuery query) {
    String text = QueryLanguage.format(query);
    if (text.length() <= QueryLimits.MAX_LENGTH) {
      require(QueryLanguage.parse(text).equals(query), text);
    }
  }
}
