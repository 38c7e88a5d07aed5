package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir Path folder;

  @Test
  void demoShowsCommandsAndWhatTheyFind() {
    Shell.Outcome outcome = Shell.in(folder).run("demo");

    assertThat(outcome.exitCode()).isZero();
    List<String> commands =
        outcome.lines().stream().filter(line -> line.startsWith("$ ./broadsheet ")).toList();
    assertThat(commands).hasSizeGreaterThan(7);
    assertThat(outcome.out()).contains("added ").containsOnlyOnce("\n0 articles (");
    assertThat(outcome.out())
        .contains("Montálvez*", "*tally sheets*", "outlets\n", "by month\n", "  why  ", "person  ");
  }

  @Test
  void demoLeavesNothingBehind() throws IOException {
    List<Path> before = demoIndexes();

    Shell.in(folder).run("demo");

    assertThat(demoIndexes()).isEqualTo(before);
  }

  @Test
  void withoutArticlesItSaysWhereItLooked() {
    Shell.Outcome outcome = Shell.in(folder).run("demo", "--data", folder.toString());

    assertThat(outcome.err())
        .isEqualTo(
            "broadsheet: no articles for the demo in "
                + folder
                + "; run it from the folder of the repository; see 'broadsheet demo --help'\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void articlesAreFoundFromAnyFolderBelow() throws IOException {
    Path data = Files.createDirectories(folder.resolve("src-test-data"));
    Path below = Files.createDirectories(folder.resolve("a/b"));

    assertThat(DemoArticles.find(below)).contains(data);
    assertThat(DemoArticles.find(folder)).contains(data);
    assertThat(DemoArticles.find(Path.of("/"))).isEmpty();
  }

  private static List<Path> demoIndexes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("broadsheet-demo"))
          .toList();
    }
  }
}
