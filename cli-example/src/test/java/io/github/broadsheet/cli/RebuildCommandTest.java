package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildCommandTest {

  @TempDir Path folder;

  @Test
  void rebuildingAnIndexLeavesItsArticlesAsTheyWere() {
    Shell shell =
        Shell.in(folder).index("{\"id\":\"a\",\"body\":\"President Inés Marlow left on Monday.\"}");
    String before = shell.run("export", "--mentions").out();

    assertThat(shell.run("rebuild").out()).isEqualTo("rebuilt; the articles name 1 person\n");
    assertThat(shell.run("export", "--mentions").out()).isEqualTo(before);
    assertThat(shell.run("search", "person:marlow").exitCode()).isZero();
  }

  @Test
  void whereThereIsNoIndexNothingIsMade() {
    Shell.Outcome outcome = Shell.in(folder).run("rebuild");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("run 'broadsheet index' first");
  }
}
