package io.github.broadsheet;

import java.util.List;

/**
 * How the matching articles spread over the dimensions that were asked for. Where a request filters
 * by a dimension, its values are counted as if it did not, so that the other values remain on
 * offer.
 *
 * @param outlets the outlets with the most matching articles, empty if not asked for
 * @param people the people mentioned in the most matching articles, empty if not asked for
 */
public record FacetCounts(List<FacetValue> outlets, List<FacetValue> people) {

  /** No counts. */
  public static final FacetCounts NONE = new FacetCounts(List.of(), List.of());

  /** Copies the lists. */
  public FacetCounts {
    outlets = List.copyOf(outlets);
    people = List.copyOf(people);
  }
}
