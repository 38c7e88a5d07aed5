package io.github.broadsheet.people;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a name means.
 *
 * @param outcome how certain that is
 * @param people the person, or the candidates with the most articles first, of whom no more than
 *     {@link #MAX_PEOPLE} are listed; empty if nobody is called so
 * @param peopleCount how many there are, listed or not
 * @param keys the folded names to search for, of all of them, sorted; a surname alone is among them
 *     if it was asked for
 * @param found whether the index has any of these names
 * @param nearest names that may have been meant instead, the nearest first; empty unless nobody is
 *     called so
 */
public record Resolution(
    Outcome outcome,
    List<ResolvedPerson> people,
    int peopleCount,
    Set<String> keys,
    boolean found,
    List<String> nearest) {

  /** How many people are listed. */
  public static final int MAX_PEOPLE = 20;

  /** How certain it is whom a name means. */
  public enum Outcome {
    /** It is one person. */
    PERSON,
    /** Several people are called so; the keys find all of them. */
    AMBIGUOUS,
    /** Nobody is called so. */
    UNKNOWN
  }

  /** Checks and copies. */
  public Resolution {
    requireNonNull(outcome, "outcome");
    people = List.copyOf(people);
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    nearest = List.copyOf(nearest);
  }

  static Resolution unknown(List<String> nearest) {
    return new Resolution(Outcome.UNKNOWN, List.of(), 0, Set.of(), false, nearest);
  }
}
