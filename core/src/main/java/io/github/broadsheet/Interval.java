package io.github.broadsheet;

/** How long a bucket of a timeline is. */
public enum Interval {
  /** A calendar day. */
  DAY,
  /** A week that begins on Monday, as ISO 8601 has it. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A calendar year. */
  YEAR
}
