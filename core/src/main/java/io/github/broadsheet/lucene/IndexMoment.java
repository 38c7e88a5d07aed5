package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;

/**
 * The index as it is at one moment, and what has been worked out about it. Thread-safe; counted by
 * its reader's references.
 */
final class IndexMoment {

  private final DirectoryReader reader;
  private final Map<Facet.Dimension, FacetDictionary> dictionaries =
      new EnumMap<>(Facet.Dimension.class);
  private final Map<Facet.Dimension, KnownNames> names = new EnumMap<>(Facet.Dimension.class);

  IndexMoment(DirectoryReader reader) {
    this.reader = reader;
  }

  DirectoryReader reader() {
    return reader;
  }

  KnownNames outlets() throws IOException {
    return names(Facet.Dimension.OUTLETS);
  }

  KnownNames people() throws IOException {
    return names(Facet.Dimension.PEOPLE);
  }

  /** Worked out when first asked for. */
  synchronized FacetDictionary dictionary(Facet.Dimension dimension) throws IOException {
    FacetDictionary known = dictionaries.get(dimension);
    if (known == null) {
      known = FacetDictionary.read(reader, dimension);
      dictionaries.put(dimension, known);
    }
    return known;
  }

  private synchronized KnownNames names(Facet.Dimension dimension) throws IOException {
    KnownNames known = names.get(dimension);
    if (known == null) {
      Map<String, String> shownByFolded = new TreeMap<>();
      FacetDictionary dictionary = dictionary(dimension);
      for (int value = 0; value < dictionary.values().size(); value++) {
        if (dictionary.isLive(value)) {
          FacetKey key = dictionary.values().get(value);
          shownByFolded.putIfAbsent(key.folded(), key.shown());
        }
      }
      known = new KnownNames(shownByFolded);
      names.put(dimension, known);
    }
    return known;
  }
}
