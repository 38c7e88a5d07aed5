package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Two people who may be one.
 *
 * @param one the name of the one to keep: the directory's, else the one with more articles
 * @param other the name of the one whose names would become aliases
 * @param score how likely it is, {@code [0, 1]}; made of guessed weights, to rank by and no
 *     probability
 * @param evidence what speaks for it, and what against, the weightiest first
 */
public record MergeSuggestion(String one, String other, double score, List<Evidence> evidence) {

  /** What a piece of evidence is about. */
  public enum Kind {
    /** Both have a surname that few people have. */
    SURNAME,
    /** The given names are equal, forms of one name, or one is the initial of the other. */
    GIVEN_NAME,
    /** A part of the name is spelled nearly alike, or the parts are in another order. */
    SPELLING,
    /** Both have the same title, rank or office. */
    ROLE,
    /** Both are in the news on the same days. */
    DAYS,
    /** The same people are mentioned with them. */
    COMPANIONS,
    /** Articles name both, each in full; it speaks against. */
    SAME_ARTICLE
  }

  /**
   * One reason.
   *
   * @param kind what it is about
   * @param weight from -1 (against) to 1 (for)
   * @param text a phrase to show
   */
  public record Evidence(Kind kind, double weight, String text) {
    /** Checks the parts. */
    public Evidence {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
      if (!(weight >= -1 && weight <= 1)) {
        throw new IllegalArgumentException("weight must be between -1 and 1, got " + weight);
      }
    }
  }

  /** Checks the score and copies the evidence. */
  public MergeSuggestion {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be between 0 and 1, got " + score);
    }
    evidence = List.copyOf(evidence);
  }
}
