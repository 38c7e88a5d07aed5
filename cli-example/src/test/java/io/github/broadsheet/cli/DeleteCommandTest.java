package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                "{\"id\":\"a\",\"body\":\"A.\"}",
                "{\"id\":\"b\",\"body\":\"B.\"}",
                "{\"id\":\"c\",\"body\":\"C.\"}");
  }

  @Test
  void deletesAndSaysHowMany() {
    Shell.Outcome outcome = shell.run("delete", "a", "b");

    assertThat(outcome.out()).isEqualTo("deleted 2 articles\n");
    assertThat(outcome.exitCode()).isZero();
    assertThat(shell.run("stats", "--json").json().number("articles")).isEqualTo(1);
  }

  @Test
  void unknownIdsAreNamed() {
    Shell.Outcome outcome = shell.run("delete", "c", "x");

    assertThat(outcome.out()).isEqualTo("deleted 1 article\n");
    assertThat(outcome.err()).isEqualTo("note: no article with the id x\n");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void nothingDeletedIsExitCode1() {
    Shell.Outcome outcome = shell.run("delete", "x", "--json");

    assertThat(outcome.out()).isEqualTo("{\"version\":1,\"deleted\":0}\n");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }
}
