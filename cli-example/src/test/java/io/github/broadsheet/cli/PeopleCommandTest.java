package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that list people and say who is who. */
class PeopleCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                """
                {"id":"a","title":"Quarry opens","date":"2031-03-02T09:30:00Z","people":["Inés Marlow","Otto Brandt"]}\
                """,
                """
                {"id":"b","title":"Storm","date":"2031-03","people":["Ines Marlow"]}\
                """,
                """
                {"id":"c","title":"Calm","people":["Clara Brandt"]}\
                """);
  }

  @Test
  void peopleAreListedWithCountsAndDates() {
    assertThat(shell.run("people").out())
        .isEqualTo(
            """
            Inés Marlow   2 articles 2031-03 to 2031-03-02
            Clara Brandt  1 article
            Otto Brandt   1 article 2031-03-02
            """);
    assertThat(shell.run("people", "bra", "--limit", "1").out())
        .isEqualTo("Clara Brandt  1 article\n");
    assertThat(shell.run("people", "mar", "--json").out())
        .isEqualTo(
            """
            {"version":1,"people":[{"name":"Inés Marlow","articles":2,"first":"2031-03","last":"2031-03-02T09:30:00Z"}]}
            """);
  }

  @Test
  void whereNobodyIsListedThatIsSaid() {
    Shell.Outcome outcome = shell.run("people", "zz");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("note: no article mentions a person whose name begins with \"zz\"\n");
    assertThat(shell.run("people", "--limit", "0").err())
        .isEqualTo("broadsheet: limit must be between 1 and 10000, got 0\n");
  }

  @Test
  void personIsShownWithNamesAndCompanions() {
    assertThat(shell.run("people", "show", "marlow").out())
        .isEqualTo(
            """
            Inés Marlow  2 articles 2031-03 to 2031-03-02
              named       Inés Marlow (2)
              with        Otto Brandt (1)
            """);
    assertThat(shell.run("people", "show", "Ines", "Marlow", "--json").json().text("person.name"))
        .isEqualTo("Inés Marlow");
  }

  @Test
  void sharedNameListsWhoHasIt() {
    Shell.Outcome outcome = shell.run("people", "show", "brandt");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err())
        .isEqualTo("note: several people are called brandt; give a whole name\n");
    assertThat(outcome.out())
        .isEqualTo(
            """
            Clara Brandt  1 article
            Otto Brandt   1 article 2031-03-02
            """);
  }

  @Test
  void unknownNameIsToldWithTheNearest() {
    Shell.Outcome outcome = shell.run("people", "show", "Otto Brand");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("note: no article names Otto Brand; did you mean Otto Brandt?\n");
  }

  @Test
  void mergeWritesTheFileAndIsSeenByEveryCommandUntilItIsTakenBack() throws Exception {
    assertThat(shell.run("people", "merge", "Otto Brandt", "Clara Brandt").out())
        .isEqualTo("Otto Brandt  2 articles 2031-03-02\n");
    assertThat(folder.resolve("index.people"))
        .hasContent("broadsheet-people 1\n\nperson: Otto Brandt\nalias: Clara Brandt");
    assertThat(shell.run("complete", "clar").out()).isEqualTo("person  Otto Brandt  2 articles\n");
    assertThat(shell.run("search", "person:\"clara brandt\"", "--facets").out())
        .contains("Quarry opens", "Calm");
    assertThat(shell.run("show", "c", "--json").out()).contains("\"people\":[\"Clara Brandt\"]");

    assertThat(shell.run("people", "undo").out())
        .isEqualTo("took back: merge Otto Brandt = Clara Brandt\n");
    assertThat(shell.run("complete", "clar").out()).isEqualTo("person  Clara Brandt  1 article\n");
    Shell.Outcome again = shell.run("people", "undo");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).isEqualTo("note: there is no merge or split to take back\n");
  }

  @Test
  void splitKeepsTwoNamesApart() {
    shell.run("people", "merge", "Otto Brandt", "Clara Brandt");
    assertThat(shell.run("people", "split", "Clara Brandt", "Otto Brandt").out())
        .isEqualTo(
            """
            Clara Brandt  1 article
            Otto Brandt   1 article 2031-03-02
            """);
  }

  @Test
  void changeThatMakesNoSenseIsRefused() {
    Shell.Outcome twice = shell.run("people", "merge", "Ines Marlow", "Inés Marlow");
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err())
        .isEqualTo(
            "broadsheet: \"Ines Marlow\" and \"Inés Marlow\" must be two people, got names of Ines"
                + " Marlow\n");
    Shell.Outcome unknown = shell.run("people", "merge", "Nobody Here", "Nor There");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "broadsheet: no article names Nobody Here; see 'broadsheet people merge --help'\n");
    assertThat(folder.resolve("index.people")).doesNotExist();
    assertThat(shell.run("people", "merge", "Otto Brandt", "The Hammer").err())
        .isEqualTo("note: no article names The Hammer\n");
  }

  @Test
  void fileOfPeopleMayBeElsewhere() {
    String file = folder.resolve("who.people").toString();
    shell.run("people", "merge", "Otto Brandt", "Clara Brandt", "--people-file", file);
    assertThat(shell.run("people", "clara").out()).isEqualTo("Clara Brandt  1 article\n");
    assertThat(shell.run("people", "clara", "--people-file", file).out())
        .isEqualTo("Otto Brandt  2 articles 2031-03-02\n");
    assertThat(shell.with("BROADSHEET_PEOPLE", file).run("people", "clara").out())
        .isEqualTo("Otto Brandt  2 articles 2031-03-02\n");
    Shell.Outcome missing = shell.run("people", "--people-file", folder.resolve("no").toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err())
        .isEqualTo(
            "broadsheet: no file of people at "
                + folder.resolve("no")
                + "; see 'broadsheet people --help'\n");
  }

  @Test
  void fileWithAMistakeIsToldWithItsLine() throws Exception {
    Path file =
        Files.writeString(folder.resolve("index.people"), "broadsheet-people 1\n\nnobody\n");
    Shell.Outcome outcome = shell.run("search", "storm");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "broadsheet: line 3 of "
                + file
                + " must begin with person:, alias:, id:, role: or apart:, got \"nobody\"\n");
  }
}
