package io.github.broadsheet.cli;

import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.NewsIndex;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Suggests who may be one person. */
@Command(
    name = "suggest-merges",
    description = {
      "Lists pairs of people who may be one person, the likeliest first, each with what speaks for"
          + " it. Nothing is changed: 'people merge' does that."
    },
    footer = {"", "Example:", "  broadsheet people suggest-merges --limit 5"})
final class PeopleSuggestCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, 1 to 1000, by default ${DEFAULT-VALUE}.",
      defaultValue = "20")
  private int limit;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  PeopleSuggestCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    List<MergeSuggestion> suggestions;
    try (NewsIndex index = location.openReadOnly()) {
      suggestions = index.people().mergeSuggestions(limit);
    }
    if (json) {
      console.out().println(PeopleJson.ofSuggestions(suggestions));
    } else if (suggestions.isEmpty()) {
      console.note("note: no two people look like one");
    } else {
      PeoplePrinter printer = new PeoplePrinter(console);
      suggestions.forEach(printer::print);
    }
    return suggestions.isEmpty() ? 1 : 0;
  }
}
