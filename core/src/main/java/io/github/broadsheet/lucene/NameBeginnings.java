package io.github.broadsheet.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names by the first letters of their words, to find those that go on from what was typed without
 * looking at all of them. Filled first, then only read.
 */
final class NameBeginnings {

  private static final int LETTERS = 3;

  private final Map<String, List<Word>> byLetters = new HashMap<>();

  /** A word of a name: where it begins, and the number of what has the name. */
  private record Word(String name, int start, int number) {}

  /**
   * Adds a name.
   *
   * @param name folded
   * @param number of what has the name; several names may have one
   */
  void add(String name, int number) {
    for (int start = 0; start < name.length(); start++) {
      char before = start == 0 ? ' ' : name.charAt(start - 1);
      if (before == ' ' || before == '-') {
        Word word = new Word(name, start, number);
        for (int end = start + 1; end <= Math.min(name.length(), start + LETTERS); end++) {
          byLetters.computeIfAbsent(name.substring(start, end), l -> new ArrayList<>()).add(word);
        }
      }
    }
  }

  /**
   * The numbers of what has a name of which a word, and all behind it, begins with a text; each
   * once.
   *
   * @param typed folded, not empty
   */
  IntStream startingWith(String typed) {
    String letters = typed.substring(0, Math.min(LETTERS, typed.length()));
    return byLetters.getOrDefault(letters, List.of()).stream()
        .filter(word -> word.name.startsWith(typed, word.start))
        .mapToInt(Word::number)
        .distinct();
  }
}
