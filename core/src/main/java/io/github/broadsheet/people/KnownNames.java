package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

  /**
   * Takes the names of people who may be in any article. A name of one word may be a word as well:
   * it is evidence, but not enough by itself, and none where the archive has it as a word.
   */
  static KnownNames ofDirectory(NameHints hints) {
    List<String> whole = new ArrayList<>();
    for (String name : hints.people()) {
      if (NameFolding.fold(name).indexOf(' ') > 0) {
        whole.add(name);
      }
    }
    KnownNames known = of(whole);
    for (String name : hints.people()) {
      String key = NameFolding.fold(name);
      known.surnames.add(key.substring(key.lastIndexOf(' ') + 1));
    }
    known.surnames.removeIf(word -> hints.counts(word).isMostlyLower());
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
