package io.github.broadsheet.corpus;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.people.NameUse;
import io.github.broadsheet.people.PeopleResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom each of some articles names: the rules of the library, applied to a list of names. */
final class NaivePeople {

  /** Of articles that name nobody. */
  static final NaivePeople NOBODY = new NaivePeople(Map.of(), PeopleDirectory.empty());

  private final Map<String, Set<String>> keysById = new LinkedHashMap<>();
  private final PeopleResolver resolver;

  /**
   * @param namesById the names that each article has, by its id
   */
  NaivePeople(Map<String, ? extends Iterable<String>> namesById, PeopleDirectory directory) {
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    Map<String, Integer> articles = new TreeMap<>();
    namesById.forEach(
        (id, names) -> {
          Set<String> keys = new LinkedHashSet<>();
          Set<String> distinct = new LinkedHashSet<>();
          names.forEach(distinct::add);
          for (String name : distinct) {
            String key = NameFolding.fold(name);
            keys.add(key);
            spellings.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
          }
          keys.forEach(key -> articles.merge(key, 1, Integer::sum));
          keysById.put(id, keys);
        });
    List<NameUse> uses = new ArrayList<>();
    spellings.forEach(
        (key, its) -> uses.add(new NameUse(key, NaiveIndex.commonest(its), articles.get(key))));
    resolver = PeopleResolver.of(directory, uses);
  }

  /** Whether an article names someone whom a name may mean. */
  boolean isNamed(String id, String wanted) {
    Set<String> keys = resolver.resolve(wanted).keys();
    return keysById.get(id).stream().anyMatch(keys::contains);
  }

  /** Whether a name that was asked for means whoever has a name in an article. */
  boolean means(String wanted, String name) {
    return resolver.resolve(wanted).keys().contains(NameFolding.fold(name));
  }

  /** The people that an article names, each once, as they are shown. */
  Set<String> people(String id) {
    Set<String> people = new LinkedHashSet<>();
    keysById.get(id).forEach(key -> people.add(resolver.personOf(key).orElseThrow().name()));
    return people;
  }
}
