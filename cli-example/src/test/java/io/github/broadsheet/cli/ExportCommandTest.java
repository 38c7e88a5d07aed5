package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir Path folder;

  @Test
  void exportIsWhatIndexReads() {
    Shell shell =
        Shell.in(folder)
            .index(
                "{\"id\":\"a\",\"title\":\"Ünï 🐋\",\"body\":\"One\\n\\ntwo \\u001b[2J\"}",
                "{\"id\":\"b\",\"title\":\"B\",\"date\":\"2031\",\"people\":[\"Inés Marlow\"]}");

    Shell.Outcome exported = shell.run("export");

    assertThat(exported.exitCode()).isZero();
    assertThat(exported.lines())
        .containsExactlyInAnyOrder(
            "{\"id\":\"a\",\"title\":\"Ünï 🐋\",\"body\":\"One\\n\\ntwo \\u001B[2J\"}",
            "{\"id\":\"b\",\"title\":\"B\",\"date\":\"2031\",\"people\":[\"Inés Marlow\"]}");
    Shell copy = shell.with("BROADSHEET_INDEX", folder.resolve("copy").toString());
    assertThat(copy.withInput(exported.out()).run("index", "-").out()).startsWith("added 2,");
    assertThat(copy.run("export").lines()).hasSameElementsAs(exported.lines());
  }
}
