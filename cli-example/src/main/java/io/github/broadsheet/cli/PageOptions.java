package io.github.broadsheet.cli;

import io.github.broadsheet.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the hits to print. */
final class PageOptions {

  private static final int HITS = 10;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits at most, by default " + HITS + ".")
  private @Nullable Integer limit;

  @Option(
      names = "--cursor",
      paramLabel = "C",
      description = "Where to go on: what the page before ended with.")
  private @Nullable String cursor;

  boolean hasCursor() {
    return cursor != null;
  }

  SearchRequest applyTo(SearchRequest request) {
    return applyTo(request, HITS);
  }

  SearchRequest applyTo(SearchRequest request, int defaultLimit) {
    return request.withLimit(limit != null ? limit : defaultLimit).withCursor(cursor);
  }
}
