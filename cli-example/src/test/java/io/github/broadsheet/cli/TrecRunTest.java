package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrecRunTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                "{\"id\":\"a\",\"body\":\"Ferry strike.\",\"outlet\":\"CNN\"}",
                "{\"id\":\"b\",\"body\":\"The bridge and the ferry.\"}",
                "{\"id\":\"c\",\"body\":\"Storm.\"}");
  }

  @Test
  void linesAreAsEvaluatorsReadThem() {
    String queries = shell.file("q.tsv", "1\tFERRY AND STRIKE", "", "q2\tstorm", "3\tzebra");

    Shell.Outcome outcome = shell.run("search", "--queries", queries, "--trec", "mine");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("1 Q0 a 1 \\d+\\.\\d+(E-\\d+)? mine"),
            line -> assertThat(line).matches("1 Q0 b 2 \\d+\\.\\d+(E-\\d+)? mine"),
            line -> assertThat(line).matches("q2 Q0 c 1 \\d+\\.\\d+(E-\\d+)? mine"));
  }

  @Test
  void limitAndFiltersHold() {
    String queries = shell.file("q.tsv", "1\tferry");

    assertThat(shell.run("search", "--queries", queries, "--trec", "t", "--limit", "1").lines())
        .hasSize(1);
    assertThat(shell.run("search", "--queries", queries, "--trec", "t", "--outlet", "cnn").lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1 Q0 a 1 ");
  }

  @Test
  void nothingFoundIsExitCode1() {
    String queries = shell.file("q.tsv", "1\tzebra");

    assertThat(shell.run("search", "--queries", queries, "--trec", "t").exitCode()).isEqualTo(1);
  }

  @Test
  void lineWithoutATabIsAnError() {
    String queries = shell.file("q.tsv", "1\tferry", "2 storm");

    assertError(
        shell.run("search", "--queries", queries, "--trec", "t"),
        queries + ":2: line must be id<TAB>query, got \"2 storm\"; see 'broadsheet search --help'");
  }

  @Test
  void idsAndTagMustBeOneWord() {
    shell.index("{\"id\":\"two words\",\"body\":\"Zebra.\"}");
    String blank = shell.file("blank.tsv", "1 2\tferry");
    String zebra = shell.file("zebra.tsv", "1\tzebra");

    assertError(
        shell.run("search", "--queries", blank, "--trec", "t"),
        "query id must be one word in a TREC run, got \"1 2\"; see 'broadsheet search --help'");
    assertError(
        shell.run("search", "--queries", blank, "--trec", "a b"),
        "--trec must be one word in a TREC run, got \"a b\"; see 'broadsheet search --help'");
    assertError(
        shell.run("search", "--queries", zebra, "--trec", "t"),
        "article id must be one word in a TREC run, got \"two words\";"
            + " see 'broadsheet search --help'");
  }

  @Test
  void fileMustBeThereAndText() throws Exception {
    Path binary = Files.write(folder.resolve("binary.tsv"), new byte[] {(byte) 0xFF, '\t'});

    assertError(
        shell.run("search", "--queries", binary.toString(), "--trec", "t"),
        binary + " must be UTF-8 text; see 'broadsheet search --help'");
    assertError(
        shell.run("search", "--queries", folder + "/missing", "--trec", "t"),
        "no such file: " + folder + "/missing");
  }

  private static void assertError(Shell.Outcome outcome, String message) {
    assertThat(outcome.err()).isEqualTo("broadsheet: " + message + "\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }
}
