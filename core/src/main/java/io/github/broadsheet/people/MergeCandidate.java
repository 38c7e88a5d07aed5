package io.github.broadsheet.people;

import io.github.broadsheet.MergeSuggestion.Evidence;
import java.util.List;

/**
 * Two people whose names do not forbid that they are one.
 *
 * @param one the one to keep
 * @param other the other
 * @param fit how the names go together
 * @param evidence what the names say
 */
record MergeCandidate(ResolvedPerson one, ResolvedPerson other, Fit fit, List<Evidence> evidence) {

  /** How two names go together. */
  enum Fit {
    /** The given names agree, as far as they go. */
    AGREEING(1),
    /** One has an initial. */
    INITIAL(0.8),
    /** The given names are two. */
    OTHER_GIVEN_NAME(0.25),
    /** A middle name, a suffix or a second surname differs. */
    CONTRADICTORY(0.25),
    /** One has a woman's given name and one a man's. */
    OTHER_SEX(0.1),
    /** The surnames only sound alike. */
    OTHER_SURNAME(0);

    private final double factor;

    Fit(double factor) {
      this.factor = factor;
    }

    /** What the evidence is multiplied by: a guess. */
    double factor() {
      return factor;
    }
  }

  /** Copies the evidence. */
  MergeCandidate {
    evidence = List.copyOf(evidence);
  }

  /** How much the names alone say, {@code [0, 1]}. */
  double nameScore() {
    return fit.factor() * together(evidence);
  }

  /** Joins weights as if each were an independent chance. */
  static double together(List<Evidence> evidence) {
    double against = 1;
    for (Evidence piece : evidence) {
      against *= 1 - Math.max(0, piece.weight());
    }
    return 1 - against;
  }
}
