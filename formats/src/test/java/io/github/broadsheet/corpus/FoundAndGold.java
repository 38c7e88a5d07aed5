package io.github.broadsheet.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How much of what was found is right, and how much of what is right was found. */
final class FoundAndGold {

  private int right;
  private int found;
  private int gold;

  /** Adds what was found of one article and what should have been. */
  <T> void add(Collection<T> foundHere, Collection<T> goldHere) {
    Set<T> both = new HashSet<>(foundHere);
    found += both.size();
    gold += new HashSet<>(goldHere).size();
    both.retainAll(new HashSet<>(goldHere));
    right += both.size();
  }

  double precision() {
    return (double) right / found;
  }

  double recall() {
    return (double) right / gold;
  }

  /** The harmonic mean of both. */
  double f1() {
    return 2.0 * right / (found + gold);
  }

  @Override
  public String toString() {
    return String.format("P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
  }
}
