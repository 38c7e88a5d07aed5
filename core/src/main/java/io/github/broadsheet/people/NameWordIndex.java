package io.github.broadsheet.people;

import io.github.broadsheet.people.PeopleTable.ListedName;
import io.github.broadsheet.text.NearestNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names by the words in them, whatever their transliteration. Immutable. */
final class NameWordIndex {

  private static final int MAX_NEAREST = 3;

  /** More names with near words are not compared letter by letter; it bounds the work. */
  private static final int MAX_COMPARED = 2_000;

  private final PeopleTable table;
  private final Map<String, List<ListedName>> namesByWord = new HashMap<>();

  NameWordIndex(PeopleTable table) {
    this.table = table;
    for (ListedName name : table.names()) {
      String key = name.key();
      int start = 0;
      for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', start)) {
        add(key.substring(start, space), name);
        start = space + 1;
      }
      add(key.substring(start), name);
    }
  }

  private void add(String word, ListedName name) {
    String reduced = Transliteration.reduce(word);
    List<ListedName> names = namesByWord.get(reduced);
    if (names == null) {
      namesByWord.put(reduced, List.of(name));
      return;
    }
    if (names.size() == 1) {
      names = new ArrayList<>(names);
      namesByWord.put(reduced, names);
    }
    names.add(name);
  }

  /** Returns the names that have this word, in whatever transliteration; in no order. */
  List<ListedName> withWord(String word) {
    return namesByWord.getOrDefault(Transliteration.reduce(word), List.of());
  }

  /** Returns the names that have all words of a folded name in its order, with words between. */
  List<ListedName> withWordsInOrder(String key) {
    String[] wanted = key.split(" ");
    List<ListedName> rarest = withWord(wanted[0]);
    for (String word : wanted) {
      List<ListedName> names = withWord(word);
      rarest = names.size() < rarest.size() ? names : rarest;
    }
    return rarest.stream().filter(name -> hasInOrder(name.key(), wanted)).toList();
  }

  private static boolean hasInOrder(String key, String[] wanted) {
    int next = 0;
    for (String word : key.split(" ")) {
      if (next < wanted.length && word.equals(wanted[next])) {
        next++;
      }
    }
    return next == wanted.length;
  }

  /** Returns the people with the names nearest to a folded name, the nearest first. */
  List<String> nearest(String key) {
    Map<String, ListedName> candidates = new HashMap<>();
    for (String word : wordsNear(key)) {
      List<ListedName> names = withWord(word);
      if (candidates.size() + names.size() <= MAX_COMPARED) {
        names.forEach(name -> candidates.put(name.key(), name));
      }
    }
    return NearestNames.nearest(key, candidates.keySet(), MAX_NEAREST * 2).stream()
        .map(near -> candidates.get(near))
        .map(name -> table.people().get(name.person()).name())
        .distinct()
        .limit(MAX_NEAREST)
        .toList();
  }

  private SortedSet<String> wordsNear(String key) {
    SortedSet<String> near = new TreeSet<>();
    for (String word : key.split(" ")) {
      String reduced = Transliteration.reduce(word);
      for (String other : namesByWord.keySet()) {
        if (isNear(reduced, other)) {
          near.add(other);
        }
      }
    }
    return near;
  }

  private static boolean isNear(String word, String other) {
    int most = Math.max(1, word.length() / 3);
    return word.length() > 2
        && word.charAt(0) == other.charAt(0)
        && Math.abs(word.length() - other.length()) <= most
        && NearestNames.distance(word, other) <= most;
  }
}
