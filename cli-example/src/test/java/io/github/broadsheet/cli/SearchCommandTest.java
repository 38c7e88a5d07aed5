package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell =
        Shell.in(folder)
            .index(
                """
                {"id":"ferry","title":"Ferry strike ends","body":"Captain Inés Marlow signed on \
                Friday. The ferry crews return.","outlet":"Harbour Post","date":"2031-03-02",\
                "people":["Inés Marlow"]}\
                """,
                """
                {"id":"bridge","title":"Bridge closed","body":"The old bridge shut after the storm. \
                Ferry crews take over.","outlet":"Valley Sheet","date":"2031-03-05",\
                "people":["Otto Brandt"]}\
                """,
                """
                {"id":"vague","title":"Ferry memories","body":"Inés Marlow remembers the first \
                ferry.","outlet":"Harbour Post","date":"2031-03"}\
                """,
                """
                {"id":"undated","title":"Timetable","body":"The ferry leaves at ten."}\
                """);
  }

  @Test
  void hitsAreShownWithMarks() {
    Shell.Outcome outcome = shell.with("CLICOLOR_FORCE", "1").run("search", "ferry", "strike");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.lines().getFirst())
        .matches("\u001B\\[2m1 article \\(0\\.\\d{3} s\\)\u001B\\[0m");
    assertThat(outcome.out())
        .contains("\u001B[1;31mFerry\u001B[0m")
        .contains("Harbour Post · 2031-03-02 · ferry");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void noColorMeansNoEscapeSequence() {
    assertThat(shell.onTerminal().with("NO_COLOR", "1").run("search", "ferry").out())
        .contains("Ferry strike ends")
        .doesNotContain("\u001B");
    assertThat(shell.run("search", "ferry").out()).doesNotContain("\u001B");
    assertThat(shell.onTerminal().run("search", "ferry").out()).contains("\u001B[1;31m");
  }

  @Test
  void nothingFoundIsExitCode1() {
    Shell.Outcome outcome = shell.run("search", "zzzz");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.lines().getFirst()).startsWith("0 articles (");
    assertThat(shell.run("search", "zzzz", "--json").exitCode()).isEqualTo(1);
  }

  @Test
  void jsonIsOneObjectWhoseSpansAreRight() {
    Shell.Outcome outcome = shell.run("search", "ines", "--json");

    JsonTree json = outcome.json();
    assertThat(outcome.lines()).hasSize(1);
    assertThat(json.keys())
        .containsExactly(
            "version",
            "hitCount",
            "hits",
            "facets",
            "timeline",
            "diagnostics",
            "suggestion",
            "nextCursor",
            "tookMillis");
    assertThat(json.number("hitCount.value")).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      String body = shell.run("show", json.text("hits." + i + ".id"), "--json").json().text("body");
      int start = json.number("hits." + i + ".snippets.0.start");
      int from = json.number("hits." + i + ".snippets.0.spans.0.0");
      int to = json.number("hits." + i + ".snippets.0.spans.0.1");
      assertThat(body.substring(start + from, start + to)).isEqualTo("Inés");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--outlet 'harbour post', 'ferry vague'",
    "--outlet 'Harbour Post' --outlet 'Valley Sheet', 'bridge ferry vague'",
    "--person 'Ines Marlow', 'ferry'",
    "--person 'Otto Brandt' --person 'Inés Marlow', 'bridge ferry'",
    "--from 2031-03-03, 'bridge vague'",
    "--to 2031-03-02, 'ferry vague'",
    "--from 2031-04, ''",
    "--from 2031 --to 2031, 'bridge ferry vague'",
  })
  void filtersNarrow(String options, String ids) {
    List<String> arguments = new ArrayList<>(List.of("search", "--json"));
    for (String option : options.split(" (?=--)")) {
      arguments.addAll(List.of(option.replace("'", "").split(" ", 2)));
    }

    JsonTree json = shell.run(arguments.toArray(String[]::new)).json();

    assertThat(ids(json)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void possibleMatchesSaySo() {
    assertThat(shell.run("search", "--to", "2031-03-02").out())
        .startsWith("2 articles, 1 of them only possibly in the dates asked for (")
        .contains("2031-03 (possibly in the dates asked for) · vague");
    JsonTree json = shell.run("search", "--to", "2031-03-02", "--sort", "oldest", "--json").json();
    assertThat(json.number("hitCount.possible")).isEqualTo(1);
  }

  @Test
  void sortsByDate() {
    assertThat(ids(shell.run("search", "ferry", "--sort", "newest", "--json").json()))
        .containsExactly("bridge", "ferry", "vague", "undated");
    assertThat(ids(shell.run("search", "ferry", "--sort", "oldest", "--json").json()))
        .containsExactly("vague", "ferry", "bridge", "undated");
  }

  @Test
  void cursorLeadsThroughAllPages() {
    for (String sort : List.of("relevance", "newest", "oldest")) {
      List<String> seen = new ArrayList<>();
      Object cursor = null;
      do {
        List<String> arguments =
            new ArrayList<>(List.of("search", "ferry", "--json", "--limit", "1", "--sort", sort));
        if (cursor != null) {
          arguments.addAll(List.of("--cursor", (String) cursor));
        }
        JsonTree page = shell.run(arguments.toArray(String[]::new)).json();
        seen.addAll(ids(page));
        assertThat(seen).hasSizeLessThan(5);
        cursor = page.at("nextCursor");
      } while (cursor != null);
      assertThat(seen).containsExactlyInAnyOrder("ferry", "bridge", "vague", "undated");
    }
  }

  @Test
  void nextPageIsNamedAsTheOptionToTypeAndForeignCursorIsAnError() {
    String last = shell.run("search", "ferry", "--limit", "1").lines().getLast();
    assertThat(last).startsWith("next page: --cursor ");

    String cursor = last.substring("next page: --cursor ".length());
    assertThat(shell.run("search", "ferry", "--limit", "1", "--cursor", cursor).exitCode())
        .isZero();
    Shell.Outcome foreign = shell.run("search", "bridge", "--cursor", cursor);
    assertThat(foreign.exitCode()).isEqualTo(2);
    assertThat(foreign.err()).startsWith("broadsheet: ").contains("cursor").hasLineCount(1);
  }

  @Test
  void facetsAndTimelineAreCounted() {
    JsonTree json = shell.run("search", "ferry", "--facets", "--timeline", "day", "--json").json();

    assertThat(json.text("facets.outlets.0.value")).isEqualTo("Harbour Post");
    assertThat(json.number("facets.outlets.0.count")).isEqualTo(2);
    assertThat(json.list("facets.people")).hasSize(2);
    assertThat(json.list("timeline.buckets")).hasSize(4);
    assertThat(json.text("timeline.coarse.0.date")).isEqualTo("2031-03");
    assertThat(json.number("timeline.unknown")).isEqualTo(1);

    assertThat(shell.run("search", "ferry", "--facets", "--timeline", "day").lines())
        .contains(
            "outlets",
            "  Harbour Post  2 ██████████████████████████████",
            "  Valley Sheet  1 ███████████████",
            "by day",
            "  2031-03-03            0",
            "  2031-03, day unknown  1 ██████████████████████████████",
            "  date unknown          1 ██████████████████████████████");
  }

  @Test
  void anyFindsArticlesWithOneOfTheWords() {
    assertThat(ids(shell.run("search", "--json", "strike", "bridge").json())).isEmpty();
    assertThat(ids(shell.run("search", "--json", "--any", "strike", "bridge").json()))
        .containsExactlyInAnyOrder("ferry", "bridge");
  }

  @Test
  void mistakesInTheQueryAreToldAndWorkedAround() {
    Shell.Outcome outcome = shell.run("search", "\"ferry strike");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("note: ");
    Shell.Outcome json = shell.run("search", "\"ferry strike", "--json");
    assertThat(json.err()).isEmpty();
    assertThat(json.json().text("diagnostics.0.kind")).isEqualTo("SYNTAX");
    assertThat(json.json().list("diagnostics.0.position")).hasSize(2);
  }

  @Test
  void queryThatBeginsWithAMinusComesAfterTwo() {
    assertThat(ids(shell.run("search", "--json", "--", "-ferry").json())).isEmpty();
    assertThat(ids(shell.run("search", "--json", "--", "-strike", "crews").json()))
        .containsExactly("bridge");
  }

  @Test
  void luceneSyntaxIsStrict() {
    assertThat(ids(shell.run("search", "--json", "--syntax", "lucene", "strike OR storm").json()))
        .containsExactlyInAnyOrder("ferry", "bridge");
    Shell.Outcome wrong = shell.run("search", "--syntax", "lucene", "\"ferry");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("broadsheet: ").contains("position").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "show"})
  void controlSequencesInArticlesAreHarmless(String command) {
    shell.index(
        """
        {"id":"bad\\u001b[2J","title":"Evil\\u001b]0;owned\\u0007 zebra","body":"Zebra \\u009b31m and \
        \\u202e more \\u001b[2J.","outlet":"Out\\u001b[5mlet","people":["Pe\\u001b[7mrson"],\
        "authors":["A\\u001b[7m"],"url":"http://x/\\u001b[7m","language":"e\\u001bn"}\
        """);
    String[] arguments =
        command.equals("search")
            ? new String[] {"search", "zebra", "--facets"}
            : new String[] {"show", "bad\u001B[2J"};

    Shell.Outcome outcome = shell.onTerminal().run(arguments);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().replaceAll("\u001B\\[(0|1|2|1;31)m", ""))
        .contains("Evil")
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\\n]]");
    String json = shell.run("search", "zebra", "--facets", "--json").out();
    assertThat(json.strip()).doesNotContainPattern("[\\p{Cc}\u202E]");
  }

  private static List<String> ids(JsonTree json) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < json.list("hits").size(); i++) {
      ids.add(json.text("hits." + i + ".id"));
    }
    return ids;
  }
}
