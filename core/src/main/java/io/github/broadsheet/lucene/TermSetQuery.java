package io.github.broadsheet.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.CollectionTerminatedException;
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
 * takes what was read for all there is. What was read to the end Lucene may keep for others.
 */
final class TermSetQuery extends Query {

  private final Kept key;
  private final Deadline deadline;
  private final Map<Integer, DocIdSet> found = new HashMap<>();

  TermSetQuery(String field, TermSet terms, Deadline deadline) {
    key = new Kept(field, terms);
    this.deadline = deadline;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    Weight reading = reading(searcher);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Terms dictionary = leaf.reader().terms(key.field);
        return dictionary == null
            ? null
            : supplier(dictionary, score(), mode, () -> documents(leaf, reading));
      }

      /** Belongs to a request. */
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** Reads the documents, if they are not kept; ends in an exception when the time is up. */
  private Weight reading(IndexSearcher searcher) {
    Weight reading =
        new ConstantScoreWeight(key, 1) {
          @Override
          public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
              throws IOException {
            Terms dictionary = leaf.reader().terms(key.field);
            return dictionary == null
                ? null
                : supplier(
                    dictionary, 1, ScoreMode.COMPLETE_NO_SCORES, () -> read(leaf, dictionary));
          }

          @Override
          public boolean isCacheable(LeafReaderContext leaf) {
            return true;
          }
        };
    return RequestSearcher.kept(reading, searcher);
  }

  /** Finds documents. */
  private interface Documents {

    /** Returns null if there are none. */
    @Nullable DocIdSetIterator find() throws IOException;
  }

  private static ScorerSupplier supplier(
      Terms dictionary, float score, ScoreMode mode, Documents documents) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        DocIdSetIterator iterator = documents.find();
        return new ConstantScoreScorer(
            score, mode, iterator == null ? DocIdSetIterator.empty() : iterator);
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

  private @Nullable DocIdSetIterator documents(LeafReaderContext leaf, Weight reading)
      throws IOException {
    DocIdSet known = found.get(leaf.ord);
    if (known == null) {
      try {
        Scorer scorer = reading.scorer(leaf);
        return scorer == null ? null : scorer.iterator();
      } catch (CollectionTerminatedException e) {
        known = found.get(leaf.ord); // as far as it was read
      }
    }
    return known == null ? null : known.iterator();
  }

  /**
   * @throws CollectionTerminatedException if not all were read, so that they are not kept
   */
  private DocIdSetIterator read(LeafReaderContext leaf, Terms dictionary) throws IOException {
    FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
    PostingsEnum[] reused = new PostingsEnum[1];
    key.terms.forEach(
        dictionary.iterator(),
        term -> {
          reused[0] = term.postings(reused[0], PostingsEnum.NONE);
          documents.or(reused[0]);
          return !deadline.shouldExit();
        });
    DocIdSet set = new BitDocIdSet(documents);
    found.put(leaf.ord, set);
    if (deadline.isPassed()) {
      throw new CollectionTerminatedException();
    }
    return set.iterator();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(key.field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return key.toString(defaultField);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && key.equals(((TermSetQuery) other).key);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + key.hashCode();
  }

  /** What documents are kept by: nothing of a request. It is not searched for itself. */
  private static final class Kept extends Query {

    private final String field;
    private final TermSet terms;

    Kept(String field, TermSet terms) {
      this.field = field;
      this.terms = terms;
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
          && field.equals(((Kept) other).field)
          && terms.equals(((Kept) other).terms);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * classHash() + field.hashCode()) + terms.hashCode();
    }
  }
}
