package io.github.broadsheet.lucene;

import io.github.broadsheet.text.Folding;
import io.github.broadsheet.text.NameFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The names that one moment of the index has in one dimension: outlets or people. Immutable.
 *
 * @param shownByFolded each name as given, by its folded form, in the order of that
 */
record KnownNames(Map<String, String> shownByFolded) {

  boolean contains(String name) {
    return shownByFolded.containsKey(Folding.fold(name));
  }

  /** The folded names that have all words of a name, in its order. */
  List<String> withWordsOf(String name) {
    List<String> wanted = words(NameFolding.fold(name));
    List<String> found = new ArrayList<>();
    for (String folded : shownByFolded.keySet()) {
      if (hasInOrder(words(folded), wanted)) {
        found.add(folded);
      }
    }
    return found;
  }

  private static boolean hasInOrder(List<String> words, List<String> wanted) {
    int next = 0;
    for (String word : words) {
      if (next < wanted.size() && word.equals(wanted.get(next))) {
        next++;
      }
    }
    return !wanted.isEmpty() && next == wanted.size();
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}']+")).filter(w -> !w.isEmpty()).toList();
  }
}
