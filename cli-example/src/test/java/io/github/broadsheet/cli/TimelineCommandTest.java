package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                """
                {"id":"a","body":"Ferry strike.","outlet":"Harbour Post","date":"2031-03-03"}\
                """,
                """
                {"id":"b","body":"Ferry sails.","outlet":"Valley Sheet","date":"2031-03-05"}\
                """,
                """
                {"id":"c","body":"Ferry memories.","outlet":"Valley Sheet","date":"2031-05"}\
                """,
                """
                {"id":"d","body":"The ferry leaves at ten."}\
                """,
                """
                {"id":"e","body":"Chess.","date":"2031-03-04"}\
                """);
  }

  @Test
  void barsAreMonthsUnlessAskedOtherwise() {
    Shell.Outcome outcome = shell.run("timeline", "ferry");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.lines().getFirst()).startsWith("4 articles (");
    assertThat(outcome.lines().subList(1, outcome.lines().size()))
        .containsExactly(
            "",
            "by month",
            "  2031-03       2 ██████████████████████████████",
            "  2031-04       0",
            "  2031-05       1 ███████████████",
            "  date unknown  1 ███████████████");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void intervalIsChosen() {
    assertThat(shell.run("timeline", "ferry", "--interval", "day").out())
        .contains("by day\n", "2031-03-05 ", "2031-05, day unknown");
    assertThat(shell.run("timeline", "ferry", "--interval", "week").out())
        .contains("by week\n", "  2031-03-03            2 ");
    assertThat(shell.run("timeline", "ferry", "--interval", "year").out())
        .contains("by year\n", "  2031          3 ");
  }

  @Test
  void jsonHasTheShapeOfASearch() {
    JsonTree json = shell.run("timeline", "ferry", "--interval", "month", "--json").json();

    assertThat(json.keys())
        .containsExactlyElementsOf(shell.run("search", "ferry", "--json").json().keys());
    assertThat(json.number("hitCount.value")).isEqualTo(4);
    assertThat(json.list("hits")).isEmpty();
    assertThat(json.list("timeline.buckets")).hasSize(3);
    assertThat(json.text("timeline.buckets.0.start")).isEqualTo("2031-03-01");
    assertThat(json.number("timeline.buckets.0.count")).isEqualTo(2);
    assertThat(json.number("timeline.unknown")).isEqualTo(1);
    assertThat(json.at("nextCursor")).isNull();
  }

  @Test
  void filtersAreThoseOfSearch() {
    assertThat(count("ferry", "--outlet", "valley sheet")).isEqualTo(2);
    assertThat(count("ferry", "--from", "2031-03-04", "--to", "2031-04")).isEqualTo(1);
    assertThat(count("strike", "sails", "--any")).isEqualTo(2);
    assertThat(count("strike OR sails", "--syntax", "lucene")).isEqualTo(2);
    assertThat(count()).isEqualTo(5);
  }

  @Test
  void nothingFoundIsExitCode1WithAdvice() {
    Shell.Outcome outcome = shell.run("timeline", "ferry", "zzzz");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("0 articles (").hasLineCount(1);
    assertThat(outcome.err())
        .isEqualTo("note: no article matches zzzz\nnote: without zzzz there are 4 articles\n");
  }

  private int count(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "timeline";
    all[1] = "--json";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return shell.run(all).json().number("hitCount.value");
  }
}
