package io.github.broadsheet.people;

import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.MergeSuggestion.Evidence;
import io.github.broadsheet.MergeSuggestion.Kind;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.people.MergeCandidate.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs what an index knows of two people. The weights are guesses, tried on a few archives and
 * kept round.
 */
final class MergeScorer {

  private static final double ROLE = 0.35;
  private static final double DAYS = 0.35;
  private static final double COMPANIONS = 0.45;

  /** The archive has days on which nobody of a pair is mentioned; in a small one most are such. */
  private static final int DAYS_UNSEEN = 30;

  /** What is left of a score for each article that names both. */
  private static final double SAME_ARTICLE = 0.75;

  /** What is left of a score that rests on the names alone. */
  private static final double NAMES_ALONE = 0.6;

  /** Two given names are no obstacle where a title and the story agree: papers get them wrong. */
  private static final double OTHER_NAME_IN_ONE_STORY = 0.75;

  private static final int SHOWN_COMPANIONS = 3;

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("lt", "lieutenant"),
          Map.entry("capt", "captain"),
          Map.entry("maj", "major"),
          Map.entry("sgt", "sergeant"),
          Map.entry("adm", "admiral"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("gov", "governor"),
          Map.entry("pres", "president"),
          Map.entry("prof", "professor"));

  private static final Set<String> ADDRESSES =
      Set.of("mr", "mrs", "ms", "miss", "sir", "dr", "lord", "lady", "don", "senor", "senora");

  private final Map<ResolvedPerson, PersonEvidence> known;
  private final Map<String, Integer> people = new HashMap<>();
  private final int days;

  /**
   * @param known what the index knows of everybody who is in a pair
   */
  MergeScorer(Map<ResolvedPerson, PersonEvidence> known) {
    this.known = known;
    Set<LocalDate> all = new HashSet<>();
    for (PersonEvidence evidence : known.values()) {
      all.addAll(evidence.days());
      evidence.companions().forEach(companion -> people.merge(companion, 1, Integer::sum));
    }
    this.days = all.size() + DAYS_UNSEEN;
  }

  /** Returns the pair with its score; empty if articles name both too often. */
  Optional<MergeSuggestion> score(MergeCandidate candidate) {
    PersonEvidence one = evidence(candidate.one());
    PersonEvidence other = evidence(candidate.other());
    int together = shared(one.articles(), other.articles()).size();
    if (together >= MergeSuggester.MAX_TOGETHER) {
      return Optional.empty();
    }
    List<Evidence> story = new ArrayList<>();
    addDays(one, other, story);
    addCompanions(candidate, one, other, story);
    List<Evidence> evidence = new ArrayList<>(candidate.evidence());
    boolean role = addRole(one, other, evidence);
    evidence.addAll(story);
    double factor = Math.pow(SAME_ARTICLE, together);
    double score = MergeCandidate.together(evidence) * factor;
    if (story.isEmpty() && !role) {
      score *= NAMES_ALONE;
    }
    boolean oneStory = role && story.stream().anyMatch(piece -> piece.kind() == Kind.COMPANIONS);
    score *=
        candidate.fit() == Fit.OTHER_GIVEN_NAME && oneStory
            ? OTHER_NAME_IN_ONE_STORY
            : candidate.fit().factor();
    if (together > 0) {
      evidence.add(
          new Evidence(Kind.SAME_ARTICLE, factor - 1, counted(together, "article") + " with both"));
    }
    evidence.sort(
        Comparator.comparingDouble((Evidence piece) -> Math.abs(piece.weight())).reversed());
    return Optional.of(
        new MergeSuggestion(candidate.one().name(), candidate.other().name(), score, evidence));
  }

  private PersonEvidence evidence(ResolvedPerson person) {
    PersonEvidence evidence = known.get(person);
    if (evidence == null) {
      throw new IllegalArgumentException(
          "evidence must not be null, got null for " + person.name());
    }
    return evidence;
  }

  /** Adds the titles and offices both have. */
  private static boolean addRole(
      PersonEvidence one, PersonEvidence other, List<Evidence> evidence) {
    Set<String> shared = shared(offices(one.roles()), offices(other.roles()));
    if (!shared.isEmpty()) {
      evidence.add(new Evidence(Kind.ROLE, ROLE, "both are called " + String.join(", ", shared)));
    }
    return !shared.isEmpty();
  }

  private static Set<String> offices(Set<String> roles) {
    Set<String> offices = new HashSet<>();
    for (String role : roles) {
      for (String word : NameFolding.fold(role).split(" ")) {
        String office = ABBREVIATIONS.getOrDefault(word, word);
        Set<WordClass> classes = Lexicon.english().classesOf(office);
        boolean listed = classes.contains(WordClass.TITLE) || classes.contains(WordClass.ROLE);
        if (listed && !ADDRESSES.contains(office)) {
          offices.add(office);
        }
      }
    }
    return offices;
  }

  /** Adds the days both are in the news; who is in the news on most days meets everybody there. */
  private void addDays(PersonEvidence one, PersonEvidence other, List<Evidence> evidence) {
    int shared = shared(one.days(), other.days()).size();
    int fewer = Math.min(one.days().size(), other.days().size());
    int more = Math.max(one.days().size(), other.days().size());
    double weight = shared == 0 ? 0 : DAYS * shared / fewer * (1 - (double) more / days);
    if (weight > 0) {
      String text = "in the news on the same " + counted(shared, "day") + " of " + fewer;
      evidence.add(new Evidence(Kind.DAYS, weight, text));
    }
  }

  /** Adds the people named with both; those who are named with everybody say less. */
  private void addCompanions(
      MergeCandidate candidate, PersonEvidence one, PersonEvidence other, List<Evidence> evidence) {
    Set<String> shared = shared(one.companions(), other.companions());
    shared.removeAll(Set.of(candidate.one().name(), candidate.other().name()));
    int fewer = Math.min(one.companions().size(), other.companions().size());
    double sum = 0;
    for (String companion : shared) {
      sum += 1 - 0.5 * people.getOrDefault(companion, 0) / known.size();
    }
    if (shared.size() > 1) {
      List<String> shown =
          shared.stream()
              .sorted(
                  Comparator.comparing((String name) -> people.getOrDefault(name, 0))
                      .thenComparing(name -> name))
              .limit(SHOWN_COMPANIONS)
              .toList();
      String more = shared.size() > shown.size() ? " and " + (shared.size() - shown.size()) : "";
      evidence.add(
          new Evidence(
              Kind.COMPANIONS,
              COMPANIONS * Math.min(1, sum / fewer),
              "named with " + String.join(", ", shown) + more + (more.isEmpty() ? "" : " more")));
    }
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static <T extends Comparable<? super T>> Set<T> shared(Set<T> some, Set<T> others) {
    boolean someAreFewer = some.size() < others.size();
    Set<T> fewer = someAreFewer ? some : others;
    Set<T> more = someAreFewer ? others : some;
    Set<T> shared = new TreeSet<>();
    for (T value : fewer) {
      if (more.contains(value)) {
        shared.add(value);
      }
    }
    return shared;
  }
}
