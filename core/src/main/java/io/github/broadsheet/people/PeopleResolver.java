package io.github.broadsheet.people;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.PeopleDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Turns the names an index has into people: the one mapping that queries, facets, spans and
 * completion share. Every name is one person's. In this order:
 *
 * <ol>
 *   <li>The names and aliases of a person in the directory are that person's. Two people of the
 *       directory stay two, and names declared apart are joined by no rule.
 *   <li>Names that fold alike (case, accents, hyphens, apostrophes) are one.
 *   <li>Full names with the same surname and given name are one person if one of them has no middle
 *       initial or no middle name (not after a name that is often doubled: Juan Carlos is not
 *       Juan), or no second surname where the given name is Spanish or Portuguese (Esteban Yanez,
 *       Esteban Yanez Rodriguez); or if the surname differs only in transliteration (ph and f, kh
 *       and h, y and i, double letters; five letters or more) or in the Arabic article. One such
 *       difference, not two.
 *   <li>So are full names with the same surname and with forms of one given name ({@code
 *       given-name-forms.txt}: Bill and William, Nicholas and Nicolás, Mohammed and Muhammad; or
 *       transliterations), one middle initial or second surname more or less; with two initials for
 *       two names; and two surnames alone (Yanez Rodriguez).
 *   <li>A surname alone, with or without its particle, is a value of its own.
 * </ol>
 *
 * <p>Rules three and four join a name only where that leads to one person: of John Kennedy, John F.
 * Kennedy and John B. Kennedy none is joined. Other suffixes (Jr., III), middle names or second
 * surnames keep people apart. What else may be one person is suggested, not joined ({@link
 * MergeSuggester}).
 *
 * <p>Immutable, thread-safe, and the same for the same directory and names in any order. Built once
 * for a moment of an index: 100,000 names take about half a second; to resolve a name takes
 * milliseconds at most.
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

  PeopleDirectory directory() {
    return table.directory();
  }

  /** Returns whose name a folded name is; empty if neither the index nor the directory has it. */
  public Optional<ResolvedPerson> personOf(String key) {
    return table.personOf(requireNonNull(key, "key"));
  }

  /**
   * Returns whom a name means, as a reader would write it, or "Surname, Given". A name that the
   * directory or, with a given name, the index has is that person's. A surname alone is everybody's
   * who bears it, and the articles that have it alone are searched too; a word that is nobody's
   * surname is everybody's in whose name it stands. Otherwise it is everybody whose name has the
   * words in this order ("Esteban Yanez" for Esteban Yanez Rodriguez), else everybody whose name
   * may be another form of it ("J. Tarn" for Jamie Tarn).
   */
  public Resolution resolve(String asked) {
    return lookup.resolve(requireNonNull(asked, "asked"));
  }
}
