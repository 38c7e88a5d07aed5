package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LuceneSyntaxTest {

  static Stream<String> queries() {
    return Tables.lines("lucene-queries.txt");
  }

  static Stream<String> refusals() {
    return Tables.lines("lucene-refusals.txt");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void savedQueryIsRead(String line) {
    String[] sides = line.split(" ⇒ ", 2);
    assertThat(Trees.of(LuceneSyntax.parse(sides[0]))).isEqualTo(sides[1]);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void savedQueryCanBeWrittenInOurLanguage(String line) {
    ArticleQuery query = LuceneSyntax.parse(line.split(" ⇒ ", 2)[0]);
    assertThat(QueryLanguage.parse(QueryLanguage.format(query))).isEqualTo(query);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatHasNoMeaningIsRefusedByNameAndPosition(String line) {
    String[] sides = line.split(" ⇒ ", 2);
    assertThatThrownBy(() -> LuceneSyntax.parse(sides[0]))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(sides[1]);
  }

  @Test
  void defaultOperatorCanBeAnd() {
    assertThat(Trees.of(LuceneSyntax.parse("the army -navy", WordMatching.ALL)))
        .isEqualTo("(all the army (not navy))");
  }

  @Test
  void timeWithoutAnOffsetIsReadInTheZoneGiven() {
    String query = "published:[\"2019-02-28T10:30\" TO *]";

    assertThat(LuceneSyntax.parse(query, WordMatching.ALL, ZoneId.of("America/Caracas")))
        .isEqualTo(LuceneSyntax.parse("published:[\"2019-02-28T14:30Z\" TO *]"));
    assertThat(LuceneSyntax.parse(query))
        .isEqualTo(LuceneSyntax.parse("published:[\"2019-02-28T10:30Z\" TO *]"));
  }

  @Test
  void blankTextAsksForEverything() {
    assertThat(LuceneSyntax.parse(" ")).isEqualTo(ArticleQuery.all());
  }

  @Test
  void limitsOfOurLanguageApply() {
    assertThatThrownBy(() -> LuceneSyntax.parse("(".repeat(33) + "a" + ")".repeat(33)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(
            "query must be nested at most 32 deep at position 32; expected a word or a phrase");
    assertThat(LuceneSyntax.parse("(".repeat(32) + "b" + ")".repeat(32)))
        .isEqualTo(ArticleQuery.word("b"));
    assertThatThrownBy(() -> LuceneSyntax.parse("b ".repeat(257)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith(
            "query must have at most 256 words, phrases and values at position 512");
    assertThatThrownBy(() -> LuceneSyntax.parse("ab* ".repeat(17)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith("query must have at most 16 words with * at position 64");
    assertThatThrownBy(() -> LuceneSyntax.parse("b".repeat(2_049)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith("query must have at most 2048 characters, got 2049");
  }
}
