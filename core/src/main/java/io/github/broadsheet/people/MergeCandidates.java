package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory.Apart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds pairs of people by their names, without looking at every pair. */
final class MergeCandidates {

  /** In larger groups only people with forms of one given name are paired. */
  private static final int MAX_GROUP = 30;

  /** More names of one person are not looked at; it bounds the work. */
  private static final int MAX_NAMES = 8;

  private final List<ResolvedPerson> people;
  private final List<List<PersonName>> names = new ArrayList<>();
  private final ListsByWord<Integer> bySurname = new ListsByWord<>();
  private final ListsByWord<Integer> bySound = new ListsByWord<>();
  private final ListsByWord<Integer> byWords = new ListsByWord<>();
  private final Set<Set<ResolvedPerson>> apart = new HashSet<>();
  private final Set<Pair> pairs = new HashSet<>();

  /** Two places in the list of people, the lower one first. */
  private record Pair(int one, int other) {}

  private record Ranked(Pair pair, MergeCandidate candidate, double rank) {}

  MergeCandidates(PeopleResolver resolver) {
    people = resolver.people();
    for (int i = 0; i < people.size(); i++) {
      names.add(fullNames(people.get(i)));
      index(i);
    }
    for (Apart pair : resolver.directory().apart()) {
      Set<ResolvedPerson> two = new HashSet<>();
      resolver.personOf(NameFolding.fold(pair.one())).ifPresent(two::add);
      resolver.personOf(NameFolding.fold(pair.other())).ifPresent(two::add);
      apart.add(two);
    }
    bySurname.lists().forEach(this::pairNamesakes);
    bySound.lists().forEach(this::pairAll);
    byWords.lists().forEach(this::pairAll);
  }

  /** Returns the pairs whose names speak most for it, people of many articles before others. */
  List<MergeCandidate> likeliest(int limit) {
    List<Ranked> ranked = new ArrayList<>();
    NameComparer comparer = new NameComparer(word -> bySurname.get(word).size());
    for (Pair pair : pairs) {
      ResolvedPerson one = people.get(pair.one());
      ResolvedPerson other = people.get(pair.other());
      if (!(one.known() && other.known()) && !apart.contains(Set.of(one, other))) {
        MergeCandidate candidate =
            other.known()
                ? comparer.compare(other, names.get(pair.other()), one, names.get(pair.one()))
                : comparer.compare(one, names.get(pair.one()), other, names.get(pair.other()));
        int articles = Math.min(one.articles(), other.articles());
        ranked.add(new Ranked(pair, candidate, candidate.nameScore() * Math.log(1.0 + articles)));
      }
    }
    return ranked.stream()
        .filter(candidate -> candidate.rank() > 0)
        .sorted(
            Comparator.comparingDouble(Ranked::rank)
                .reversed()
                .thenComparing(candidate -> candidate.pair().one())
                .thenComparing(candidate -> candidate.pair().other()))
        .limit(limit)
        .map(Ranked::candidate)
        .toList();
  }

  private static List<PersonName> fullNames(ResolvedPerson person) {
    String shown = NameFolding.fold(person.name());
    List<PersonName> names = new ArrayList<>(1);
    for (String key : person.keys()) {
      PersonName name = PersonName.of(key, key.equals(shown) ? person.name() : "");
      if (name.isFull() && names.size() < MAX_NAMES) {
        names.add(name);
      }
    }
    return names;
  }

  private void index(int person) {
    Set<String> surnames = new HashSet<>();
    Set<String> sounds = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (PersonName name : names.get(person)) {
      surnames.addAll(NameComparer.surnames(name).keySet());
      String sound = NameComparer.sound(name.lastWord());
      if (!sound.isEmpty()) {
        forms(name).forEach(form -> sounds.add(form + " " + sound));
      }
      words.add(NameComparer.sortedWords(name));
    }
    surnames.forEach(word -> bySurname.add(word, person));
    sounds.forEach(sound -> bySound.add(sound, person));
    words.forEach(sorted -> byWords.add(sorted, person));
  }

  private static List<String> forms(PersonName name) {
    String first = name.given().getFirst();
    List<String> forms = new ArrayList<>();
    forms.add(Transliteration.reduce(first));
    GivenNames.formsOf(first).forEach(form -> forms.add(form.toString()));
    return forms;
  }

  private void pairNamesakes(List<Integer> group) {
    if (group.size() <= MAX_GROUP) {
      pairAll(group);
      return;
    }
    ListsByWord<Integer> byForm = new ListsByWord<>();
    for (int person : group) {
      Set<String> forms = new HashSet<>();
      names.get(person).forEach(name -> forms.addAll(forms(name)));
      forms.forEach(form -> byForm.add(form, person));
    }
    byForm.lists().forEach(this::pairAll);
  }

  private void pairAll(List<Integer> group) {
    if (group.size() > MAX_GROUP) {
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        int one = group.get(i);
        int other = group.get(j);
        pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
      }
    }
  }
}
