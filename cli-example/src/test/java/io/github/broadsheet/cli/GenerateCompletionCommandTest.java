package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCompletionCommandTest {

  @TempDir Path folder;

  @Test
  void scriptKnowsCommandsOptionsAndValues() {
    assertThat(Shell.in(folder).run("generate-completion").out())
        .startsWith("#!")
        .contains(
            "complete -F _complete_broadsheet",
            "--timeline",
            "(\"relevance\" \"newest\" \"oldest\")")
        .contains(
            "demo index search timeline related complete people show delete export rebuild compact"
                + " stats");
  }
}
