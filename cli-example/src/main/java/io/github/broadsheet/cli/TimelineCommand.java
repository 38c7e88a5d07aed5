package io.github.broadsheet.cli;

import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what a query finds by time. */
@Command(
    name = "timeline",
    description = "Counts the articles that a query finds by day, week, month or year.",
    footer = {
      QueryOptions.LANGUAGE,
      "",
      "Example:",
      "  broadsheet timeline strike --interval week --from 2031-01 --to 2031-06"
    })
final class TimelineCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;
  @Mixin private final QueryOptions options = new QueryOptions();

  @Option(
      names = "--interval",
      paramLabel = "day|week|month|year",
      converter = IntervalNames.class,
      completionCandidates = IntervalNames.class,
      description = "How long a bar is; by default a month. Weeks begin on Monday.")
  private Interval interval = Interval.MONTH;

  @Option(names = "--json", description = "Print it as JSON, in the shape that search has.")
  private boolean json;

  TimelineCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    SearchRequest request = options.toRequest().withTimeline(interval).withLimit(0);
    try (NewsIndex index = location.openReadOnly()) {
      return new SearchPrinter(console).print(request, index.search(request), json);
    }
  }
}
