package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Intervals that are made of those of another source, in the documents that have them. */
abstract class DerivedSource extends IntervalsSource {

  private final IntervalsSource source;

  /**
   * @param source what the intervals are made of, and what is shown of them
   */
  DerivedSource(IntervalsSource source) {
    this.source = source;
  }

  final IntervalsSource source() {
    return source;
  }

  /**
   * Makes intervals of others.
   *
   * @return null if there are none in the leaf
   */
  abstract @Nullable IntervalIterator derive(
      IntervalIterator intervals, String field, LeafReaderContext leaf) throws IOException;

  @Override
  public final @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator intervals = source.intervals(field, leaf);
    return intervals == null ? null : derive(intervals, field, leaf);
  }

  @Override
  public final @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return source.matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    source.visit(field, visitor);
  }

  /** Alternatives count together, so they must not be pulled apart. */
  @Override
  public final Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  /** Goes through intervals of documents that others find. */
  abstract static class Derived extends IntervalIterator {

    private final DocIdSetIterator documents;
    private final float matchCost;
    private int start = -1;
    private int end = -1;

    /**
     * @param documents that may have intervals
     * @param matchCost of finding the intervals of one
     */
    Derived(DocIdSetIterator documents, float matchCost) {
      this.documents = documents;
      this.matchCost = matchCost;
    }

    /** Goes through the documents that all have in common. */
    static DocIdSetIterator inAll(List<? extends DocIdSetIterator> iterators) {
      return iterators.size() == 1
          ? iterators.get(0)
          : ConjunctionUtils.intersectIterators(List.copyOf(iterators));
    }

    static float matchCost(List<IntervalIterator> iterators) {
      float cost = 0;
      for (IntervalIterator iterator : iterators) {
        cost += iterator.matchCost();
      }
      return cost;
    }

    /** Called on each new document, before its first interval is asked for. */
    void begin() throws IOException {}

    /** Goes to the next interval by {@link #found} or {@link #none}; not called after none. */
    abstract int next() throws IOException;

    final int found(int from, int to) {
      start = from;
      end = to;
      return start;
    }

    final int none() {
      return found(NO_MORE_INTERVALS, NO_MORE_INTERVALS);
    }

    @Override
    public final int nextInterval() throws IOException {
      return start == NO_MORE_INTERVALS ? start : next();
    }

    @Override
    public final int start() {
      return start;
    }

    @Override
    public final int end() {
      return end;
    }

    @Override
    public final int gaps() {
      return 0;
    }

    @Override
    public final float matchCost() {
      return matchCost;
    }

    @Override
    public final int docID() {
      return documents.docID();
    }

    @Override
    public final int nextDoc() throws IOException {
      return begun(documents.nextDoc());
    }

    @Override
    public final int advance(int target) throws IOException {
      return begun(documents.advance(target));
    }

    private int begun(int document) throws IOException {
      if (document == NO_MORE_DOCS) {
        none();
      } else {
        found(-1, -1);
        begin();
      }
      return document;
    }

    @Override
    public final long cost() {
      return documents.cost();
    }
  }
}
