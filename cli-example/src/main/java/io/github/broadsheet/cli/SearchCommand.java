package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.LuceneSyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches an index. */
@Command(
    name = "search",
    description = "Finds articles.",
    footer = {
      "",
      "A query is words, which must all be found, \"phrases\", guai* for beginnings,",
      "guado~1 for misspellings, AND, OR, NOT, -word and parentheses, and fields:",
      "title:aid  outlet:CNN  person:\"Juan Guaidó\"  published:2019-02",
      "A query that begins with a minus comes after -- (two of them).",
    })
final class SearchCommand implements Callable<Integer> {

  private static final int FACET_VALUES = 10;
  private static final int HITS = 10;
  private static final int RUN_HITS = 1_000;

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to find; nothing finds all.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only articles of this outlet; or of one of several.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only articles that mention this person; or one of several.")
  private List<String> people = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = NewsDateConverter.class,
      description = "Only articles from this year, month or day on: 2019, 2019-02, 2019-02-02.")
  private @Nullable NewsDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = NewsDateConverter.class,
      description = "Only articles until the end of this year, month or day.")
  private @Nullable NewsDate to;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      converter = SortNames.class,
      completionCandidates = SortNames.class,
      description = "The order of the hits; by default the best match first.")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits at most, by default " + HITS + " (" + RUN_HITS + " in a run).")
  private @Nullable Integer limit;

  @Option(
      names = "--cursor",
      paramLabel = "C",
      description = "Where to go on: what the page before ended with.")
  private @Nullable String cursor;

  @Option(names = "--facets", description = "Count the hits by outlet and by person.")
  private boolean facets;

  @Option(
      names = "--timeline",
      paramLabel = "day|week|month|year",
      converter = IntervalNames.class,
      completionCandidates = IntervalNames.class,
      description = "Count the hits by time.")
  private @Nullable Interval timeline;

  @Option(names = "--any", description = "Find articles with any of the words, not all.")
  private boolean any;

  @Option(
      names = "--syntax",
      paramLabel = "broadsheet|lucene",
      converter = SyntaxNames.class,
      completionCandidates = SyntaxNames.class,
      description = "How the query is written; lucene is Lucene's own standard syntax.")
  private Syntax syntax = Syntax.BROADSHEET;

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
      description = "With --queries: print a TREC run of this name.")
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
        return new TrecRun(index, this::toRequest, tag).print(queries, console) > 0 ? 0 : 1;
      }
    }
    if (queries != null || tag != null) {
      throw new UsageException("--queries FILE and --trec TAG go together");
    }
    ArticleQuery query = words.isEmpty() ? ArticleQuery.all() : toQuery(String.join(" ", words));
    SearchRequest request = toRequest(query);
    try (NewsIndex index = location.openReadOnly()) {
      SearchResult result = index.search(request);
      if (json) {
        console.out().println(JsonOutput.of(request, result));
      } else {
        new SearchPrinter(console).print(result);
      }
      return result.hitCount().value() > 0 ? 0 : 1;
    }
  }

  private ArticleQuery toQuery(String text) {
    return switch (syntax) {
      case BROADSHEET -> ArticleQuery.userText(text);
      case LUCENE -> {
        if (any) {
          throw new UsageException("--any does not go with --syntax lucene");
        }
        yield LuceneSyntax.parse(text);
      }
    };
  }

  private SearchRequest toRequest(ArticleQuery query) {
    SearchRequest request =
        SearchRequest.of(query)
            .withMatching(any ? WordMatching.ANY : WordMatching.ALL)
            .withSort(sort)
            .withLimit(limit != null ? limit : tag != null ? RUN_HITS : HITS)
            .withCursor(cursor);
    if (!outlets.isEmpty()) {
      request = request.withFilter(ArticleFilter.outlets(outlets));
    }
    if (!people.isEmpty()) {
      request = request.withFilter(ArticleFilter.people(people));
    }
    if (from != null || to != null) {
      request = request.withFilter(ArticleFilter.published(new DateRange(from, to)));
    }
    if (facets) {
      request = request.withFacets(Facet.outlets(FACET_VALUES), Facet.people(FACET_VALUES));
    }
    if (timeline != null) {
      request = request.withTimeline(timeline);
    }
    return request;
  }

  private void requireRunOptions() {
    if (!words.isEmpty()) {
      throw new UsageException("QUERY and --queries do not go together");
    }
    if (json || facets || timeline != null || cursor != null || sort != SortOrder.RELEVANCE) {
      throw new UsageException(
          "--json, --facets, --timeline, --cursor and --sort do not go with --trec");
    }
  }

  /** How a query is written. */
  enum Syntax {
    BROADSHEET,
    LUCENE
  }

  /** The sort orders as the option spells them. */
  static final class SortNames extends LowerCaseNames<SortOrder> {
    SortNames() {
      super(SortOrder.class);
    }
  }

  /** The intervals as the option spells them. */
  static final class IntervalNames extends LowerCaseNames<Interval> {
    IntervalNames() {
      super(Interval.class);
    }
  }

  /** The syntaxes as the option spells them. */
  static final class SyntaxNames extends LowerCaseNames<Syntax> {
    SyntaxNames() {
      super(Syntax.class);
    }
  }
}
