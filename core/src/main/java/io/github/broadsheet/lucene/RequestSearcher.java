package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Searches one moment of the index for one request, with the statistics the request goes by. */
final class RequestSearcher extends IndexSearcher {

  private final FrozenStatistics statistics;
  private final Deadline deadline;
  private final HitOccurrences occurrences;
  private PageOrder order = PageOrder.RELEVANCE;
  private boolean collecting;
  private int checks;
  private final Map<Term, TermStates> states = new HashMap<>();
  private final Map<IntervalReader.Source, IntervalReader> intervals = new HashMap<>();

  RequestSearcher(IndexReader reader, FrozenStatistics statistics, Deadline deadline) {
    super(reader);
    this.statistics = statistics;
    this.deadline = deadline;
    occurrences = new HitOccurrences(deadline);
    setSimilarity(new NewsSimilarity());
  }

  FrozenStatistics statistics() {
    return statistics;
  }

  Deadline deadline() {
    return deadline;
  }

  HitOccurrences occurrences() {
    return occurrences;
  }

  /** What reads intervals in hits, the same for all who ask. */
  IntervalReader intervals(IntervalReader.Source source) {
    return intervals.computeIfAbsent(source, IntervalReader::new);
  }

  /** Where a term is in the dictionaries, and how frequent it is now; looked up once. */
  TermStates states(Term term) throws IOException {
    TermStates known = states.get(term);
    if (known == null) {
      known = TermStates.build(this, term, true);
      states.put(term, known);
    }
    return known;
  }

  /** Takes what {@link #states} would look up. */
  void know(Term term, TermStates found) {
    states.putIfAbsent(term, found);
  }

  /** Documents with a term, which is looked up once however often it is searched for. */
  Query withTerm(Term term) throws IOException {
    return new TermQuery(term, states(term));
  }

  /**
   * Rewrites as Lucene does, but without its limit on the clauses of all nested queries together:
   * it counts what {@link QueryBudget} allows otherwise.
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // a query that has nothing to rewrite returns itself
  public Query rewrite(Query original) throws IOException {
    Query query = original;
    for (Query next = query.rewrite(this); next != query; next = query.rewrite(this)) {
      query = next;
    }
    return query;
  }

  /** What tells where a query matches documents that are known. */
  Weight weight(Query query) throws IOException {
    return createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Lets Lucene keep the documents of a query that is asked for again and again. */
  static Weight kept(Weight weight, IndexSearcher searcher) {
    QueryCache cache = searcher.getQueryCache();
    return cache == null ? weight : cache.doCache(weight, searcher.getQueryCachingPolicy());
  }

  /** Finds the first hits in an order, in the segments that may hold them first. */
  TopFieldDocs top(Query query, PageOrder wanted, CollectorManager<?, TopFieldDocs> hits)
      throws IOException {
    order = wanted;
    try {
      return search(query, hits);
    } finally {
      order = PageOrder.RELEVANCE;
    }
  }

  @Override
  protected void search(LeafReaderContextPartition[] segments, Weight weight, Collector collector)
      throws IOException {
    super.search(
        order.visited(segments).toArray(LeafReaderContextPartition[]::new), weight, collector);
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int first, int end, Weight weight, Collector collector)
      throws IOException {
    collecting = true;
    try {
      super.searchLeaf(leaf, first, end, new TimedWeight(weight, deadline), collector);
    } catch (CollectionTerminatedException e) {
      // Lucene looks for what it keeps in its cache before it is ready to be stopped.
    } finally {
      collecting = false;
    }
  }

  /**
   * Ends the collection of matches, if there is one and its time is up. For every document.
   *
   * @param perLook how many documents go by between two looks at the clock
   */
  void check(int perLook) {
    if (collecting && checks++ % perLook == 0 && deadline.shouldExit()) {
      throw new CollectionTerminatedException();
    }
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    return statistics.term(term, () -> super.termStatistics(term, docFreq, totalTermFreq));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    return statistics.field(field, () -> super.collectionStatistics(field));
  }
}
