package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people someone has made known to an index, and the names declared to be of different people.
 *
 * <p>It is applied when searching and changes no article: with another directory the same articles
 * answer otherwise, with the earlier one as before. Where it says nothing, documented rules decide
 * which names are one person. Names are compared folded, as in {@link Person}; no name is two
 * people's. Immutable and thread-safe, equal by value.
 *
 * <p>Small API: it holds what was decided. It finds nobody in a text and does not know which names
 * an index has. Changing it takes time proportional to its size.
 */
public final class PeopleDirectory {

  private static final PeopleDirectory EMPTY = new PeopleDirectory(List.of(), List.of());

  private final List<Person> people;
  private final List<Apart> apart;
  private final Map<String, Person> byKey = new HashMap<>();

  /**
   * Two names that no rule may join. In a directory the name that sorts first is {@code one}.
   *
   * @param one a name, in any spelling
   * @param other a name of somebody else
   */
  public record Apart(String one, String other) {
    /** Checks that these are two names. */
    public Apart {
      one = PersonNames.requireName("one", one);
      other = PersonNames.requireName("other", other);
      if (NameFolding.fold(one).equals(NameFolding.fold(other))) {
        throw new IllegalArgumentException(
            "other must be another name than \"" + one + "\", got \"" + other + "\"");
      }
    }

    private Apart inOrder() {
      return NameFolding.fold(one).compareTo(NameFolding.fold(other)) < 0
          ? this
          : new Apart(other, one);
    }

    private Set<String> keys() {
      return Set.of(NameFolding.fold(one), NameFolding.fold(other));
    }
  }

  /**
   * @param people in order
   * @param apart in order, each pair once
   */
  private PeopleDirectory(List<Person> people, List<Apart> apart) {
    this.people = people;
    this.apart = apart;
    for (Person person : people) {
      register(person);
    }
    for (Apart pair : apart) {
      requireTwoPeople(pair);
    }
  }

  /** Returns a directory of nobody. */
  public static PeopleDirectory empty() {
    return EMPTY;
  }

  /**
   * Returns a directory.
   *
   * @throws IllegalArgumentException if a name belongs to two people, or two names of one person
   *     are declared apart
   */
  public static PeopleDirectory of(Collection<Person> people, Collection<Apart> apart) {
    Set<Set<String>> pairs = new HashSet<>();
    return new PeopleDirectory(
        people.stream()
            .sorted(
                Comparator.comparing((Person person) -> NameFolding.fold(person.name()))
                    .thenComparing(Person::name))
            .toList(),
        apart.stream()
            .map(Apart::inOrder)
            .sorted(Comparator.comparing(Apart::one).thenComparing(Apart::other))
            .filter(pair -> pairs.add(pair.keys()))
            .toList());
  }

  /** Returns the people, by name. */
  public List<Person> people() {
    return people;
  }

  /** Returns the pairs of names that no rule may join, sorted. */
  public List<Apart> apart() {
    return apart;
  }

  /** Returns whose name or alias this is. */
  public Optional<Person> find(String name) {
    return Optional.ofNullable(personWith(NameFolding.fold(requireNonNull(name, "name"))));
  }

  /**
   * Returns a directory with this person, in the place of the one with the equal name if there is
   * one.
   *
   * @throws IllegalArgumentException if one of the names is another person's, or two of them are
   *     declared apart
   */
  public PeopleDirectory withPerson(Person person) {
    String key = NameFolding.fold(person.name());
    List<Person> changed = new ArrayList<>(people);
    changed.removeIf(known -> NameFolding.fold(known.name()).equals(key));
    changed.add(person);
    return of(changed, apart);
  }

  /**
   * Returns a directory in which two people are one. All names of the other become aliases of the
   * one kept, identifiers and roles come with them, and pairs that kept the two apart are gone.
   * Names that the directory does not have are taken for people of one name.
   *
   * @throws IllegalArgumentException if both are names of one person already
   */
  public PeopleDirectory withMerged(String kept, String other) {
    Person one = find(kept).orElseGet(() -> Person.of(kept));
    Person two = find(other).orElseGet(() -> Person.of(other));
    if (NameFolding.fold(one.name()).equals(NameFolding.fold(two.name()))) {
      throw new IllegalArgumentException(
          "\"" + kept + "\" and \"" + other + "\" must be two people, got names of " + one.name());
    }
    Person merged =
        new Person(
            one.name(),
            joined(one.aliases(), two.names()),
            joined(one.identifiers(), two.identifiers()),
            joined(one.roles(), two.roles()));
    Set<String> keys = keys(merged);
    List<Person> changed = new ArrayList<>(people);
    changed.removeAll(List.of(one, two));
    changed.add(merged);
    List<Apart> remaining = new ArrayList<>(apart);
    remaining.removeIf(pair -> keys.containsAll(pair.keys()));
    return of(changed, remaining);
  }

  /**
   * Returns a directory in which a name is not this person's: it is taken from the aliases, if it
   * was among them, and no rule joins the two again. Names that the directory does not have are
   * declared apart all the same.
   *
   * @param name what to take out
   * @param from the person, under any other name
   * @throws IllegalArgumentException if both compare equal, or {@code name} is the name under which
   *     the directory lists the person
   */
  public PeopleDirectory withSplit(String name, String from) {
    Person person = find(from).orElseGet(() -> Person.of(from));
    String key = NameFolding.fold(PersonNames.requireName("name", name));
    if (key.equals(NameFolding.fold(from)) || key.equals(NameFolding.fold(person.name()))) {
      throw new IllegalArgumentException(
          "name must be another name of "
              + person.name()
              + ", got \""
              + name
              + "\"; split the other name from it instead");
    }
    List<String> aliases = new ArrayList<>(person.aliases());
    aliases.removeIf(alias -> NameFolding.fold(alias).equals(key));
    List<Person> changed = new ArrayList<>(people);
    if (changed.remove(person)) {
      changed.add(new Person(person.name(), aliases, person.identifiers(), person.roles()));
    }
    List<Apart> pairs = new ArrayList<>(apart);
    pairs.add(new Apart(name, person.name()));
    return of(changed, pairs);
  }

  private @Nullable Person personWith(String key) {
    return byKey.get(key);
  }

  private void register(Person person) {
    for (String name : person.names()) {
      Person before = byKey.putIfAbsent(NameFolding.fold(name), person);
      if (before != null) {
        throw new IllegalArgumentException(
            "\""
                + name
                + "\" must be a name of one person, got "
                + before.name()
                + " and "
                + person.name());
      }
    }
  }

  private void requireTwoPeople(Apart pair) {
    Person one = personWith(NameFolding.fold(pair.one()));
    if (one != null && one.equals(personWith(NameFolding.fold(pair.other())))) {
      throw new IllegalArgumentException(
          "\""
              + pair.one()
              + "\" and \""
              + pair.other()
              + "\" are declared apart and must not both be names of "
              + one.name());
    }
  }

  private static Set<String> keys(Person person) {
    Set<String> keys = new HashSet<>();
    person.names().forEach(name -> keys.add(NameFolding.fold(name)));
    return keys;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Whether the other directory has equal people and pairs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PeopleDirectory directory
        && people.equals(directory.people)
        && apart.equals(directory.apart);
  }

  @Override
  public int hashCode() {
    return Objects.hash(people, apart);
  }

  /** Returns how many people and pairs there are. */
  @Override
  public String toString() {
    return "PeopleDirectory[people=" + people.size() + ", apart=" + apart.size() + "]";
  }
}
