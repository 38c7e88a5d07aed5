package io.github.broadsheet.people;

import io.github.broadsheet.people.PeopleTable.ListedName;
import io.github.broadsheet.text.NearestNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** The names by the words in them, whatever their transliteration. Immutable. */
final class NameWordIndex {

  private static final int MAX_NEAREST = 3;

  /** More names with near words are not compared letter by letter; it bounds the work. */
  private static final int MAX_COMPARED = 2_000;

  private final PeopleTable table;
  private final ListsByWord<ListedName> namesByWord = new ListsByWord<>();

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
    namesByWord.add(Transliteration.reduce(word), name);
  }

  /**
   * Returns the names that have all words of a folded name in its order, with others between; if
   * none has, those that have them in another transliteration.
   */
  List<ListedName> withWordsInOrder(String key) {
    String[] wanted = key.split(" ");
    List<ListedName> rarest = withWord(wanted[0]);
    for (String word : wanted) {
      List<ListedName> names = withWord(word);
      rarest = names.size() < rarest.size() ? names : rarest;
    }
    List<ListedName> found =
        rarest.stream().filter(name -> hasInOrder(name.key(), wanted, String::equals)).toList();
    return found.isEmpty()
        ? rarest.stream()
            .filter(name -> hasInOrder(name.key(), wanted, NameWordIndex::areAlike))
            .toList()
        : found;
  }

  private List<ListedName> withWord(String word) {
    return namesByWord.get(Transliteration.reduce(word));
  }

  private static boolean areAlike(String one, String other) {
    return Transliteration.reduce(one).equals(Transliteration.reduce(other));
  }

  /**
   * Returns the names that a full name may be a form of: with another form of the given name, with
   * initials, without a middle name.
   */
  List<ListedName> mayBe(PersonName asked) {
    return withWord(asked.lastWord()).stream().filter(name -> mayBe(asked, name)).toList();
  }

  private static boolean mayBe(PersonName asked, ListedName name) {
    PersonName whole = PersonName.of(name.key(), name.text());
    PersonName shorter = whole.withoutSecondSurname();
    return whole.isFull() && Likeness.of(asked, whole).compareTo(Likeness.POSSIBLE) >= 0
        || shorter != null && Likeness.of(asked, shorter).compareTo(Likeness.POSSIBLE) >= 0;
  }

  private static boolean hasInOrder(
      String key, String[] wanted, BiPredicate<String, String> equal) {
    int next = 0;
    for (String word : key.split(" ")) {
      if (next < wanted.length && equal.test(word, wanted[next])) {
        next++;
      }
    }
    return next == wanted.length;
  }

  /** Returns the people with the names nearest to a folded name, the nearest first. */
  List<String> nearest(String key) {
    Map<String, ListedName> candidates = new HashMap<>();
    for (String word : wordsNear(key)) {
      List<ListedName> names = namesByWord.get(word);
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
      for (String other : namesByWord.words()) {
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
