package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What occurs several times, as one interval from the first occurrence to the last; none where it
 * occurs less often.
 */
final class RepetitionSource extends IntervalsSource {

  private final IntervalsSource occurrences;
  private final int count;

  RepetitionSource(IntervalsSource occurrences, int count) {
    this.occurrences = occurrences;
    this.count = count;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator iterator = occurrences.intervals(field, leaf);
    return iterator == null ? null : new RepetitionIterator(iterator, count);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return occurrences.matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    occurrences.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return count;
  }

  /** The alternatives count together, so they must not be pulled apart. */
  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RepetitionSource repetition
        && repetition.count == count
        && repetition.occurrences.equals(occurrences);
  }

  @Override
  public int hashCode() {
    return 31 * occurrences.hashCode() + count;
  }

  @Override
  public String toString() {
    return "ATLEAST(" + count + "," + occurrences + ")";
  }

  private static final class RepetitionIterator extends IntervalIterator {

    private final IntervalIterator occurrences;
    private final int count;
    private int start = -1;
    private int end = -1;

    RepetitionIterator(IntervalIterator occurrences, int count) {
      this.occurrences = occurrences;
      this.count = count;
    }

    @Override
    public int nextInterval() throws IOException {
      if (start >= 0) {
        start = NO_MORE_INTERVALS;
        end = NO_MORE_INTERVALS;
        return start;
      }
      int first = occurrences.nextInterval();
      int found = 0;
      for (int at = first; at != NO_MORE_INTERVALS; at = occurrences.nextInterval()) {
        found++;
        end = occurrences.end();
      }
      start = found >= count ? first : NO_MORE_INTERVALS;
      end = found >= count ? end : NO_MORE_INTERVALS;
      return start;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public float matchCost() {
      return occurrences.matchCost();
    }

    @Override
    public int docID() {
      return occurrences.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return begun(occurrences.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return begun(occurrences.advance(target));
    }

    private int begun(int document) {
      start = document == NO_MORE_DOCS ? NO_MORE_INTERVALS : -1;
      end = start;
      return document;
    }

    @Override
    public long cost() {
      return occurrences.cost();
    }
  }
}
