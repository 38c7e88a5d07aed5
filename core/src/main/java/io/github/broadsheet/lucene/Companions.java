package io.github.broadsheet.lucene;

import io.github.broadsheet.Companion;
import io.github.broadsheet.Facet;
import io.github.broadsheet.people.CompanionStrength;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Who is mentioned in some of the articles of one moment of the index. */
final class Companions {

  private final IndexPeople people;
  private final int[] counts;
  private final long matching;
  private final long articles;
  private final BitSet named;

  private Companions(IndexPeople people, int[] counts, long matching, long articles, BitSet named) {
    this.people = people;
    this.counts = counts;
    this.matching = matching;
    this.articles = articles;
    this.named = named;
  }

  /**
   * Counts who is mentioned in the articles that match a query.
   *
   * @param named the numbers of people who are not their own companions
   */
  static Companions of(IndexMoment moment, IndexSearcher searcher, Query query, BitSet named)
      throws IOException {
    FacetCounter counter = new FacetCounter(Facet.people(1), moment.people());
    long matching = searcher.search(query, MatchCollector.manager(List.of(counter)));
    return new Companions(
        moment.people(), counter.counts(), matching, moment.reader().numDocs(), named);
  }

  /** The strongest of those beyond chance. */
  List<Companion> strongest(int limit) throws IOException {
    int[] everywhere = people.articles();
    List<Companion> found = new ArrayList<>();
    for (int person = 0; person < counts.length; person++) {
      if (counts[person] > 0 && !named.get(person)) {
        double strength =
            CompanionStrength.of(counts[person], matching, everywhere[person], articles);
        found.add(new Companion(people.shown(person), counts[person], strength));
      }
    }
    found.sort(
        Comparator.comparingDouble(Companion::strength)
            .thenComparing(Companion::articles)
            .reversed()
            .thenComparing(Companion::name));
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }
}
