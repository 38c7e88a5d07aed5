package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which name is whose. Immutable. */
final class PeopleTable {

  private static final Comparator<NameUse> MOST_USED =
      Comparator.comparingInt(NameUse::articles).reversed().thenComparing(NameUse::key);

  private static final Comparator<Grouped> MOST_ARTICLES =
      Comparator.comparingInt((Grouped group) -> group.person().articles())
          .reversed()
          .thenComparing(Grouped::order);

  private final PeopleDirectory directory;
  private final List<ResolvedPerson> people;
  private final Map<String, ListedName> names;

  /**
   * A name and whose it is.
   *
   * @param key the folded name
   * @param text the name as written
   * @param use what the index has of it; null if only the directory has the name
   * @param person the number of the person
   */
  record ListedName(String key, String text, @Nullable NameUse use, int person) {
    ListedName withPerson(int other) {
      return new ListedName(key, text, use, other);
    }

    /** Whether it is more than a surname. */
    boolean isFull() {
      return PersonName.isFull(key, text);
    }
  }

  private PeopleTable(
      PeopleDirectory directory, List<ResolvedPerson> people, Map<String, ListedName> names) {
    this.directory = directory;
    this.people = people;
    this.names = names;
  }

  static PeopleTable of(PeopleDirectory directory, Collection<NameUse> uses) {
    Map<String, ListedName> names = HashMap.newHashMap(uses.size());
    for (int i = 0; i < directory.people().size(); i++) {
      for (String name : directory.people().get(i).names()) {
        String key = NameFolding.fold(name);
        names.put(key, new ListedName(key, name, null, i));
      }
    }
    int count = directory.people().size();
    for (NameUse use : uses) {
      ListedName known = names.get(use.key());
      if (known != null && known.use() != null) {
        throw new IllegalArgumentException("names must have each key once, got two " + use.key());
      }
      int person = known == null ? count++ : known.person();
      names.put(use.key(), new ListedName(use.key(), use.shown(), use, person));
    }
    return grouped(directory, names, NameJoiner.join(directory, names, count));
  }

  /** Makes people of the names that have one number, and counts them anew, most articles first. */
  private static PeopleTable grouped(
      PeopleDirectory directory, Map<String, ListedName> names, int[] numbers) {
    Map<Integer, List<NameUse>> several = new HashMap<>();
    @Nullable NameUse[] one = new NameUse[numbers.length];
    for (ListedName name : names.values()) {
      int number = numbers[name.person()];
      if (name.use() != null && one[number] == null) {
        one[number] = name.use();
      } else if (name.use() != null) {
        several.computeIfAbsent(number, n -> new ArrayList<>()).add(name.use());
      }
    }
    List<Grouped> groups = new ArrayList<>(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == i) {
        Person known = i < directory.people().size() ? directory.people().get(i) : null;
        groups.add(grouped(i, known, uses(one[i], several.getOrDefault(i, List.of()))));
      }
    }
    groups.sort(MOST_ARTICLES);
    int[] ranks = new int[numbers.length];
    for (int rank = 0; rank < groups.size(); rank++) {
      ranks[groups.get(rank).number()] = rank;
    }
    names.replaceAll((key, name) -> name.withPerson(ranks[numbers[name.person()]]));
    return new PeopleTable(directory, groups.stream().map(Grouped::person).toList(), names);
  }

  private static List<NameUse> uses(@Nullable NameUse one, List<NameUse> several) {
    List<NameUse> uses = new ArrayList<>(several);
    if (one != null) {
      uses.add(one);
    }
    uses.sort(MOST_USED);
    return uses;
  }

  private record Grouped(int number, String order, ResolvedPerson person) {}

  private static Grouped grouped(int number, @Nullable Person known, List<NameUse> uses) {
    int articles = 0;
    List<String> keys = new ArrayList<>(uses.size());
    for (NameUse use : uses) {
      articles = (int) Math.min(Integer.MAX_VALUE, (long) articles + use.articles());
      keys.add(use.key());
    }
    String name = known == null ? uses.getFirst().shown() : known.name();
    String order = known == null ? keys.getFirst() : NameFolding.fold(name);
    return new Grouped(number, order, new ResolvedPerson(name, keys, articles, known != null));
  }

  /** All people, numbered by their place. */
  List<ResolvedPerson> people() {
    return people;
  }

  PeopleDirectory directory() {
    return directory;
  }

  /** All names of the index and the directory, in no order. */
  Collection<ListedName> names() {
    return names.values();
  }

  @Nullable ListedName name(String key) {
    return names.get(key);
  }

  Optional<ResolvedPerson> personOf(String key) {
    return Optional.ofNullable(names.get(key)).map(name -> people.get(name.person()));
  }
}
