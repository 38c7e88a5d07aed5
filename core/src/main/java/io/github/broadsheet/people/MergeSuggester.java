package io.github.broadsheet.people;

import io.github.broadsheet.MergeSuggestion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proposes pairs of people who may be one, with the reasons. It joins nobody: whoever accepts a
 * pair merges it in the directory.
 *
 * <p>Pairs are looked for among full names that share a surname, that sound alike, or that have the
 * same words in another order; not all with all. Of these the {@value #MAX_PAIRS} likeliest by name
 * are weighed by what the index knows of them: titles, days, companions. Two people of the
 * directory are two, as are names declared apart and people whom {@value #MAX_TOGETHER} articles
 * name beside each other. It takes about two seconds for 100,000 people, without the time the
 * evidence takes.
 */
public final class MergeSuggester {

  static final int MAX_PAIRS = 5_000;
  static final int MAX_TOGETHER = 3;
  private static final double MIN_SCORE = 0.3;

  private MergeSuggester() {}

  /**
   * Returns the likeliest pairs, the likeliest first.
   *
   * @param evidence gives what the index knows of a person; asked once for each person of a pair
   * @param limit how many pairs at most, {@code >= 1}
   */
  public static List<MergeSuggestion> suggest(
      PeopleResolver resolver, Function<ResolvedPerson, PersonEvidence> evidence, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1, got " + limit);
    }
    List<MergeCandidate> candidates = new MergeCandidates(resolver).likeliest(MAX_PAIRS);
    Map<ResolvedPerson, PersonEvidence> known = new HashMap<>();
    for (MergeCandidate candidate : candidates) {
      known.computeIfAbsent(candidate.one(), evidence);
      known.computeIfAbsent(candidate.other(), evidence);
    }
    MergeScorer scorer = new MergeScorer(known);
    return candidates.stream()
        .map(scorer::score)
        .flatMap(Optional::stream)
        .filter(suggestion -> suggestion.score() >= MIN_SCORE)
        .sorted(Comparator.comparingDouble(MergeSuggestion::score).reversed())
        .limit(limit)
        .toList();
  }
}
