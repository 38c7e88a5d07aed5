package io.github.broadsheet;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits and what was asked for beside them.
 *
 * @param hits in order, at most as many as asked for
 * @param hitCount how many articles match in all
 * @param facets how they spread over the dimensions asked for
 * @param timeline how they spread over time, or null if not asked for
 * @param nextCursor where the next page begins, or null if this is the last one
 * @param took how long the search took
 * @param timedOut whether the search ran out of time and this is what it had found until then
 * @param diagnostics what the author of the query should know
 * @param suggestion a better spelling of the query text, which finds more, or null
 * @param relaxations where nothing was found, the single changes that find something
 */
public record SearchResult(
    List<Hit> hits,
    HitCount hitCount,
    FacetCounts facets,
    @Nullable Timeline timeline,
    @Nullable String nextCursor,
    Duration took,
    boolean timedOut,
    List<Diagnostic> diagnostics,
    @Nullable String suggestion,
    List<Relaxation> relaxations) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    diagnostics = List.copyOf(diagnostics);
    relaxations = List.copyOf(relaxations);
  }
}
