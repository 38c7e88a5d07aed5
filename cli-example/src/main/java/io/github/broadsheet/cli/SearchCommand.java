package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches an index. */
@Command(
    name = "search",
    description = "Finds articles and shows where they match.",
    footer = {
      QueryOptions.LANGUAGE,
      "",
      "Example:",
      "  broadsheet search '\"tally sheets\" -outlet:\"The Open Lantern\"' --facets"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int FACET_VALUES = 10;
  private static final int RUN_HITS = 1_000;

  private final Console console;

  @Mixin private final IndexLocation location;
  @Mixin private final QueryOptions options = new QueryOptions();

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      converter = SortNames.class,
      completionCandidates = SortNames.class,
      description = "The order of the hits; by default the best match first.")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Mixin private final RankingOptions ranking = new RankingOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Option(names = "--facets", description = "Count the hits by outlet and by person.")
  private boolean facets;

  @Option(
      names = "--timeline",
      paramLabel = "day|week|month|year",
      converter = IntervalNames.class,
      completionCandidates = IntervalNames.class,
      description = "Count the hits by time.")
  private @Nullable Interval timeline;

  @Option(
      names = "--explain",
      description = "Say of each hit why it matched and how it came to its score.")
  private boolean explain;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Instead of QUERY: a file with one id<TAB>query a line.")
  private @Nullable Path queries;

  @Option(
      names = "--trec",
      paramLabel = "TAG",
      description =
          "With --queries: print a TREC run of this name, with up to " + RUN_HITS + " hits each.")
  private @Nullable String tag;

  SearchCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() throws IOException {
    if (queries != null && tag != null) {
      requireRunOptions();
      try (NewsIndex index = location.openReadOnly()) {
        return new TrecRun(index, this::toRunRequest, tag).print(queries, console) > 0 ? 0 : 1;
      }
    }
    if (queries != null || tag != null) {
      throw new UsageException("--queries FILE and --trec TAG go together");
    }
    SearchRequest request = toRequest();
    try (NewsIndex index = location.openReadOnly()) {
      return new SearchPrinter(console).print(request, index.search(request), json);
    }
  }

  private SearchRequest toRequest() {
    SearchRequest request =
        ranking.applyTo(page.applyTo(options.toRequest())).withSort(sort).withExplanation(explain);
    if (facets) {
      request = request.withFacets(Facet.outlets(FACET_VALUES), Facet.people(FACET_VALUES));
    }
    return timeline == null ? request : request.withTimeline(timeline);
  }

  private SearchRequest toRunRequest(ArticleQuery query) {
    return ranking.applyTo(page.applyTo(options.toRequest(query), RUN_HITS));
  }

  private void requireRunOptions() {
    if (options.hasQuery()) {
      throw new UsageException("QUERY and --queries do not go together");
    }
    if (json
        || facets
        || timeline != null
        || explain
        || page.hasCursor()
        || sort != SortOrder.RELEVANCE) {
      throw new UsageException(
          "--json, --facets, --timeline, --explain, --cursor and --sort do not go with --trec");
    }
  }

  /** The sort orders as the option spells them. */
  static final class SortNames extends LowerCaseNames<SortOrder> {
    SortNames() {
      super(SortOrder.class);
    }
  }
}
