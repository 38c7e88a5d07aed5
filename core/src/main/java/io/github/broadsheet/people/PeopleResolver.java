package io.github.broadsheet.people;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.PeopleDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Turns the names an index has into people: the one mapping that queries, facets, spans and
 * completion share. Immutable, thread-safe, and the same for the same directory and names in any
 * order. Built once for a moment of an index.
 */
public final class PeopleResolver {

  private final PeopleTable table;
  private final NameLookup lookup;

  private PeopleResolver(PeopleTable table) {
    this.table = table;
    this.lookup = new NameLookup(table);
  }

  /**
   * Returns the mapping for the names of an index.
   *
   * @throws IllegalArgumentException if a key is there twice
   */
  public static PeopleResolver of(PeopleDirectory directory, Collection<NameUse> names) {
    return new PeopleResolver(PeopleTable.of(directory, names));
  }

  /**
   * Returns everybody: the people of the directory, found or not, and those of all other names;
   * whoever has the most articles first, then by name.
   */
  public List<ResolvedPerson> people() {
    return table.people();
  }

  /** Returns whose name a folded name is; empty if neither the index nor the directory has it. */
  public Optional<ResolvedPerson> personOf(String key) {
    return table.personOf(requireNonNull(key, "key"));
  }

  /**
   * Returns the surnames that stand alone in the index and that several people bear, by folded
   * name; of these the ones with the most articles, at most {@link Resolution#MAX_PEOPLE}.
   */
  public SortedMap<String, List<ResolvedPerson>> sharedNames() {
    return lookup.sharedNames();
  }

  /**
   * Returns whom a name means, as a reader would write it: a whole name, a part of one, a surname
   * alone, or "Surname, Given".
   */
  public Resolution resolve(String asked) {
    return lookup.resolve(requireNonNull(asked, "asked"));
  }
}
