package io.github.broadsheet.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents with any of a set of terms; all score alike. However many terms there are, they are
 * read once for a request and only until its time is up: then the search has ended, so that nobody
 * takes what was read for all there is.
 */
final class TermSetQuery extends Query {

  private final String field;
  private final TermSet terms;
  private final Deadline deadline;
  private final Map<Integer, DocIdSet> found = new HashMap<>();

  TermSetQuery(String field, TermSet terms, Deadline deadline) {
    this.field = field;
    this.terms = terms;
    this.deadline = deadline;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Terms dictionary = leaf.reader().terms(field);
        return dictionary == null ? null : supplier(leaf, dictionary, score(), mode);
      }

      /** What is read may be incomplete, and must not serve other requests. */
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private ScorerSupplier supplier(
      LeafReaderContext leaf, Terms dictionary, float score, ScoreMode mode) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        DocIdSetIterator documents = documents(leaf, dictionary).iterator();
        return new ConstantScoreScorer(
            score, mode, documents == null ? DocIdSetIterator.empty() : documents);
      }

      @Override
      public long cost() {
        try {
          return dictionary.getDocCount();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private DocIdSet documents(LeafReaderContext leaf, Terms dictionary) throws IOException {
    DocIdSet known = found.get(leaf.ord);
    if (known == null) {
      FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
      PostingsEnum[] reused = new PostingsEnum[1];
      terms.forEach(
          dictionary.iterator(),
          term -> {
            reused[0] = term.postings(reused[0], PostingsEnum.NONE);
            documents.or(reused[0]);
            return !deadline.shouldExit();
          });
      known = new BitDocIdSet(documents);
      found.put(leaf.ord, known);
    }
    return known;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + terms;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((TermSetQuery) other).field)
        && terms.equals(((TermSetQuery) other).terms);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + field.hashCode()) + terms.hashCode();
  }
}
