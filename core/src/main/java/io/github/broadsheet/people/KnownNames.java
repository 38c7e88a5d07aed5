package io.github.broadsheet.people;

import io.github.broadsheet.text.NameFolding;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names that need no evidence, by their folded form. */
final class KnownNames {

  private final Map<String, String> surfaces = new LinkedHashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final PhraseTable phrases = new PhraseTable();

  private KnownNames() {}

  /** Takes names in any spelling; "Diaz, Ana" is read as "Ana Diaz". */
  static KnownNames of(Collection<String> names) {
    KnownNames known = new KnownNames();
    for (String name : names) {
      String surface = inReadingOrder(name.strip());
      String key = NameFolding.fold(surface);
      if (!key.isEmpty() && known.surfaces.putIfAbsent(key, surface) == null) {
        known.phrases.add(key);
        known.surnames.add(key.substring(key.lastIndexOf(' ') + 1));
      }
    }
    return known;
  }

  private static String inReadingOrder(String name) {
    int comma = name.indexOf(',');
    boolean inverted = comma > 0 && comma == name.lastIndexOf(',') && comma < name.length() - 1;
    return inverted ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
  }

  boolean contains(String key) {
    return surfaces.containsKey(key);
  }

  /** Whether a folded word is the last of one of the names. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  boolean isEmpty() {
    return surfaces.isEmpty();
  }

  /** Returns the names as given by their folded form, in the order given. */
  Map<String, String> surfaces() {
    return surfaces;
  }

  /** Returns how many tokens from the given one on are one of the names; 0 if none are. */
  int lengthAt(FieldTokens tokens, int index) {
    return tokens.at(index).isCapital() ? phrases.longestAt(tokens.tokens(), index) : 0;
  }
}
