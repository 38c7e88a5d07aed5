package io.github.broadsheet;

import java.util.List;

/**
 * Why an article is a hit: each clause of the query with what became of it. The shares of the
 * clauses add up to the score of the hit.
 *
 * @param clauses in the order of the query
 * @param recency what the score was multiplied by because of the article's age, 1 where that was
 *     not asked for; the shares have it in them
 */
public record Why(List<Clause> clauses, float recency) {

  /** How a clause matched. */
  public enum Rule {
    /** It did not match. */
    NONE,
    /** As typed, but for upper and lower case. */
    EXACT,
    /** But for accents, apostrophes and dots. */
    ACCENT,
    /** In another form of the word. */
    STEM,
    /** By the beginning of a word. */
    PREFIX,
    /** By a word spelt nearly so. */
    FUZZY,
    /** By the name of the person, or a part of it. */
    PERSON,
    /** By another name of the person. */
    ALIAS,
    /** Several words together: near each other, in one sentence, often enough. */
    SCOPE,
    /** By what is known of the article beside its text. */
    FILTER,
    /** It excludes, and the article does not have it. */
    ABSENT,
    /** By words of the best hits, which were searched as well. */
    FEEDBACK
  }

  /**
   * One clause.
   *
   * @param text as the query language writes it
   * @param rule how it matched
   * @param edits by how many letters the nearest word differs, for {@link Rule#FUZZY}; else 0
   * @param title where it matched in the title
   * @param body where it matched in the body
   * @param share how much of the score it gave
   */
  public record Clause(
      String text, Rule rule, int edits, List<Span> title, List<Span> body, float share) {
    /** Copies the spans. */
    public Clause {
      title = List.copyOf(title);
      body = List.copyOf(body);
    }

    /** Returns whether the clause matched. */
    public boolean matched() {
      return rule != Rule.NONE;
    }
  }

  /** Copies the clauses. */
  public Why {
    clauses = List.copyOf(clauses);
  }
}
