package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query that looks into each document, for words beside each other, and at the clock meanwhile:
 * to others it is shown only every some thousand documents, which may be long.
 */
final class TimedQuery extends Query {

  /**
   * The clock itself takes as long as to see that a phrase is not there: it is looked at now and
   * then.
   */
  private static final int DOCUMENTS_PER_LOOK = 32;

  private final Query query;
  private final RequestSearcher clock;
  private final int documentsPerLook;

  /**
   * @param clock ends what it searches when there is no time left
   */
  TimedQuery(Query query, RequestSearcher clock) {
    this(query, clock, DOCUMENTS_PER_LOOK);
  }

  /**
   * @param documentsPerLook in how many documents it is looked for between two looks at the clock
   */
  TimedQuery(Query query, RequestSearcher clock, int documentsPerLook) {
    this.query = query;
    this.clock = clock;
    this.documentsPerLook = documentsPerLook;
  }

  /** What is searched. */
  Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new TimedQuery(rewritten, clock, documentsPerLook);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight timed =
        new FilterWeight(query, query.createWeight(searcher, mode, boost)) {
          @Override
          public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
              throws IOException {
            ScorerSupplier supplier = super.scorerSupplier(leaf);
            return supplier == null ? null : timed(supplier);
          }
        };
    return new FilterWeight(
        this, mode.needsScores() ? timed : RequestSearcher.kept(timed, searcher)) {
      /** Belongs to a request: what others can use is kept of the query without the clock. */
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private ScorerSupplier timed(ScorerSupplier supplier) {
    return new FilterScorerSupplier(supplier) {
      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer scorer = in.get(leadCost);
        TwoPhaseIterator inside = scorer.twoPhaseIterator();
        return inside == null ? scorer : timed(scorer, timed(inside));
      }
    };
  }

  private static Scorer timed(Scorer scorer, TwoPhaseIterator inside) {
    return new Scorer() {
      @Override
      public int docID() {
        return scorer.docID();
      }

      @Override
      public float score() throws IOException {
        return scorer.score();
      }

      @Override
      public float smoothingScore(int document) throws IOException {
        return scorer.smoothingScore(document);
      }

      @Override
      public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(inside);
      }

      @Override
      public TwoPhaseIterator twoPhaseIterator() {
        return inside;
      }

      @Override
      public int advanceShallow(int target) throws IOException {
        return scorer.advanceShallow(target);
      }

      @Override
      public float getMaxScore(int upTo) throws IOException {
        return scorer.getMaxScore(upTo);
      }

      @Override
      public void setMinCompetitiveScore(float least) throws IOException {
        scorer.setMinCompetitiveScore(least);
      }
    };
  }

  private TwoPhaseIterator timed(TwoPhaseIterator inside) {
    return new TwoPhaseIterator(inside.approximation()) {
      @Override
      public boolean matches() throws IOException {
        clock.check(documentsPerLook);
        return inside.matches();
      }

      @Override
      public float matchCost() {
        return inside.matchCost();
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String defaultField) {
    return query.toString(defaultField);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((TimedQuery) other).query);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + query.hashCode();
  }
}
