package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of a person.
 *
 * @param summary how often and when articles mention the person
 * @param known what the directory says of the person, null if it does not have the person
 * @param names under which articles mention the person, each as most of them spell it, the most
 *     frequent first
 * @param companions who is most strongly mentioned in the same articles
 */
public record PersonProfile(
    PersonSummary summary,
    @Nullable Person known,
    List<FacetValue> names,
    List<Companion> companions) {

  /** Copies the lists. */
  public PersonProfile {
    requireNonNull(summary, "summary");
    names = List.copyOf(names);
    companions = List.copyOf(companions);
  }
}
