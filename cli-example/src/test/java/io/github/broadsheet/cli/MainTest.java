package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @TempDir Path folder;

  @Test
  void noCommandIsWrongUsage() {
    Shell.Outcome outcome = Shell.in(folder).run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("demo", "index", "search", "show", "delete", "export");
  }

  @ParameterizedTest
  @CsvSource({
    "'', COMMAND",
    "demo, src-test-data",
    "index, PATH",
    "search, QUERY",
    "timeline, QUERY",
    "related, ID",
    "complete, PREFIX",
    "show, ID",
    "delete, ID",
    "export, JSON Lines",
    "stats, the index",
    "generate-completion, bash"
  })
  void everyCommandHasHelp(String command, String says) {
    Shell shell = Shell.in(folder);
    Shell.Outcome outcome = command.isEmpty() ? shell.run("--help") : shell.run(command, "--help");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("Usage: broadsheet").contains(says);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void versionIsPrinted() {
    assertThat(Shell.in(folder).run("--version").out()).startsWith("broadsheet ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "serch | Unmatched argument at index 0: 'serch'; did you mean search?; see 'broadsheet"
            + " --help'",
        "search --frm 2019 | Unknown option: '--frm'; did you mean --from?; see 'broadsheet search"
            + " --help'",
        "--index other search oil | Unknown options: '--index', 'other'; write --index behind the"
            + " name of the command; see 'broadsheet --help'",
        "--index=other search oil | Unknown option: '--index=other'; write --index behind the"
            + " name of the command; see 'broadsheet --help'",
        "search oil -gold | Unknown option: '-gold'; write -- before a query that begins with -;"
            + " see 'broadsheet search --help'",
        "search --sort best x | Invalid value for option '--sort': must be one of relevance,"
            + " newest, oldest, got 'best'; see 'broadsheet search --help'",
        "search --timeline hour x | Invalid value for option '--timeline': must be one of day,"
            + " week, month, year, got 'hour'; see 'broadsheet search --help'",
        "search --syntax sql x | Invalid value for option '--syntax': must be one of broadsheet,"
            + " lucene, got 'sql'; see 'broadsheet search --help'",
        "search --from Saturday x | Invalid value for option '--from': date must be like 2019,"
            + " 2019-02, 2019-02-02 or 2019-02-02T10:30:00Z, got \"Saturday\"; see 'broadsheet"
            + " search --help'",
        "search --from 2020 --to 2019 x | range must not end before it begins, got 2020 to 2019",
        "search --limit 2000 x | limit must be between 0 and 1000, got 2000",
        "search --limit ten x | Invalid value for option '--limit': 'ten' is not an int;"
            + " see 'broadsheet search --help'",
        "search --any --syntax lucene x | --any does not go with --syntax lucene;"
            + " see 'broadsheet search --help'",
        "search --trec tag | --queries FILE and --trec TAG go together; see 'broadsheet search"
            + " --help'",
        "search --queries file | --queries FILE and --trec TAG go together;"
            + " see 'broadsheet search --help'",
        "search --queries file --trec tag x | QUERY and --queries do not go together;"
            + " see 'broadsheet search --help'",
        "search --queries file --trec tag --json | --json, --facets, --timeline, --explain, --cursor"
            + " and --sort do not go with --trec; see 'broadsheet search --help'",
        "search --queries file --trec tag --explain | --json, --facets, --timeline, --explain,"
            + " --cursor and --sort do not go with --trec; see 'broadsheet search --help'",
        "search --weights 1,2 x | Invalid value for option '--weights': must be three numbers, for"
            + " text, title and lead, like 1,0.5,0, got '1,2'; see 'broadsheet search --help'",
        "search --weights 1,a,0 x | Invalid value for option '--weights': must be three numbers,"
            + " for text, title and lead, like 1,0.5,0, got '1,a,0'; see 'broadsheet search"
            + " --help'",
        "search --weights 0,1,1 x | Invalid value for option '--weights': text must be above 0 and"
            + " at most 100, got 0.0; see 'broadsheet search --help'",
        "search --recency 0 x | --recency must be at least 1 day, got 0; see 'broadsheet search"
            + " --help'",
        "search --outlet-cap -1 x | outletCap must be between 0 and 1000, got -1",
        "timeline --interval hour x | Invalid value for option '--interval': must be one of day,"
            + " week, month, year, got 'hour'; see 'broadsheet timeline --help'",
        "timeline --any --syntax lucene x | --any does not go with --syntax lucene;"
            + " see 'broadsheet timeline --help'",
        "related | Missing required parameter: 'ID'; see 'broadsheet related --help'",
        "complete | Missing required parameter: 'PREFIX'; see 'broadsheet complete --help'",
        "index | Missing required parameter: 'PATH'; see 'broadsheet index --help'",
        "index nowhere.txt | no such file or folder: nowhere.txt; see 'broadsheet index --help'",
        "index --format html x | Invalid value for option '--format': must be one of auto, jsonl,"
            + " text, got 'html'; see 'broadsheet index --help'",
        "show | Missing required parameter: 'ID'; see 'broadsheet show --help'",
        "delete | Missing required parameter: 'ID'; see 'broadsheet delete --help'",
      })
  void wrongUsageIsOneLineAndExitCode2(String arguments, String message) {
    Shell.Outcome outcome = Shell.in(folder).run(arguments.split(" "));

    assertThat(outcome.err()).isEqualTo("broadsheet: " + message + "\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "search x",
    "timeline x",
    "related x",
    "complete x",
    "show x",
    "delete x",
    "export",
    "stats"
  })
  void noIndexIsOneLineThatSaysWhatToDo(String arguments) {
    Shell.Outcome outcome = Shell.in(folder).run(arguments.split(" "));

    assertThat(outcome.err())
        .isEqualTo(
            "broadsheet: no index at "
                + folder.resolve("index")
                + "; run 'broadsheet index' first\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void debugAddsTheStackTrace() {
    Shell.Outcome outcome = Shell.in(folder).run("search", "--debug", "x");

    assertThat(outcome.err()).startsWith("broadsheet: no index at ").contains("\tat ");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void controlCharactersInErrorsAreHarmless() {
    assertThat(Shell.in(folder).run("index", "\u001B[2Jx").err())
        .isEqualTo("broadsheet: no such file or folder: [2Jx; see 'broadsheet index --help'\n");
  }

  @Test
  void readerThatLeavesEndsTheCommandQuietly() {
    Shell.Outcome outcome = runWithBrokenOutput("Broken pipe");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void fullDiskIsOneLineAndExitCode2() {
    Shell.Outcome outcome = runWithBrokenOutput("No space left on device");

    assertThat(outcome.err())
        .isEqualTo("broadsheet: cannot write the output: No space left on device\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  private static Shell.Outcome runWithBrokenOutput(String failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new Output(broken),
            new PrintStream(err, true, UTF_8),
            Style.PLAIN,
            Integer.MAX_VALUE,
            false,
            Map.of());
    int exitCode = Main.run(console, "generate-completion");
    return new Shell.Outcome(exitCode, "", err.toString(UTF_8));
  }
}
