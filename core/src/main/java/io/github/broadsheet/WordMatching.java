package io.github.broadsheet;

/** How words that a person typed side by side are combined. */
public enum WordMatching {
  /** An article must have all of them. The default. */
  ALL,
  /**
   * An article must have one of them; the more it has, and the rarer they are, the higher it
   * scores.
   */
  ANY
}
