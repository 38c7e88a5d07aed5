package io.github.broadsheet;

/** The searchable texts of an article, as queries name them. */
public enum TextField {
  /** The title and the body together: what a word without a field is searched in. */
  ANY,
  /** The title alone. */
  TITLE,
  /** The beginning of the body up to the end of its first paragraph that is running text. */
  LEAD,
  /** The body alone. */
  BODY,
  /** The names of the authors. */
  AUTHOR
}
