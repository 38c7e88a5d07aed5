package io.github.broadsheet;

/** The order of hits. Equal hits are ordered by id, so that the order is the same every time. */
public enum SortOrder {
  /** The best match first; where the query scores nothing, the newest first. The default. */
  RELEVANCE,
  /** The newest first, by the start of the date; articles without a date come last. */
  NEWEST,
  /** The oldest first, by the start of the date; articles without a date come last. */
  OLDEST
}
