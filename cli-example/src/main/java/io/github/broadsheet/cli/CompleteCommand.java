package io.github.broadsheet.cli;

import io.github.broadsheet.Completion;
import io.github.broadsheet.NewsIndex;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes what is being typed. */
@Command(
    name = "complete",
    description = {
      "Lists what the beginning of a name or title may become: people and outlets, the most"
          + " frequent first, then titles, the newest first."
    },
    footer = {"", "Example:", "  broadsheet complete mont --limit 5"})
final class CompleteCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(arity = "1..*", paramLabel = "PREFIX", description = "What was typed so far.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, 1 to 100, by default ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int limit;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  CompleteCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    String prefix = String.join(" ", words);
    List<Completion> completions;
    try (NewsIndex index = location.openReadOnly()) {
      completions = index.complete(prefix, limit);
    }
    if (json) {
      console.out().println(JsonOutput.of(completions));
    } else if (completions.isEmpty()) {
      console.note("note: nothing completes \"" + prefix + "\"");
    } else {
      completions.forEach(this::print);
    }
    return completions.isEmpty() ? 1 : 0;
  }

  private void print(Completion completion) {
    Style style = console.style();
    String kind = completion.kind().name().toLowerCase(Locale.ROOT);
    String count =
        switch (completion.kind()) {
          case PERSON, OUTLET -> "  " + style.dim(Counts.articles(completion.count()));
          case TITLE -> "";
        };
    console
        .out()
        .println(
            style.dim(kind)
                + " ".repeat(8 - kind.length())
                + style.line(completion.text())
                + count);
  }
}
