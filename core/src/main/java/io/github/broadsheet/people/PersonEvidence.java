package io.github.broadsheet.people;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an index knows about one person, for {@link MergeSuggester}. More articles, days and
 * companions than some hundred add little; whoever fills it may leave out the rest.
 *
 * @param articles the ids of articles that mention the person
 * @param days the days these were published, as far as known
 * @param roles titles, ranks and offices beside the name, as the texts have them
 * @param companions names of the people in the same articles, as {@link ResolvedPerson#name()}
 */
public record PersonEvidence(
    Set<String> articles, Set<LocalDate> days, Set<String> roles, Set<String> companions) {

  /** Copies the sets. */
  public PersonEvidence {
    articles = Set.copyOf(articles);
    days = Set.copyOf(days);
    roles = Set.copyOf(roles);
    companions = Set.copyOf(companions);
  }
}
