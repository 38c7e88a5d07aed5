package io.github.broadsheet.people;

import io.github.broadsheet.people.PeopleTable.ListedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the pairs of names that are alike, without comparing every name with every other. */
final class NamePairs {

  /**
   * Of more full names with one surname and one given name, none is joined: so many namesakes say
   * that the name is anybody's, and it bounds the work.
   */
  private static final int MAX_NAMESAKES = 64;

  /** Up to so many names are compared with each other without looking at given names first. */
  private static final int FEW = 8;

  private final List<Pair> pairs = new ArrayList<>();

  /** Two numbers and how alike a name of one and a name of the other are. */
  record Pair(int one, int other, Likeness likeness) {}

  private record Reading(int number, PersonName name) {}

  private NamePairs() {}

  /** Returns the pairs, without those that are different. */
  static List<Pair> of(Collection<ListedName> names) {
    ListsByWord<ListedName> bySurname = new ListsByWord<>();
    ListsByWord<Reading> shortened = new ListsByWord<>();
    for (ListedName name : names) {
      String key = name.key();
      int space = key.indexOf(' ');
      if (space > 0) {
        bySurname.add(Transliteration.reduce(PersonName.lastWordOf(key)), name);
      }
      if (space > 0
          && key.indexOf(' ', space + 1) > 0
          && GivenNames.isIberian(key.substring(0, space))) {
        PersonName shorter = PersonName.of(key, name.text()).withoutSecondSurname();
        if (shorter != null) {
          shortened.add(
              Transliteration.reduce(shorter.lastWord()), new Reading(name.person(), shorter));
        }
      }
    }
    NamePairs found = new NamePairs();
    for (String surname : bySurname.words()) {
      found.compareNamesakes(bySurname.get(surname), shortened.get(surname));
    }
    return found.pairs;
  }

  private void compareNamesakes(List<ListedName> names, List<Reading> shortened) {
    if (names.size() + shortened.size() < 2) {
      return;
    }
    List<Reading> readings = new ArrayList<>(shortened);
    for (ListedName name : names) {
      PersonName parts = PersonName.of(name.key(), name.text());
      if (parts.isFull()) {
        readings.add(new Reading(name.person(), parts));
      }
    }
    if (readings.size() <= FEW) {
      compareAll(readings);
      return;
    }
    ListsByWord<Reading> byForm = new ListsByWord<>();
    readings.forEach(reading -> addForms(reading, byForm));
    for (List<Reading> alike : byForm.lists()) {
      if (alike.size() <= MAX_NAMESAKES) {
        compareAll(alike);
      }
    }
  }

  private static void addForms(Reading reading, ListsByWord<Reading> byForm) {
    List<String> given = reading.name().given();
    String first = given.getFirst();
    byForm.add(Transliteration.reduce(first), reading);
    GivenNames.formsOf(first).forEach(form -> byForm.add(form.toString(), reading));
    if (given.size() > 1) {
      byForm.add(Transliteration.reduce(given.getLast()), reading);
      byForm.add(first.charAt(0) + " " + given.get(1).charAt(0), reading);
    }
  }

  private void compareAll(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        compare(readings.get(i), readings.get(j));
      }
    }
  }

  private void compare(Reading one, Reading other) {
    if (one.number() != other.number()) {
      Likeness likeness = Likeness.of(one.name(), other.name());
      if (likeness != Likeness.DIFFERENT) {
        pairs.add(new Pair(one.number(), other.number(), likeness));
      }
    }
  }
}
