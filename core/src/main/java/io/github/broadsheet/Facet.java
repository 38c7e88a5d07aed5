package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

/**
 * A request for how the matching articles spread over the values of a dimension.
 *
 * @param dimension whose values are counted
 * @param limit how many values to return, 1 to 1,000, the most frequent first
 */
public record Facet(Dimension dimension, int limit) {

  /** What articles can be counted by. */
  public enum Dimension {
    /** Who published them. */
    OUTLETS,
    /** Whom they mention. */
    PEOPLE
  }

  /** Checks the limit. */
  public Facet {
    requireNonNull(dimension, "dimension");
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("limit must be between 1 and 1000, got " + limit);
    }
  }

  /** Returns a request for the outlets with the most matching articles. */
  public static Facet outlets(int limit) {
    return new Facet(Dimension.OUTLETS, limit);
  }

  /** Returns a request for the people mentioned in the most matching articles. */
  public static Facet people(int limit) {
    return new Facet(Dimension.PEOPLE, limit);
  }
}
