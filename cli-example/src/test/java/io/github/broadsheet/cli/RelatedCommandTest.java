package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                "{\"id\":\"a\",\"title\":\"Ferry strike\",\"body\":\"The crews left the harbour.\"}",
                "{\"id\":\"b\",\"title\":\"Strike ends\",\"body\":\"Ferry crews return.\"}",
                "{\"id\":\"c\",\"title\":\"Chess\",\"body\":\"A knight was lost.\"}",
                "{\"id\":\"d\",\"title\":\"Harbour dredged\",\"body\":\"Mud was found.\"}");
  }

  @Test
  void articlesAboutTheSameThingsAreFoundTheNearestFirst() {
    JsonTree json = shell.run("related", "a", "--json").json();

    assertThat(json.number("hitCount.value")).isEqualTo(2);
    assertThat(json.text("hits.0.id")).isEqualTo("b");
    assertThat(json.text("hits.1.id")).isEqualTo("d");
    assertThat(shell.run("related", "a").out())
        .startsWith("2 articles (")
        .contains("\nStrike ends\n  b\n");
  }

  @Test
  void pagesGoOn() {
    JsonTree first = shell.run("related", "a", "--limit", "1", "--json").json();
    String cursor = first.text("nextCursor");

    JsonTree second =
        shell.run("related", "a", "--limit", "1", "--cursor", cursor, "--json").json();

    assertThat(second.text("hits.0.id")).isEqualTo("d");
    assertThat(second.at("nextCursor")).isNull();
  }

  @Test
  void unknownIdIsToldOnceAndExitCode1() {
    Shell.Outcome outcome = shell.run("related", "nobody");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("0 articles (").hasLineCount(1);
    assertThat(outcome.err()).isEqualTo("note: there is no article nobody\n");
    assertThat(shell.run("related", "nobody", "--json").json().text("diagnostics.0.kind"))
        .isEqualTo("UNKNOWN_ARTICLE");
  }

  @Test
  void articleLikeNoOtherIsExitCode1() {
    shell.index("{\"id\":\"e\",\"body\":\"Unheardof.\"}");

    Shell.Outcome outcome = shell.run("related", "e");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("note: no article matches related:e\n");
  }
}
