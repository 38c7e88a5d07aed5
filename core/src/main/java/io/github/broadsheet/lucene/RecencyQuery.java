package io.github.broadsheet.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The same documents with their scores multiplied by {@code 0.1 + 0.9 · 2^(-age / halfLife)}. The
 * factor is never above 1, so the score without it is an upper bound of the score with it, and
 * Lucene's skipping of blocks that cannot compete stays exact.
 */
final class RecencyQuery extends Query {

  private static final double LEAST = 0.1;

  private final Query query;
  private final Instant now;
  private final Duration halfLife;

  RecencyQuery(Query query, Instant now, Duration halfLife) {
    this.query = query;
    this.now = now;
    this.halfLife = halfLife;
  }

  /** The factor of an article published at a moment; one from the future counts as new. */
  static float factor(long published, Instant now, Duration halfLife) {
    double age = Math.max(0, now.toEpochMilli() - published);
    // Counted in doubles: a half-life may be as short as a nanosecond or longer than all time.
    double half = halfLife.getSeconds() * 1e3 + halfLife.getNano() * 1e-6;
    return (float) (LEAST + (1 - LEAST) * Math.pow(2, -age / half));
  }

  /** The factor of an article without a date. */
  static float undatedFactor() {
    return (float) LEAST;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that has nothing to rewrite returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = searcher.rewrite(query);
    return rewritten == query ? this : new RecencyQuery(rewritten, now, halfLife);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = searcher.createWeight(query, mode, boost);
    return mode.needsScores() ? new RecencyWeight(inner) : inner;
  }

  private final class RecencyWeight extends FilterWeight {

    RecencyWeight(Weight inner) {
      super(RecencyQuery.this, inner);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier inner = in.scorerSupplier(leaf);
      return inner == null ? null : new RecencyScorerSupplier(inner, new Factors(leaf));
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Explanation inner = in.explain(leaf, document);
      if (!inner.isMatch()) {
        return inner;
      }
      float factor = new Factors(leaf).of(document);
      return Explanation.match(
          inner.getValue().floatValue() * factor,
          "score times recency",
          inner,
          Explanation.match(factor, "recency"));
    }
  }

  /** The factors of the documents of a segment, asked for in order. */
  private final class Factors {

    private final NumericDocValues published;

    Factors(LeafReaderContext leaf) throws IOException {
      published =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(leaf.reader(), ArticleFields.PUBLISHED));
    }

    float of(int document) throws IOException {
      return published.advanceExact(document)
          ? factor(published.longValue(), now, halfLife)
          : undatedFactor();
    }
  }

  private static final class RecencyScorerSupplier extends FilterScorerSupplier {

    private final Factors factors;

    RecencyScorerSupplier(ScorerSupplier inner, Factors factors) {
      super(inner);
      this.factors = factors;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new RecencyScorer(in.get(leadCost), factors);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      BulkScorer bulk = in.bulkScorer();
      return new BulkScorer() {
        @Override
        public int score(LeafCollector collector, Bits acceptDocs, int min, int max)
            throws IOException {
          return bulk.score(new RecencyCollector(collector, factors), acceptDocs, min, max);
        }

        @Override
        public long cost() {
          return bulk.cost();
        }
      };
    }
  }

  /** Shows the collector the scores with the factor. */
  private static final class RecencyCollector extends FilterLeafCollector {

    private final Factors factors;
    private int document;

    RecencyCollector(LeafCollector collector, Factors factors) {
      super(collector);
      this.factors = factors;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      in.setScorer(
          new Scorable() {
            @Override
            public float score() throws IOException {
              return scorer.score() * factors.of(document);
            }

            @Override
            public void setMinCompetitiveScore(float min) throws IOException {
              scorer.setMinCompetitiveScore(min);
            }
          });
    }

    @Override
    public void collect(int document) throws IOException {
      this.document = document;
      in.collect(document);
    }
  }

  private static final class RecencyScorer extends Scorer {

    private final Scorer inner;
    private final Factors factors;

    RecencyScorer(Scorer inner, Factors factors) {
      this.inner = inner;
      this.factors = factors;
    }

    @Override
    public float score() throws IOException {
      return inner.score() * factors.of(inner.docID());
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return inner.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return inner.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float min) throws IOException {
      inner.setMinCompetitiveScore(min);
    }

    @Override
    public int docID() {
      return inner.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return inner.iterator();
    }

    @Override
    public @Nullable TwoPhaseIterator twoPhaseIterator() {
      return inner.twoPhaseIterator();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "recency(" + query.toString(field) + ", " + halfLife + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && query.equals(((RecencyQuery) other).query)
        && now.equals(((RecencyQuery) other).now)
        && halfLife.equals(((RecencyQuery) other).halfLife);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * classHash() + query.hashCode()) + now.hashCode()) + halfLife.hashCode();
  }
}
