package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

  private static final String ANY = "any| ";

  static Stream<String> queries() {
    return Tables.lines("queries.txt");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void lenientParsingGivesTreeAndDiagnostics(String line) {
    String[] sides = line.split(" ⇒ ", 2);
    WordMatching matching = line.startsWith(ANY) ? WordMatching.ANY : WordMatching.ALL;
    ParsedQuery parsed = QueryLanguage.parseLenient(textOf(sides[0]), matching);
    String diagnostics = Trees.of(parsed.diagnostics());
    String tree = Trees.of(parsed.query());
    assertThat(diagnostics.isEmpty() ? tree : tree + " ⚠ " + diagnostics).isEqualTo(sides[1]);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void strictParsingAgreesOrThrowsWhereADiagnosticIs(String line) {
    String text = textOf(line.split(" ⇒ ", 2)[0]);
    WordMatching matching = line.startsWith(ANY) ? WordMatching.ANY : WordMatching.ALL;
    ParsedQuery parsed = QueryLanguage.parseLenient(text, matching);
    List<Diagnostic> mistakes =
        parsed.diagnostics().stream().filter(d -> d.position() != null).toList();
    if (mistakes.isEmpty()) {
      assertThat(QueryLanguage.parse(text, matching)).isEqualTo(parsed.query());
      return;
    }
    QuerySyntaxException e =
        catchThrowableOfType(QuerySyntaxException.class, () -> QueryLanguage.parse(text, matching));
    assertThat(mistakes)
        .anySatisfy(
            mistake -> {
              assertThat(mistake.position().start()).isEqualTo(e.position());
              assertThat(mistake.position().length()).isEqualTo(e.length());
              assertThat(mistake.message()).endsWith("; expected " + e.expected());
            });
  }

  @ParameterizedTest
  @MethodSource("queries")
  void formattedQueryParsesBack(String line) {
    String text = textOf(line.split(" ⇒ ", 2)[0]);
    WordMatching matching = line.startsWith(ANY) ? WordMatching.ANY : WordMatching.ALL;
    ArticleQuery query = QueryLanguage.parseLenient(text, matching).query();
    assertThat(QueryLanguage.parse(QueryLanguage.format(query))).isEqualTo(query);
  }

  private static String textOf(String side) {
    return side.startsWith(ANY) ? side.substring(ANY.length()) : side;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u3000", "\u200b\ufeff\u200f"})
  void blankTextAsksForEverything(String text) {
    ParsedQuery parsed = QueryLanguage.parseLenient(text, WordMatching.ALL);
    assertThat(parsed.query()).isEqualTo(ArticleQuery.all());
    assertThat(Trees.of(parsed.diagnostics())).isEqualTo("EMPTY");
    assertThat(QueryLanguage.parse(text)).isEqualTo(ArticleQuery.all());
  }

  @Test
  void spacesOfEveryKindSeparateWords() {
    assertThat(Trees.of(QueryLanguage.parse("\u200fa\u00a0b\u3000c\td\r\ne\u2028f\ufeff")))
        .isEqualTo("(all a b c d e f)");
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreText() {
    assertThat(QueryLanguage.parse("a\u0000b")).isEqualTo(ArticleQuery.word("a\u0000b"));
    assertThat(QueryLanguage.parse("a\ud83d")).isEqualTo(ArticleQuery.word("a\ud83d"));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> QueryLanguage.parse(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> QueryLanguage.parseLenient("a", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("matching");
  }

  @Test
  void unknownFieldComesWithSuggestions() {
    ParsedQuery parsed = QueryLanguage.parseLenient("titel:oil", WordMatching.ALL);
    assertThat(parsed.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.suggestions()).containsExactly("title"))
        .hasToString("\"titel\" is not a field; expected title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source outlet",
        "publisher outlet",
        "outlets outlet",
        "persons person",
        "date published",
        "text body",
        "lang language",
        "near near5",
        "paragraf paragraph"
      })
  void fieldsOfOtherSystemsAndMisspeltOnesAreRecognised(String pair) {
    String[] names = pair.split(" ");
    assertThat(FieldSuggestions.nearest(names[0])).first().isEqualTo(names[1]);
  }
}
