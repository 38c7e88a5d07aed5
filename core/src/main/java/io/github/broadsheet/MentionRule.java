package io.github.broadsheet;

/** What made a finder take some characters for the name of a person. */
public enum MentionRule {
  /** The caller named this person for this article. */
  GIVEN,
  /** The name is among those of known people that the finder was given. */
  DIRECTORY,
  /** A name of two words or more that its own words and what stands around it make a person's. */
  FULL_NAME,
  /** One word after a title, rank, office or role: "President Diaz". */
  TITLE_BEFORE,
  /** A part of a name that the same article gives in full: "Diaz". */
  SURNAME,
  /**
   * One word alone that what stands around it, here or elsewhere in the article, makes a person's.
   */
  SINGLE_NAME,
  /** A name of the body found again in a headline or in a line of capitals. */
  HEADLINE,
  /**
   * Someone who wrote, edited or photographed: bylines, picture credits, "contributed to this
   * report". Not a person the article is about.
   */
  CREDIT
}
