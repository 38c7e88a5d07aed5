package io.github.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the other commands do, on articles that come with this project. */
@Command(
    name = "demo",
    description = {
      "Indexes the articles of "
          + DemoArticles.FOLDER
          + " into a temporary index and searches them."
    },
    footer = {"", "Example:", "  broadsheet demo"})
final class DemoCommand implements Callable<Integer> {

  private static final int FAILED = 2;

  /** An argument of a command as a shell reads it: between single quotes, or without blanks. */
  private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|\\S+");

  /**
   * One search.
   *
   * @param shows what there is to see
   * @param command what a user would type
   */
  private record Step(String shows, String command) {
    List<String> arguments() {
      return ARGUMENT
          .matcher(command)
          .results()
          .map(argument -> argument.group().replace("'", ""))
          .toList();
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step("Every match is marked, in titles and texts", "search lake fever --limit 2"),
          new Step("Names are found with and without accents", "search montalvez --limit 3"),
          new Step(
              "A phrase is one match; one outlet is left out",
              "search '\"tally sheets\" -outlet:\"The Open Lantern\"' --limit 3"),
          new Step(
              "Early April, the newest first; one article gives no more than the year",
              "search tolmere --from 2031-04-01 --to 2031-04-15 --sort newest"),
          new Step(
              "One person, not the governor of the same surname",
              "search --person 'Lotte van Orsel'"),
          new Step(
              "Who wrote about the strike, and whom do they name?",
              "search strike --facets --limit 1"),
          new Step("And when?", "timeline strike"),
          new Step(
              "Why is this the best hit?", "search 'tally strike~1' --any --explain --limit 1"),
          new Step("What is being typed may become", "complete mon --limit 4"),
          new Step(
              "A mistake in a query is told, and worked around",
              "search '\"tally sheets' --limit 1"),
          new Step("A misspelt name is no dead end", "search ibarondo"));

  private final Console console;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "A folder with articles.jsonl and text/, instead of " + DemoArticles.FOLDER + ".")
  private @Nullable Path data;

  DemoCommand(Console console) {
    // a demo shows what is marked even where there are no colours
    this.console = console.style() == Style.PLAIN ? console.withStyle(Style.STARS) : console;
  }

  @Override
  public Integer call() throws IOException {
    Path articles = data != null ? data : DemoArticles.find().orElse(Path.of(DemoArticles.FOLDER));
    if (!Files.isRegularFile(articles.resolve("articles.jsonl"))) {
      throw new UsageException(
          "no articles for the demo in " + articles + "; run it from the folder of the repository");
    }
    Path index = Files.createTempDirectory("broadsheet-demo");
    try {
      return show(articles, index);
    } finally {
      delete(index);
    }
  }

  private int show(Path articles, Path index) {
    Style style = console.style();
    String data = DemoArticles.FOLDER;
    print("index " + data + "/articles.jsonl " + data + "/text");
    int exitCode = run(index, List.of("index", articles + "/articles.jsonl", articles + "/text"));
    for (Step step : STEPS) {
      if (exitCode == FAILED) {
        return FAILED;
      }
      console.out().println("\n");
      console.out().println(style.dim("# " + step.shows));
      print(step.command);
      exitCode = run(index, step.arguments());
    }
    console.out().println("\n");
    console
        .out()
        .println("That was a temporary index. The first command above makes one that stays.");
    return exitCode == FAILED ? FAILED : 0;
  }

  private void print(String command) {
    console.out().println(console.style().bold("$ ./broadsheet " + command));
  }

  private int run(Path index, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.add("--index");
    all.add(index.toString());
    return Main.run(console, all.toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
