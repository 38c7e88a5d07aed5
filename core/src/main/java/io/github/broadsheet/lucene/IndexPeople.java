package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import io.github.broadsheet.people.NameUse;
import io.github.broadsheet.people.PeopleResolver;
import io.github.broadsheet.people.Resolution;
import io.github.broadsheet.people.ResolvedPerson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The people that one moment of the index names, under one directory: the one mapping from names to
 * people that queries, facets, marks and completion share. Thread-safe.
 */
final class IndexPeople implements FacetNumbering {

  private static final int NOBODY = -1;

  private final DirectoryReader reader;
  private final FacetDictionary names;
  private final PeopleDirectory directory;
  private final PeopleResolver resolver;
  private final List<ResolvedPerson> people;
  private final Map<ResolvedPerson, Integer> numbers = new IdentityHashMap<>();
  private final int[] personByName;
  private int @Nullable [] articles;
  private @Nullable NameBeginnings beginnings;

  private IndexPeople(
      DirectoryReader reader,
      FacetDictionary names,
      PeopleDirectory directory,
      PeopleResolver resolver) {
    this.reader = reader;
    this.names = names;
    this.directory = directory;
    this.resolver = resolver;
    people = resolver.people();
    personByName = new int[names.size()];
    Arrays.fill(personByName, NOBODY);
    for (int person = 0; person < people.size(); person++) {
      numbers.put(people.get(person), person);
      for (String key : people.get(person).keys()) {
        int name = names.numberOf(key);
        if (name >= 0) {
          personByName[name] = person;
        }
      }
    }
  }

  static IndexPeople of(DirectoryReader reader, FacetDictionary names, PeopleDirectory directory) {
    List<NameUse> uses = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      if (names.articles(name) > 0) {
        uses.add(new NameUse(names.folded(name), names.shown(name), names.articles(name)));
      }
    }
    return new IndexPeople(reader, names, directory, PeopleResolver.of(directory, uses));
  }

  PeopleDirectory directory() {
    return directory;
  }

  PeopleResolver resolver() {
    return resolver;
  }

  /** Who has a folded name. */
  Optional<ResolvedPerson> personOf(String key) {
    return resolver.personOf(key);
  }

  @Override
  public int size() {
    return people.size();
  }

  /** The number of a person, from the ordinal of a name in a segment. */
  @Override
  public int number(LeafReaderContext leaf, long ordinal) {
    return personByName[names.number(leaf, ordinal)];
  }

  @Override
  public String shown(int number) {
    return people.get(number).name();
  }

  /** Whom a name means. */
  Resolution resolve(String name) {
    return resolver.resolve(name);
  }

  /** The folded names that people who go by any of these names have in the index. */
  Set<String> keys(List<String> wanted) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : wanted) {
      for (String key : resolver.resolve(name).keys()) {
        if (names.numberOf(key) >= 0) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** The number of a person. */
  int numberOf(ResolvedPerson person) {
    Integer number = numbers.get(person);
    if (number == null) {
      throw new IllegalArgumentException("person must be of this moment, got " + person.name());
    }
    return number;
  }

  /** The numbers of a person and of the surnames alone that are, or may be, the person's. */
  BitSet withSurnames(ResolvedPerson person) {
    BitSet numbers = new BitSet();
    numbers.set(numberOf(person));
    for (String key : person.keys()) {
      for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
        int surname = names.numberOf(key.substring(space + 1));
        if (surname >= 0 && personByName[surname] != NOBODY) {
          numbers.set(personByName[surname]);
        }
      }
    }
    return numbers;
  }

  /** Whether articles that are not deleted have a folded name. */
  boolean isNamed(String key) {
    int name = names.numberOf(key);
    return name >= 0 && names.articles(name) > 0;
  }

  /** The numbers of all people of whom articles are left, those of most articles first. */
  List<Integer> ranked() throws IOException {
    int[] counts = articles();
    return ranked(person -> counts[person]);
  }

  /**
   * People of whom articles are left, one of whose names, or a later word of it, begins with a
   * text; of those that begin with it and of the others, those of most articles first. Nothing
   * begins with a text that has neither letter nor digit.
   */
  List<NameBeginnings.Found> startingWith(String text, int limit) throws IOException {
    String folded = NameFolding.fold(text);
    return folded.isEmpty() ? List.of() : beginnings().startingWith(folded, limit);
  }

  private synchronized NameBeginnings beginnings() throws IOException {
    if (beginnings == null) {
      Map<Integer, List<String>> others = namesOfTheDirectoryAlone();
      List<NameBeginnings.Name> names = new ArrayList<>();
      for (int person : ranked()) {
        people.get(person).keys().forEach(key -> names.add(new NameBeginnings.Name(key, person)));
        others
            .getOrDefault(person, List.of())
            .forEach(key -> names.add(new NameBeginnings.Name(key, person)));
      }
      beginnings = new NameBeginnings(names);
    }
    return beginnings;
  }

  /** Folded names by people, which no article has. */
  private Map<Integer, List<String>> namesOfTheDirectoryAlone() {
    Map<Integer, List<String>> others = new HashMap<>();
    for (Person known : directory.people()) {
      for (String name : known.names()) {
        String key = NameFolding.fold(name);
        resolver
            .personOf(key)
            .filter(person -> !person.keys().contains(key))
            .ifPresent(
                person ->
                    others.computeIfAbsent(numberOf(person), p -> new ArrayList<>()).add(key));
      }
    }
    return others;
  }

  /** The names of a person that articles have, the most frequent first. */
  List<FacetValue> names(ResolvedPerson person) {
    return person.keys().stream()
        .mapToInt(names::numberOf)
        .filter(name -> name >= 0 && names.articles(name) > 0)
        .mapToObj(name -> new FacetValue(names.shown(name), names.articles(name)))
        .sorted(
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .toList();
  }

  /** Orders numbers of people by how many articles name them, most first. */
  Comparator<Integer> mostArticlesFirst() throws IOException {
    int[] counts = articles();
    return mostFirst(person -> counts[person]);
  }

  /** The articles that name a person, under whatever name. */
  Query mentions(ResolvedPerson person) {
    return new TermInSetQuery(
        ArticleFields.PERSON, person.keys().stream().map(BytesRef::new).toList());
  }

  /** How many people articles name that are not deleted. */
  int count() throws IOException {
    return (int) Arrays.stream(articles()).filter(count -> count > 0).count();
  }

  /** How many articles name each person, under whatever name, by number. */
  synchronized int[] articles() throws IOException {
    if (articles == null) {
      FacetCounter counter = new FacetCounter(Facet.people(1), this);
      new IndexSearcher(reader)
          .search(MatchAllDocsQuery.INSTANCE, MatchCollector.manager(List.of(counter)));
      articles = counter.counts();
    }
    return articles;
  }
}
