package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search says to queries that are wrong, or find nothing. */
class SearchMistakesTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell = FerryArticles.indexedIn(folder);
  }

  @Test
  void mistakesInTheQueryAreToldAndWorkedAround() {
    Shell.Outcome outcome = shell.run("search", "\"ferry strike");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("note: ");
    Shell.Outcome json = shell.run("search", "\"ferry strike", "--json");
    assertThat(json.err()).isEmpty();
    assertThat(json.json().text("diagnostics.0.kind")).isEqualTo("SYNTAX");
    assertThat(json.json().list("diagnostics.0.position")).hasSize(2);
  }

  @Test
  void queryThatBeginsWithAMinusComesAfterTwo() {
    assertThat(shell.run("search", "--json", "--", "-ferry").json().hitIds()).isEmpty();
    assertThat(shell.run("search", "--json", "--", "-strike", "crews").json().hitIds())
        .containsExactly("bridge");
  }

  @Test
  void luceneSyntaxIsStrict() {
    assertThat(
            shell.run("search", "--json", "--syntax", "lucene", "strike OR storm").json().hitIds())
        .containsExactlyInAnyOrder("ferry", "bridge");
    Shell.Outcome wrong = shell.run("search", "--syntax", "lucene", "\"ferry");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("broadsheet: ").contains("position").hasLineCount(1);
  }

  @Test
  void placeOfAMistakeIsShownOnATerminal() {
    assertThat(shell.onTerminal().run("search", "--syntax", "lucene", "crews AND", "\"ferry").err())
        .isEqualTo(
            """
            broadsheet: unclosed quote at position 10; expected a closing quote
              crews AND "ferry
                        ^
            """);
    assertThat(shell.onTerminal().run("search", "ferry", "foo:crews").err())
        .contains(
            """

              ferry foo:crews
                    ^^^
            """);
    assertThat(shell.run("search", "ferry", "foo:crews").err()).doesNotContain("^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "foo:ferry | \"foo\" is not a field at position 0; expected title, headline, lead, body,"
            + " author, outlet, person, language, published or id",
        "ferry /re/ | regular expressions have no meaning here at position 6; expected words,"
            + " phrases or groups of them",
      })
  void whatLuceneCanAndWeCannotIsRefused(String query, String message) {
    Shell.Outcome outcome = shell.run("search", "--syntax", "lucene", query);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("broadsheet: " + message + "\n");
  }

  @Test
  void misspeltWordIsCorrectedOnce() {
    Shell.Outcome outcome = shell.run("search", "crews", "ferri");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            """
            note: no article matches ferri
            note: did you mean: crews ferry? (2 articles)
            note: without ferri there are 2 articles
            """);
    JsonTree json = shell.run("search", "crews", "ferri", "--json").json();
    assertThat(json.text("suggestion")).isEqualTo("crews ferry");
    assertThat(json.text("relaxations.0.change")).isEqualTo("with \"ferry\" for \"ferri\"");
    assertThat(json.number("relaxations.0.count")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--outlet 'Harbor Post', outlet:\"Harbor Post\", no article is by outlet Harbor Post; did you"
        + " mean Harbour Post?",
    "--person 'Otto Brand', person:\"Otto Brand\", no article names Otto Brand; did you mean Otto"
        + " Brandt?",
  })
  void unknownNameIsToldOnceWithTheNearest(String option, String clause, String message) {
    String[] parts = option.replace("'", "").split(" ", 2);

    assertThat(shell.run("search", "ferry", parts[0], parts[1]).err())
        .isEqualTo(
            "note: "
                + message
                + "\nnote: without the filter "
                + clause
                + " there are 4 articles\n");
    assertThat(shell.run("search", "ferry", clause).err())
        .isEqualTo("note: " + message + "\nnote: without " + clause + " there are 4 articles\n");
  }

  @Test
  void impossibleCombinationIsTakenApart() {
    assertThat(
            shell.run("search", "strike", "--outlet", "Valley Sheet", "--to", "2031-03-06").err())
        .isEqualTo(
            """
            note: every part of the query is found, but not all in one article
            note: without the filter outlet:"Valley Sheet" there is 1 article
            """);
  }
}
