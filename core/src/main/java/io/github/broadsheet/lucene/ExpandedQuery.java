package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Documents with any of the terms that a typed word stands for, found and scored by another query.
 * Its matches are one clause's, and are read for all hits at once: Lucene would look for each of
 * the terms, of which there may be thousands, in one hit after the other.
 */
final class ExpandedQuery extends Query {

  private final Query found;
  private final String field;
  private final TermSet terms;
  private final HitOccurrences occurrences;

  /**
   * @param found what finds and scores
   * @param terms what matches
   * @param occurrences where the terms are in hits
   */
  ExpandedQuery(Query found, String field, TermSet terms, HitOccurrences occurrences) {
    this.found = found;
    this.field = field;
    this.terms = terms;
    this.occurrences = occurrences;
  }

  /** Documents with a term. */
  static ExpandedQuery of(Term term, RequestSearcher searcher) throws IOException {
    TermSet alone = new ListedTerms(List.of(term.bytes()));
    return new ExpandedQuery(searcher.withTerm(term), term.field(), alone, searcher.occurrences());
  }

  String field() {
    return field;
  }

  TermSet terms() {
    return terms;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = found.rewrite(searcher);
    return rewritten.equals(found) ? this : new ExpandedQuery(rewritten, field, terms, occurrences);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, found.createWeight(searcher, mode, boost)) {
      /** Belongs to a request: no other one can use what is kept of it. */
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }

      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
        List<HitOccurrences.Occurrence> its = occurrences.in(field, terms, leaf, document);
        return its.isEmpty()
            ? null
            : MatchesUtils.forField(
                field, () -> new HitOccurrences.Iterator(ExpandedQuery.this, its));
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    found.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String defaultField) {
    return found.toString(defaultField);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && found.equals(((ExpandedQuery) other).found)
        && field.equals(((ExpandedQuery) other).field)
        && terms.equals(((ExpandedQuery) other).terms);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * classHash() + found.hashCode()) + field.hashCode()) + terms.hashCode();
  }
}
