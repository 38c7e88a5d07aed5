package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Collects the matches of a segment step by step and looks at the clock before each step. What
 * Lucene has for this begins with steps of a hundred documents, and with each step scorers fetch
 * their buffers anew.
 */
final class TimedWeight extends FilterWeight {

  private static final int STEP = 1 << 16;

  private final Deadline deadline;

  TimedWeight(Weight weight, Deadline deadline) {
    super(weight);
    this.deadline = deadline;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier supplier = in.scorerSupplier(leaf);
    return supplier == null ? null : timed(supplier);
  }

  private ScorerSupplier timed(ScorerSupplier supplier) {
    return new FilterScorerSupplier(supplier) {
      @Override
      public Scorer get(long leadCost) throws IOException {
        return in.get(leadCost);
      }

      @Override
      public BulkScorer bulkScorer() throws IOException {
        return timed(in.bulkScorer());
      }
    };
  }

  private BulkScorer timed(BulkScorer scorer) {
    return new BulkScorer() {
      @Override
      public int score(LeafCollector collector, @Nullable Bits live, int first, int end)
          throws IOException {
        int next = first;
        while (next < end) {
          if (deadline.shouldExit()) {
            throw new CollectionTerminatedException();
          }
          next = scorer.score(collector, live, next, (int) Math.min((long) next + STEP, end));
        }
        return next;
      }

      @Override
      public long cost() {
        return scorer.cost();
      }
    };
  }
}
