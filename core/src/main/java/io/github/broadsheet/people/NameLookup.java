package io.github.broadsheet.people;

import static java.util.stream.Collectors.toCollection;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory.Apart;
import io.github.broadsheet.people.PeopleTable.ListedName;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    List<ListedName> matches = words.withWordsInOrder(key);
    PersonName name = PersonName.of(key, asked);
    if (matches.isEmpty() && name.isFull()) {
      matches = words.mayBe(name);
    }
    Set<Integer> bearers = bearers(key, matches);
    Set<String> bare =
        matches.stream()
            .filter(match -> !isPerson(match) && match.use() != null)
            .map(ListedName::key)
            .collect(toCollection(TreeSet::new));
    if (!bearers.isEmpty()) {
      return resolution(bearers, bare);
    }
    Set<Integer> surnames = new TreeSet<>();
    matches.forEach(match -> surnames.add(match.person()));
    return surnames.isEmpty()
        ? Resolution.unknown(words.nearest(key))
        : resolution(surnames, Set.of());
  }

  /**
   * Returns the people among the bearers of a name, the most articles first. Those whose given name
   * it is count only if it is nobody's surname; those declared not to be called so never do.
   */
  private Set<Integer> bearers(String key, List<ListedName> matches) {
    boolean givenName = PersonName.isOnlyGivenName(key);
    Set<Integer> bearers = new TreeSet<>();
    Set<Integer> others = new TreeSet<>();
    for (ListedName name : matches) {
      if (isPerson(name)) {
        boolean surname = !givenName || name.key().endsWith(key);
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

  SortedMap<String, List<ResolvedPerson>> sharedNames() {
    SortedMap<String, List<ResolvedPerson>> shared = new TreeMap<>();
    for (ListedName name : table.names()) {
      if (name.use() != null && !isPerson(name)) {
        Set<Integer> bearers = bearers(name.key(), words.withWordsInOrder(name.key()));
        if (bearers.size() > 1) {
          shared.put(name.key(), listed(bearers));
        }
      }
    }
    return Collections.unmodifiableSortedMap(shared);
  }
}
