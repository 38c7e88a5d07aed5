package io.github.broadsheet.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by the first letters of their words, to find those that go on from what was typed without
 * looking at all of them. Immutable.
 */
final class NameBeginnings {

  private static final int LETTERS = 3;

  private final Map<String, List<Word>> byLetters = new HashMap<>();

  /**
   * A name and what has it.
   *
   * @param folded the name
   * @param number of what has the name; several names may have one
   */
  record Name(String folded, int number) {}

  /**
   * What has a name that goes on from a text.
   *
   * @param number of what has the name
   * @param begins whether the name begins with the text; else a later word of it does
   */
  record Found(int number, boolean begins) {}

  /** A word of a name, and where it begins. */
  private record Word(Name name, int start) {}

  /**
   * @param names the best first
   */
  NameBeginnings(List<Name> names) {
    for (Name name : names) {
      add(name, 0);
    }
    for (Name name : names) {
      for (int start = 1; start < name.folded.length(); start++) {
        char before = name.folded.charAt(start - 1);
        if (before == ' ' || before == '-') {
          add(name, start);
        }
      }
    }
  }

  private void add(Name name, int start) {
    Word word = new Word(name, start);
    for (int end = start + 1; end <= Math.min(name.folded.length(), start + LETTERS); end++) {
      byLetters
          .computeIfAbsent(name.folded.substring(start, end), letters -> new ArrayList<>())
          .add(word);
    }
  }

  /**
   * What has a name of which a word, and all behind it, begins with a text; each once. First come
   * those whose whole name begins with it; of either kind, the best first.
   *
   * @param typed folded, not empty
   */
  List<Found> startingWith(String typed, int limit) {
    String letters = typed.substring(0, Math.min(LETTERS, typed.length()));
    List<Found> found = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Word word : byLetters.getOrDefault(letters, List.of())) {
      if (found.size() == limit) {
        break;
      }
      if (word.name.folded.startsWith(typed, word.start) && numbers.add(word.name.number)) {
        found.add(new Found(word.name.number, word.start == 0));
      }
    }
    return found;
  }
}
