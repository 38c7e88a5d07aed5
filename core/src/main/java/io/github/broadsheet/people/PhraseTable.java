package io.github.broadsheet.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folded phrases, looked up where they begin in a list of tokens. */
final class PhraseTable {

  /** Longer phrases are never matched: it bounds the work at one token. */
  private static final int MAX_WORDS = 8;

  private final Set<String> phrases = new HashSet<>();
  private final Map<String, Integer> mostWords = new HashMap<>();

  /** Adds a phrase of folded words separated by single spaces. */
  void add(String phrase) {
    String[] words = phrase.split(" ");
    phrases.add(phrase);
    mostWords.merge(words[0], words.length, Math::max);
  }

  boolean contains(String phrase) {
    return phrases.contains(phrase);
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Returns how many tokens from the given one on make the longest phrase; 0 if none do. */
  int longestAt(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    int space = first.key().indexOf(' ');
    Integer most = mostWords.get(space < 0 ? first.key() : first.key().substring(0, space));
    if (most == null) {
      return 0;
    }
    StringBuilder phrase = new StringBuilder(first.key());
    int longest = phrases.contains(first.key()) ? 1 : 0;
    int end = Math.min(tokens.size(), from + Math.min(most, MAX_WORDS));
    for (int i = from + 1; i < end && tokens.get(i).isPhraseWord(); i++) {
      phrase.append(' ').append(tokens.get(i).key());
      if (phrases.contains(phrase.toString())) {
        longest = i - from + 1;
      }
    }
    return longest;
  }
}
