package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final String ARTICLE =
      """
      {"id":"ferry","title":"Ferry strike ends","body":"First paragraph.\\n\\nSecond one.",\
      "outlet":"Harbour Post","date":"2031-03-02","people":["Inés Marlow","Otto Brandt"],\
      "authors":["A. Writer"],"url":"https://example.com/f","language":"en"}\
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void setUp() {
    shell = Shell.in(folder).index(ARTICLE, "{\"id\":\"bare\",\"body\":\"No more.\"}");
  }

  @Test
  void articleIsReadable() {
    assertThat(shell.run("show", "ferry").out())
        .isEqualTo(
            """
            Ferry strike ends
            id: ferry
            outlet: Harbour Post
            date: 2031-03-02
            people: Inés Marlow, Otto Brandt
            authors: A. Writer
            url: https://example.com/f
            language: en

            First paragraph.

            Second one.
            """);
    assertThat(shell.run("show", "bare").out()).isEqualTo("id: bare\n\nNo more.\n");
  }

  @Test
  void jsonIsTheArticleAsGivenWithItsMentions() {
    String none = ",\"mentions\":[],\"titleMentions\":[],\"credits\":[]}\n";
    assertThat(shell.run("show", "ferry", "--json").out())
        .isEqualTo(ARTICLE.substring(0, ARTICLE.length() - 1) + none);
    assertThat(shell.run("show", "bare", "--json").out())
        .isEqualTo("{\"id\":\"bare\",\"body\":\"No more.\"" + none);
  }

  @Test
  void peopleInTheTextAreShownWithTheirPlaces() {
    shell.index(
        "{\"id\":\"talks\",\"title\":\"Marlow leaves talks\",\"body\":\"President Inés Marlow left on"
            + " Monday. Marlow will be back.\"}");

    JsonTree json = shell.run("show", "talks", "--json").json();
    assertThat(json.text("mentions.0.person")).isEqualTo("Inés Marlow");
    assertThat(json.number("mentions.0.start")).isEqualTo(10);
    assertThat(json.number("mentions.0.end")).isEqualTo(21);
    assertThat(json.text("mentions.0.role")).isEqualTo("President");
    assertThat(json.text("mentions.1.surface")).isEqualTo("Marlow");
    assertThat(json.text("mentions.1.person")).isEqualTo("Inés Marlow");
    assertThat(json.text("titleMentions.0.surface")).isEqualTo("Marlow");
    assertThat(shell.run("show", "talks").out()).contains("named: Inés Marlow");
    assertThat(shell.run("export", "--mentions").out())
        .contains(shell.run("show", "talks", "--json").out());
  }

  @Test
  void unknownIdIsExitCode1() {
    Shell.Outcome outcome = shell.run("show", "nobody");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEqualTo("note: no article with the id nobody\n");
  }

  @Test
  void longLinesAreBrokenForATerminal() {
    shell.index("{\"id\":\"long\",\"body\":\"" + "word ".repeat(40) + "\"}");

    assertThat(shell.onTerminal().with("NO_COLOR", "1").run("show", "long").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
        .hasSize(5);
  }
}
