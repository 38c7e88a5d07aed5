package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles like one. */
@Command(
    name = "related",
    description = "Finds articles about the same things as another one, the nearest first.",
    footer = {"", "Example:", "  broadsheet related ledger-strike-ballot --limit 3"})
final class RelatedCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(paramLabel = "ID", description = "The other article.")
  private String id = "";

  @Mixin private final PageOptions page = new PageOptions();

  @Option(names = "--json", description = "Print the result as JSON, in the shape that search has.")
  private boolean json;

  RelatedCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    SearchRequest request = page.applyTo(SearchRequest.of(ArticleQuery.relatedTo(id)));
    try (NewsIndex index = location.openReadOnly()) {
      return new SearchPrinter(console).print(request, index.search(request), json);
    }
  }
}
