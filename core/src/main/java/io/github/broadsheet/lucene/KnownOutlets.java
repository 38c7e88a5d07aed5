package io.github.broadsheet.lucene;

import io.github.broadsheet.text.Folding;
import java.util.Map;

/**
 * The outlets that one moment of the index has. Immutable.
 *
 * @param shownByFolded each name as most articles give it, by its folded form, in the order of that
 */
record KnownOutlets(Map<String, String> shownByFolded) {

  boolean contains(String name) {
    return shownByFolded.containsKey(Folding.fold(name));
  }
}
