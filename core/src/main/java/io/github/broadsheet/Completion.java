package io.github.broadsheet;

/**
 * Something that what was typed so far may become.
 *
 * @param kind what it is
 * @param text the name or title
 * @param count how many articles it stands for
 */
public record Completion(Kind kind, String text, long count) {

  /** What a completion is. */
  public enum Kind {
    /** A person that articles mention. */
    PERSON,
    /** An outlet. */
    OUTLET,
    /** The title of an article. */
    TITLE
  }
}
