package io.github.broadsheet;

import java.util.List;
import java.util.Optional;

/**
 * The people that the articles of an index mention.
 *
 * <p>Articles are indexed by the names they use. Who a name means is worked out when searching,
 * from a directory of people and from rules that need none: names that differ in case, accents,
 * hyphens and common forms of a given name are one person's. So a directory can change at any time,
 * nothing is indexed again, and taking the change back gives the same results as before.
 *
 * <p>Thread-safe. What is asked is answered from one moment of the index, which shows all that was
 * put before.
 */
public interface PeopleIndex {

  /** Returns the directory in use, empty at first. */
  PeopleDirectory directory();

  /**
   * Sets the directory that searches go by from now on, in this open index alone: it is not saved
   * with the index. Cursors of before go on with the names they began with.
   */
  void use(PeopleDirectory directory);

  /**
   * Returns the people that most articles mention.
   *
   * @param prefix what one of the person's names, or a later word of it, begins with; everyone if
   *     blank
   * @param limit how many at most, 1 to 10,000
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  List<PersonSummary> list(String prefix, int limit);

  /**
   * Returns everyone whom a name may mean, those that most articles mention first: one person, or
   * all who share a surname, or nobody. Of more than 20 only those are returned.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  List<PersonSummary> candidates(String name);

  /**
   * Returns the name that a person is shown by whom articles mention under a name, such as {@link
   * Mention#person()}; the name itself if no article has it and the directory does not.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  String shownName(String name);

  /**
   * Returns what is known of the one person that a name means; empty if it means nobody or several.
   *
   * @param companions how many companions at most, 0 to 1,000
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  Optional<PersonProfile> find(String name, int companions);

  /**
   * Returns who is mentioned in the articles that a request finds, the strongest first. Of the
   * request, the query, how its words match, its filters and its time limit count. People whom the
   * request names are not their own companions.
   *
   * @param limit how many at most, 1 to 1,000
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  List<Companion> companions(SearchRequest request, int limit);

  /**
   * Returns pairs of people who may be one person, the likeliest first, each with what speaks for
   * it. Nothing is merged by that: {@link PeopleDirectory#withMerged} does it. Reads the articles
   * of those in question; takes seconds on a large index.
   *
   * @param limit how many at most, 1 to 1,000
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  List<MergeSuggestion> mergeSuggestions(int limit);
}
