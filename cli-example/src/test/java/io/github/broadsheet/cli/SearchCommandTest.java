package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    shell = FerryArticles.indexedIn(folder);
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
    "--person 'Ines Marlow', 'ferry vague'",
    "--person 'Otto Brandt' --person 'Inés Marlow', 'bridge ferry vague'",
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

    assertThat(json.hitIds())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
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
    assertThat(shell.run("search", "ferry", "--sort", "newest", "--json").json().hitIds())
        .containsExactly("bridge", "ferry", "vague", "undated");
    assertThat(shell.run("search", "ferry", "--sort", "oldest", "--json").json().hitIds())
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
        seen.addAll(page.hitIds());
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
    assertThat(shell.run("search", "--json", "strike", "bridge").json().hitIds()).isEmpty();
    assertThat(shell.run("search", "--json", "--any", "strike", "bridge").json().hitIds())
        .containsExactlyInAnyOrder("ferry", "bridge");
  }

  @Test
  void explanationSaysWhyInSentences() {
    assertThat(shell.run("search", "--explain", "--", "ferry", "retur*", "-bridge").out())
        .containsPattern(
            """
              why  ferry: as typed, in the title and in the body, \\d\\.\\d\\d of \\d\\.\\d\\d
                   retur\\*: as the beginning of a word, in the body(, \\d\\.\\d\\d of \\d\\.\\d\\d)?
                   -bridge: absent, as asked for
            """);
    assertThat(shell.run("search", "ferry").out()).doesNotContain("why");
  }

  @Test
  void explanationInJsonAddsUpToTheScore() {
    JsonTree json = shell.run("search", "inés", "marlaw~1", "--explain", "--json").json();

    for (int i = 0; i < 2; i++) {
      String why = "hits." + i + ".why.";
      assertThat(json.text(why + "clauses.0.text")).isEqualTo("inés");
      assertThat(json.text(why + "clauses.0.rule")).isEqualTo("EXACT");
      assertThat(json.at(why + "clauses.0.matched")).isEqualTo(true);
      assertThat(json.text(why + "clauses.1.rule")).isEqualTo("FUZZY");
      assertThat(json.number(why + "clauses.1.edits")).isEqualTo(1);
      assertThat(json.list(why + "clauses.1.body")).hasSize(1);
      assertThat(json.number(why + "recency")).isEqualTo(1);
      double shares =
          (double) json.at(why + "clauses.0.share") + (double) json.at(why + "clauses.1.share");
      assertThat(shares).isCloseTo((double) json.at("hits." + i + ".score"), within(1e-4));
    }
    assertThat(shell.run("search", "ferry", "--json").out()).doesNotContain("\"why\"");
  }

  @Test
  void outletCapIsKeptAndSaid() {
    Shell.Outcome outcome = shell.run("search", "ferry", "--outlet-cap", "1");

    assertThat(outcome.out()).startsWith("4 articles (").containsOnlyOnce("Harbour Post");
    assertThat(outcome.err())
        .isEqualTo("note: some outlets have more hits than the 1 of each that are shown\n");
  }

  @Test
  void recencyPrefersWhatIsNew() {
    shell.index(
        "{\"id\":\"old\",\"body\":\"Chess. Chess.\",\"date\":\"1990-01-01\"}",
        "{\"id\":\"new\",\"body\":\"Chess on a long day.\",\"date\":\"2020-01-01\"}");

    assertThat(shell.run("search", "chess", "--json").json().hitIds())
        .containsExactly("old", "new");
    assertThat(shell.run("search", "chess", "--recency", "2000", "--json").json().hitIds())
        .containsExactly("new", "old");
    assertThat(shell.run("search", "chess", "--recency", "2000", "--explain").out())
        .containsPattern("       age: all of it multiplied by 0\\.\\d\\d\n");
  }

  @Test
  void weightsSayWhereAWordCounts() {
    shell.index(
        "{\"id\":\"title\",\"title\":\"Chess\",\"body\":\"The board is on the table by the door.\"}",
        "{\"id\":\"body\",\"title\":\"Games\",\"body\":\"Chess, chess, chess and chess.\"}");

    assertThat(shell.run("search", "chess", "--json").json().hitIds())
        .containsExactly("body", "title");
    assertThat(shell.run("search", "chess", "--weights", "0.1,5,0", "--json").json().hitIds())
        .containsExactly("title", "body");
  }

  @Test
  void feedbackSearchesForMoreAndSaysSo() {
    shell.index(
        "{\"id\":\"1\",\"body\":\"Chess with a gambit and a rook.\"}",
        "{\"id\":\"2\",\"body\":\"Chess with another gambit and a rook.\"}",
        "{\"id\":\"3\",\"body\":\"Chess by the sea and other games of yesterday, with a gambit.\"}");

    assertThat(shell.run("search", "chess", "--feedback", "--explain").out())
        .containsPattern("feedback: by other words of the best hits, \\d\\.\\d\\d of \\d\\.\\d\\d");
    assertThat(shell.run("search", "chess", "--explain").out()).doesNotContain("feedback");
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
}
