package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory.Apart;
import io.github.broadsheet.people.PeopleTable.ListedName;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds whom a name means that somebody asks for. Immutable. */
final class NameLookup {

  private final PeopleTable table;
  private final NameWordIndex words;

  NameLookup(PeopleTable table) {
    this.table = table;
    this.words = new NameWordIndex(table);
  }

  Resolution resolve(String asked) {
    int comma = asked.indexOf(',');
    if (comma > 0 && comma == asked.lastIndexOf(',')) {
      Resolution turned = lookUp(asked.substring(comma + 1) + " " + asked.substring(0, comma));
      if (turned.outcome() != Resolution.Outcome.UNKNOWN) {
        return turned;
      }
    }
    return lookUp(asked);
  }

  private Resolution lookUp(String asked) {
    String key = NameFolding.fold(asked);
    if (key.isEmpty()) {
      return Resolution.unknown(List.of());
    }
    ListedName listed = table.name(key);
    if (listed != null && (listed.isFull() || isKnown(listed))) {
      return resolution(Set.of(listed.person()), Set.of());
    }
    PersonName name =
        listed == null ? PersonName.of(key, asked) : PersonName.of(key, listed.text());
    List<ListedName> matches = matches(key, name);
    Set<Integer> bearers = bearers(key, name, matches);
    Set<String> bare = new TreeSet<>();
    Set<Integer> surnames = new TreeSet<>();
    for (ListedName match : matches) {
      if (!isPerson(match)) {
        bare.add(match.key());
        surnames.add(match.person());
      }
    }
    if (!bearers.isEmpty()) {
      return resolution(bearers, bare);
    }
    return surnames.isEmpty()
        ? Resolution.unknown(words.nearest(key))
        : resolution(surnames, Set.of());
  }

  /** Returns the names with the words of this one, else those that may be another form of it. */
  private List<ListedName> matches(String key, PersonName asked) {
    if (key.length() == 1) {
      ListedName letter = table.name(key);
      return letter == null ? List.of() : List.of(letter);
    }
    List<ListedName> matches = words.withWordsInOrder(key);
    return matches.isEmpty() && asked.isFull() ? words.mayBe(asked) : matches;
  }

  /**
   * Returns the people with these names, the most articles first, but those declared not to be
   * called so. If a surname is asked for, those who have it for another part of the name count only
   * if it is nobody's surname.
   */
  private Set<Integer> bearers(String key, PersonName asked, List<ListedName> matches) {
    Set<Integer> bearers = new TreeSet<>();
    Set<Integer> others = new TreeSet<>();
    for (ListedName name : matches) {
      if (isPerson(name)) {
        boolean surname =
            asked.isFull() || PersonName.of(name.key(), name.text()).hasSurname(asked.lastWord());
        (surname ? bearers : others).add(name.person());
      }
    }
    Set<Integer> excluded = apartFrom(key);
    bearers.removeAll(excluded);
    others.removeAll(excluded);
    return bearers.isEmpty() ? others : bearers;
  }

  private Set<Integer> apartFrom(String key) {
    Set<Integer> people = new HashSet<>();
    for (Apart pair : table.directory().apart()) {
      String one = NameFolding.fold(pair.one());
      String other = NameFolding.fold(pair.other());
      if (one.equals(key) || other.equals(key)) {
        ListedName name = table.name(one.equals(key) ? other : one);
        people.addAll(name == null ? Set.of() : Set.of(name.person()));
      }
    }
    return people;
  }

  /** Whether a name is a person's, and not a surname alone that may be anybody's. */
  private boolean isPerson(ListedName name) {
    return name.isFull() || isKnown(name);
  }

  private boolean isKnown(ListedName name) {
    return table.people().get(name.person()).known();
  }

  private Resolution resolution(Set<Integer> numbers, Set<String> bare) {
    Set<String> keys = new TreeSet<>(bare);
    numbers.forEach(number -> keys.addAll(table.people().get(number).keys()));
    return new Resolution(
        numbers.size() == 1 ? Resolution.Outcome.PERSON : Resolution.Outcome.AMBIGUOUS,
        listed(numbers),
        numbers.size(),
        keys,
        !keys.isEmpty(),
        List.of());
  }

  private List<ResolvedPerson> listed(Set<Integer> numbers) {
    return numbers.stream()
        .sorted(Comparator.naturalOrder())
        .limit(Resolution.MAX_PEOPLE)
        .map(table.people()::get)
        .toList();
  }
}
