package io.github.broadsheet.lucene;

import io.github.broadsheet.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outlets that one moment of the index has. Immutable. */
final class KnownOutlets {

  private final FacetDictionary names;
  private final Map<String, String> shownByFolded = new TreeMap<>();
  private final NameBeginnings beginnings;

  KnownOutlets(FacetDictionary names) {
    this.names = names;
    List<Integer> outlets = names.ranked(names::articles);
    for (int outlet : outlets) {
      shownByFolded.put(names.folded(outlet), names.shown(outlet));
    }
    beginnings =
        new NameBeginnings(
            outlets.stream()
                .map(outlet -> new NameBeginnings.Name(names.folded(outlet), outlet))
                .toList());
  }

  boolean contains(String name) {
    return shownByFolded.containsKey(Folding.fold(name));
  }

  /** Each name as most articles give it, by its folded form. */
  Map<String, String> shownByFolded() {
    return shownByFolded;
  }

  /**
   * Outlets whose name, or a later word of it, begins with a text; of those that begin with it and
   * of the others, those of most articles first.
   */
  List<NameBeginnings.Found> startingWith(String folded, int limit) {
    return beginnings.startingWith(folded, limit);
  }

  String shown(int number) {
    return names.shown(number);
  }

  int articles(int number) {
    return names.articles(number);
  }
}
