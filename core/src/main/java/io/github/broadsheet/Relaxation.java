package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

/**
 * A change of a request that found nothing, and what it would find.
 *
 * @param change what is different, in a few words for a person: {@code without "oil"}
 * @param request the changed request
 * @param hits exactly how many articles it finds, at least 1
 */
public record Relaxation(String change, SearchRequest request, long hits) {

  /** Checks the parts. */
  public Relaxation {
    requireNonNull(change, "change");
    requireNonNull(request, "request");
    if (hits < 1) {
      throw new IllegalArgumentException("hits must be >= 1, got " + hits);
    }
  }
}
