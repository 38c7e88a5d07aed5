package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PersonSummary;
import io.github.broadsheet.people.PeopleStore;
import java.util.List;
import java.util.stream.Stream;

/** A change of the file of people, and what it does to an index. */
final class PeopleChange {

  private final Console console;
  private final PeopleStore store;
  private final NewsIndex index;

  PeopleChange(Console console, PeopleStore store, NewsIndex index) {
    this.console = console;
    this.store = store;
    this.index = index;
  }

  /**
   * Tells if an article or the file has only one of two names: the other may be misspelt.
   *
   * @throws UsageException if they have neither
   */
  void requireKnown(String one, String other) {
    boolean oneKnown = isKnown(one);
    boolean otherKnown = isKnown(other);
    if (!oneKnown && !otherKnown) {
      throw new UsageException(unknown(one));
    }
    if (!oneKnown || !otherKnown) {
      console.note("note: " + unknown(oneKnown ? other : one));
    }
  }

  private boolean isKnown(String name) {
    return index.people().directory().find(name).isPresent()
        || !index.people().candidates(name).isEmpty();
  }

  private String unknown(String name) {
    return UnknownPeople.message(index, name);
  }

  void save(PeopleDirectory directory, String change) {
    store.save(directory, change);
    index.people().use(directory);
  }

  /** Prints who some names are now. */
  void show(String... names) {
    List<PersonSummary> people =
        Stream.of(names)
            .flatMap(name -> index.people().candidates(name).stream())
            .distinct()
            .toList();
    new PeoplePrinter(console).print(people);
  }
}
