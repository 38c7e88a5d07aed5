package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every article. */
@Command(
    name = "export",
    description = "Prints every article as JSON Lines, in the shape that index reads.",
    footer = {"", "Example:", "  broadsheet export > articles.jsonl"})
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Option(
      names = "--mentions",
      description = "Add where each article names people, as show --json prints it.")
  private boolean mentions;

  ExportCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = location.openReadOnly()) {
      Map<String, String> shown = new HashMap<>();
      UnaryOperator<String> people = name -> shown.computeIfAbsent(name, index.people()::shownName);
      index.forEach(
          indexed ->
              console
                  .out()
                  .println(
                      mentions
                          ? JsonOutput.of(indexed, people)
                          : JsonOutput.of(indexed.article())));
    }
    return 0;
  }
}
