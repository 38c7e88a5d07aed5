package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a body, its sentences or paragraphs, as intervals: each from the position of its
 * {@link BoundaryMarker} up to the next one's.
 */
final class BlockSource extends IntervalsSource {

  /** The end of a body's last block; short of what Lucene takes for no interval. */
  private static final int LAST_POSITION = Integer.MAX_VALUE - 1;

  private final BoundaryMarker marker;
  private final IntervalsSource starts;

  BlockSource(BoundaryMarker marker) {
    this.marker = marker;
    starts = Intervals.term(marker.term());
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator markers = starts.intervals(field, leaf);
    return markers == null ? null : new BlockIterator(markers);
  }

  /** Blocks restrict what else is matched; they are not shown themselves. */
  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return starts.matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    starts.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlockSource block && block.marker == marker;
  }

  @Override
  public int hashCode() {
    return marker.hashCode();
  }

  @Override
  public String toString() {
    return "BLOCKS(" + marker + ")";
  }

  /** Is always one marker ahead of the block it stands on. */
  private static final class BlockIterator extends IntervalIterator {

    private final IntervalIterator markers;
    private int start = -1;
    private int end = -1;
    private int next = -1;

    BlockIterator(IntervalIterator markers) {
      this.markers = markers;
    }

    @Override
    public int nextInterval() throws IOException {
      if (start == NO_MORE_INTERVALS) {
        return start;
      }
      if (start < 0) {
        next = markers.nextInterval();
      }
      start = next;
      if (start == NO_MORE_INTERVALS) {
        end = NO_MORE_INTERVALS;
      } else {
        next = markers.nextInterval();
        end = next == NO_MORE_INTERVALS ? LAST_POSITION : next - 1;
      }
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
      return markers.matchCost();
    }

    @Override
    public int docID() {
      return markers.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return begun(markers.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return begun(markers.advance(target));
    }

    private int begun(int document) {
      start = document == NO_MORE_DOCS ? NO_MORE_INTERVALS : -1;
      end = start;
      return document;
    }

    @Override
    public long cost() {
      return markers.cost();
    }
  }
}
