package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                """
                {"id":"a","title":"Marble quarry opens","outlet":"Marsh Herald","date":"2031-03-02",\
                "people":["Inés Marlow"]}\
                """,
                """
                {"id":"b","title":"Storm","body":"Rain.","outlet":"Valley Sheet",\
                "people":["Inés Marlow","Otto Brandt"]}\
                """);
  }

  @Test
  void peopleOutletsAndTitlesAreListedWithTheirKind() {
    Shell.Outcome outcome = shell.run("complete", "mar");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            """
            outlet  Marsh Herald  1 article
            person  Inés Marlow  2 articles
            title   Marble quarry opens
            """);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void jsonHasKindTextAndCount() {
    assertThat(shell.run("complete", "ines", "mar", "--json").out())
        .isEqualTo(
            """
            {"version":1,"completions":[{"kind":"PERSON","text":"Inés Marlow","count":2}]}
            """);
  }

  @Test
  void limitIsKept() {
    assertThat(shell.run("complete", "mar", "--limit", "1").lines()).hasSize(1);
    assertThat(shell.run("complete", "mar", "--limit", "101").err())
        .isEqualTo("broadsheet: limit must be between 1 and 100, got 101\n");
  }

  @Test
  void nothingIsExitCode1() {
    Shell.Outcome outcome = shell.run("complete", "zzz");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEqualTo("note: nothing completes \"zzz\"\n");
    Shell.Outcome json = shell.run("complete", "zzz", "--json");
    assertThat(json.exitCode()).isEqualTo(1);
    assertThat(json.out()).isEqualTo("{\"version\":1,\"completions\":[]}\n");
    assertThat(json.err()).isEmpty();
  }
}
