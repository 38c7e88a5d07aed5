package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactCommandTest {

  @TempDir Path folder;

  @Test
  void compactingAnIndexLeavesItsArticlesAsTheyWere() {
    Shell shell =
        Shell.in(folder)
            .index("{\"id\":\"a\",\"body\":\"The ferry left on Monday.\"}")
            .index("{\"id\":\"b\",\"body\":\"The ferry came on Friday.\"}");

    Shell.Outcome outcome = shell.run("compact");

    assertThat(outcome.out()).matches("compacted; \\d+\\.\\d MB of what were \\d+\\.\\d MB\n");
    assertThat(outcome.exitCode()).isZero();
    assertThat(shell.run("search", "ferry", "--json").json().number("hitCount.value")).isEqualTo(2);
  }

  @Test
  void whereThereIsNoIndexNothingIsMade() {
    Shell.Outcome outcome = Shell.in(folder).run("compact");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("run 'broadsheet index' first");
  }
}
