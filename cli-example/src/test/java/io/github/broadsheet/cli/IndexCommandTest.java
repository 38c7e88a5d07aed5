package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell = Shell.in(folder);
  }

  @Test
  void summaryCountsAddedAndReplaced() {
    String file =
        shell.file(
            "a.jsonl", "{\"id\":\"1\",\"title\":\"One\"}", "{\"id\":\"2\",\"title\":\"Two\"}");

    assertThat(shell.run("index", file).out())
        .matches("added 2, replaced 0, rejected 0 \\(\\d+\\.\\d s\\); the index holds 2\n");
    assertThat(shell.run("index", file).out())
        .matches("added 0, replaced 2, rejected 0 \\(\\d+\\.\\d s\\); the index holds 2\n");
  }

  @Test
  void sameIdTwiceInOneRunReplaces() {
    String file =
        shell.file(
            "a.jsonl", "{\"id\":\"1\",\"title\":\"One\"}", "{\"id\":\"1\",\"title\":\"Uno\"}");

    assertThat(shell.run("index", file).out()).startsWith("added 1, replaced 1, rejected 0");
    assertThat(shell.run("show", "1").out()).startsWith("Uno\n");
  }

  @Test
  void rejectionsNameFileLineAndReason() {
    String file =
        shell.file(
            "a.jsonl",
            "{\"id\":\"1\",\"title\":\"One\"}",
            "{\"id\":\"2\"}",
            "{\"id\":\"" + "x".repeat(600) + "\",\"title\":\"Three\"}");

    Shell.Outcome outcome = shell.run("index", file);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("added 1, replaced 0, rejected 2");
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("rejected: " + file + ":2: "),
            line ->
                assertThat(line)
                    .startsWith("rejected: " + file + ":3: ")
                    .contains("id must have at most 512 bytes"));
  }

  @Test
  void longListsOfRejectionsAreCutUnlessVerbose() {
    String[] lines = new String[30];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "{\"id\":\"" + i + "\"}";
    }
    String file = shell.file("a.jsonl", lines);

    Shell.Outcome cut = shell.run("index", file);
    assertThat(cut.err().lines())
        .hasSize(21)
        .last()
        .isEqualTo("rejected: and 10 more; --verbose lists them all");
    assertThat(cut.out()).startsWith("added 0, replaced 0, rejected 30");
    assertThat(cut.exitCode()).isEqualTo(1);
    assertThat(shell.run("index", "--verbose", file).err().lines()).hasSize(30);
  }

  @Test
  void jsonSummaryIsOneObjectWithEveryRejection() {
    String file = shell.file("a.jsonl", "{\"id\":\"1\",\"title\":\"One\"}", "{\"id\":\"2\"}");

    Shell.Outcome outcome = shell.run("index", "--json", file);

    JsonTree json = outcome.json();
    assertThat(json.keys())
        .containsExactly(
            "version",
            "added",
            "replaced",
            "rejected",
            "articles",
            "rejections",
            "notes",
            "tookMillis");
    assertThat(json.number("added")).isEqualTo(1);
    assertThat(json.text("rejections.0.file")).isEqualTo(file);
    assertThat(json.number("rejections.0.line")).isEqualTo(2);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void defaultsFillWhatIsAbsent() {
    String file =
        shell.file(
            "a.jsonl",
            "{\"id\":\"1\",\"title\":\"One\"}",
            "{\"id\":\"2\",\"title\":\"Two\",\"outlet\":\"RT\",\"date\":\"2018\"}");

    shell.run("index", "--outlet", "CNN", "--date", "2019-02", file);

    assertThat(shell.run("export").lines())
        .containsExactlyInAnyOrder(
            "{\"id\":\"1\",\"title\":\"One\",\"outlet\":\"CNN\",\"date\":\"2019-02\"}",
            "{\"id\":\"2\",\"title\":\"Two\",\"outlet\":\"RT\",\"date\":\"2018\"}");
  }

  @Test
  void foldersGiveIdsAndStandardInputIsRead() {
    shell.file("texts/cnn/aid.txt", "Aid arrives", "", "The aid came on Monday.");
    shell.file("texts/rt.txt", "No aid", "", "No aid came at all.");

    assertThat(shell.run("index", folder.resolve("texts").toString()).out()).startsWith("added 2,");
    assertThat(shell.run("show", "cnn/aid.txt").exitCode()).isZero();
    Shell.Outcome piped =
        shell
            .withInput("{\"id\":\"piped\",\"title\":\"Piped\"}\n")
            .run("index", "--format", "jsonl", "-");
    assertThat(piped.out()).startsWith("added 1,").contains("holds 3");
    assertThat(shell.run("show", "piped").exitCode()).isZero();
  }

  @Test
  void severalPathsAreReadOneAfterTheOther() {
    String one = shell.file("1.jsonl", "{\"id\":\"1\",\"title\":\"One\"}");
    String two = shell.file("2.jsonl", "{\"id\":\"2\",\"title\":\"Two\"}");

    assertThat(shell.run("index", one, two).out()).startsWith("added 2,");
  }

  @Test
  void missingPathLeavesAllElseUnread() {
    String one = shell.file("1.jsonl", "{\"id\":\"1\",\"title\":\"One\"}");

    Shell.Outcome outcome = shell.run("index", one, folder + "/missing");

    assertThat(outcome.err()).contains("no such file or folder: " + folder + "/missing");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void optionNamesTheIndex() {
    String file = shell.file("a.jsonl", "{\"id\":\"1\",\"title\":\"One\"}");
    String other = folder.resolve("other").toString();

    shell.run("index", "--index", other, file);

    assertThat(shell.run("stats").exitCode()).isEqualTo(2);
    assertThat(shell.run("show", "--index", other, "1").exitCode()).isZero();
  }

  @Test
  void folderOfSomethingElseIsRefused() {
    shell.file("index/diary.txt", "Dear diary");
    String file = shell.file("a.jsonl", "{\"id\":\"1\",\"title\":\"One\"}");

    Shell.Outcome outcome = shell.run("index", file);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("broadsheet: ")
        .contains(folder + "/index")
        .hasLineCount(1);
  }
}
