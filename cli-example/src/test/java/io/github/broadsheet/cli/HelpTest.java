package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("\nExample:\n +(?:source <\\()?broadsheet ([^)>\n]+)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\\S+");

  /** In an order in which each one finds what it needs. */
  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "index",
          "search",
          "timeline",
          "related",
          "complete",
          "people",
          "show",
          "export",
          "rebuild",
          "compact",
          "stats",
          "generate-completion",
          "delete");

  @TempDir Path folder;

  @Test
  void examplesWorkOnTheArticlesOfThisProject() {
    Shell shell = Shell.in(folder);
    for (String command : COMMANDS) {
      Matcher example = EXAMPLE.matcher(shell.run(command, "--help").out());
      assertThat(example.find()).as(command).isTrue();

      Shell.Outcome outcome = shell.run(arguments(example.group(1)));

      assertThat(outcome.exitCode()).as(example.group(1)).isZero();
      assertThat(outcome.out()).as(example.group(1)).isNotEmpty();
    }
  }

  @Test
  void everyCommandIsTried() {
    assertThat(RootCommand.commandLine(Console.ofSystem()).getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(COMMANDS);
  }

  @Test
  void linesFitATerminal() {
    for (String command : COMMANDS) {
      assertThat(Shell.in(folder).run(command, "--help").lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void queriesOfTheHelpAreInTheLanguage() {
    Shell shell = Shell.in(folder).index("{\"id\":\"a\",\"body\":\"Aid.\"}");
    for (String query :
        List.of(
            "\"phrases\" guai* guado~1 AND (a OR b) -word",
            "title:aid lead:aid outlet:CNN person:\"Juan Guaidó\" author:Soto",
            "published:2019-02 published>=2019 published:7d published:unknown",
            "sentence:(maduro army) paragraph:(maduro army) near5:(maduro army) atleast3:maduro")) {
      assertThat(shell.run("search", query).err()).doesNotContain("expected", "not a field");
    }
  }

  private static String[] arguments(String example) {
    String data = DemoArticles.find().orElseThrow().toString();
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(example);
    while (argument.find()) {
      String text = argument.group(1) == null ? argument.group() : argument.group(1);
      arguments.add(text.replace(DemoArticles.FOLDER, data));
    }
    return arguments.toArray(String[]::new);
  }
}
