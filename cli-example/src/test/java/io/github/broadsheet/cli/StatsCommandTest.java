package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

  @TempDir Path folder;

  @Test
  void statsSayWhatTheIndexHolds() {
    Shell shell =
        Shell.in(folder)
            .index(
                "{\"id\":\"a\",\"body\":\"A.\",\"outlet\":\"CNN\",\"date\":\"2031-03-02\"}",
                "{\"id\":\"b\",\"body\":\"B.\",\"outlet\":\"cnn\",\"date\":\"2030\"}",
                "{\"id\":\"c\",\"body\":\"C.\",\"people\":[\"Inés Marlow\"]}");

    assertThat(shell.run("stats").out())
        .matches(
            """
            articles    3
            outlets     1
            people      1
            from        2030-01-01
            to          2031-03-02
            undated     1
            size        0\\.\\d MB
            time zone   UTC
            format      \\d+
            """);
    JsonTree json = shell.run("stats", "--json").json();
    assertThat(json.number("articles")).isEqualTo(3);
    assertThat(json.number("undated")).isEqualTo(1);
    assertThat(json.text("earliest")).isEqualTo("2030-01-01T00:00:00Z");
    assertThat(json.text("latest")).isEqualTo("2031-03-02T00:00:00Z");
    assertThat(json.number("sizeInBytes")).isPositive();
  }
}
