package io.github.broadsheet.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Judges which names of an article are people's: pools the cues of all runs with one name, adds
 * what the hints know, and compares the sum with a threshold.
 */
final class NameJudge {

  /** Names below are no people. Higher finds fewer and wrongs fewer; the best differs by text. */
  static final double THRESHOLD = 0.5;

  /** What a word adds at most that the archive knows as part of people's names. */
  private static final double FIRST_WEIGHT = 1.6;

  private static final double LAST_WEIGHT = 1.6;

  /** One word alone has no other evidence in its words. */
  private static final double SINGLE_WEIGHT = 2.1;

  private static final double MOSTLY_LOWER = -1.5;

  private static final Cue[] CUES = Cue.values();

  private final NameHints hints;
  private final KnownNames directory;
  private final LowerWords lowerWords;
  private final Map<String, Evidence> pool = new HashMap<>();
  private final Set<String> titledSurnames = new HashSet<>();
  private final Set<String> actingSurnames = new HashSet<>();

  NameJudge(NameHints hints, KnownNames directory, LowerWords lowerWords) {
    this.directory = directory;
    this.hints = hints;
    this.lowerWords = lowerWords;
  }

  /** Adds an occurrence of a name. */
  void add(Run run, Set<Cue> around) {
    Evidence evidence =
        pool.computeIfAbsent(run.key(), key -> new Evidence(NameWords.of(run, lowerWords)));
    evidence.occurrences++;
    if (run.isSingleWord() && directory.isSurname(run.key()) && !run.first().isListedOther()) {
      evidence.words.add(Cue.SURNAME_IN_DIRECTORY);
    }
    for (Cue cue : around) {
      evidence.around[cue.ordinal()]++;
    }
    if (run.isSingleWord() && around.contains(Cue.TITLE)) {
      titledSurnames.add(run.key());
    }
    if (run.isSingleWord() && around.contains(Cue.PERSON_VERB)) {
      actingSurnames.add(run.key());
    }
  }

  /** Returns whether a name is a person's, given all occurrences added. */
  boolean isPerson(String key) {
    Evidence evidence = pool.get(key);
    return evidence != null && score(key, evidence) >= THRESHOLD;
  }

  private double score(String key, Evidence evidence) {
    double score = hintScore(key);
    for (Cue cue : evidence.words) {
      score += cue.weight();
    }
    for (Cue cue : CUES) {
      int count = evidence.around[cue.ordinal()];
      if (count > 0) {
        double share = cue.weight() > 0 ? 1 : (double) count / evidence.occurrences;
        score += share * cue.weight();
      }
    }
    return score + surnameScore(key);
  }

  /** What the bare last word of a longer name adds where it stands alone. */
  private double surnameScore(String key) {
    String last = key.substring(key.lastIndexOf(' ') + 1);
    if (last.length() == key.length()) {
      return 0;
    }
    return (titledSurnames.contains(last) ? Cue.TITLED_SURNAME.weight() : 0)
        + (actingSurnames.contains(last) ? Cue.SURNAME_WITH_VERB.weight() : 0);
  }

  private double hintScore(String key) {
    if (hints.words().isEmpty()) {
      return 0;
    }
    String[] words = key.split(" ");
    NameCounts last = hints.counts(words[words.length - 1]);
    if (words.length == 1) {
      return SINGLE_WEIGHT * last.lastVote() + (last.isMostlyLower() ? MOSTLY_LOWER : 0);
    }
    NameCounts first = words[0].length() == 1 ? NameCounts.NONE : hints.counts(words[0]);
    boolean lower = first.isMostlyLower() || last.isMostlyLower();
    return FIRST_WEIGHT * first.firstVote()
        + LAST_WEIGHT * last.lastVote()
        + (lower ? MOSTLY_LOWER : 0);
  }

  /** What was read of one name. */
  private static final class Evidence {
    final EnumSet<Cue> words;
    final int[] around = new int[CUES.length];
    int occurrences;

    Evidence(EnumSet<Cue> words) {
      this.words = words;
    }
  }
}
