package io.github.broadsheet.cli;

import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsIndex;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a whole article. */
@Command(
    name = "show",
    description = "Shows an article as it was given.",
    footer = {"", "Example:", "  broadsheet show ledger-strike-ballot"})
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(paramLabel = "ID", description = "Which article.")
  private String id = "";

  @Option(
      names = "--json",
      description =
          "Print the article as JSON, in the shape that index reads, with the people it names.")
  private boolean json;

  ShowCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = location.openReadOnly()) {
      Optional<IndexedArticle> found = index.find(id);
      if (found.isEmpty()) {
        console.note("note: no article with the id " + id);
        return 1;
      }
      if (json) {
        console.out().println(JsonOutput.of(found.get(), index.people()::shownName));
      } else {
        new ArticlePrinter(console).print(found.get());
      }
      return 0;
    }
  }
}
