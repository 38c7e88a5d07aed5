package io.github.broadsheet.lucene;

import io.github.broadsheet.text.Folding;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The outlets that one moment of the index has. Immutable. */
final class KnownOutlets {

  private final FacetDictionary names;
  private final Map<String, String> shownByFolded = new TreeMap<>();
  private final NameBeginnings beginnings = new NameBeginnings();

  KnownOutlets(FacetDictionary names) {
    this.names = names;
    for (int number = 0; number < names.size(); number++) {
      if (names.articles(number) > 0) {
        shownByFolded.put(names.folded(number), names.shown(number));
        beginnings.add(names.folded(number), number);
      }
    }
  }

  boolean contains(String name) {
    return shownByFolded.containsKey(Folding.fold(name));
  }

  /** Each name as most articles give it, by its folded form. */
  Map<String, String> shownByFolded() {
    return shownByFolded;
  }

  /** The numbers of outlets whose name, or a later word of it, begins with a text. */
  IntStream startingWith(String folded) {
    return beginnings.startingWith(folded);
  }

  String shown(int number) {
    return names.shown(number);
  }

  int articles(int number) {
    return names.articles(number);
  }
}
