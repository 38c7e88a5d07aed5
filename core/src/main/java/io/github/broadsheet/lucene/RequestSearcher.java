package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Searches one moment of the index for one request, with the statistics the request goes by. */
final class RequestSearcher extends IndexSearcher {

  private final FrozenStatistics statistics;
  private final Deadline deadline;

  RequestSearcher(IndexReader reader, FrozenStatistics statistics, Deadline deadline) {
    super(reader);
    this.statistics = statistics;
    this.deadline = deadline;
    setSimilarity(new NewsSimilarity());
    setTimeout(deadline);
  }

  FrozenStatistics statistics() {
    return statistics;
  }

  Deadline deadline() {
    return deadline;
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
