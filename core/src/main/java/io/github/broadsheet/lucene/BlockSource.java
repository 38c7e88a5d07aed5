package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;

/**
 * The blocks of a body, its sentences or paragraphs, as intervals: each from the position of its
 * {@link BoundaryMarker} up to the next one's.
 */
final class BlockSource extends DerivedSource {

  /** The end of a body's last block; short of what Lucene takes for no interval. */
  private static final int LAST_POSITION = Integer.MAX_VALUE - 1;

  private final BoundaryMarker marker;

  BlockSource(BoundaryMarker marker) {
    super(Intervals.term(marker.term()));
    this.marker = marker;
  }

  @Override
  IntervalIterator derive(IntervalIterator markers, String field, LeafReaderContext leaf) {
    return new BlockIterator(markers);
  }

  @Override
  public int minExtent() {
    return 1;
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
  private static final class BlockIterator extends Derived {

    private final IntervalIterator markers;
    private int following;

    BlockIterator(IntervalIterator markers) {
      super(markers, markers.matchCost());
      this.markers = markers;
    }

    @Override
    void begin() throws IOException {
      following = markers.nextInterval();
    }

    @Override
    int next() throws IOException {
      if (following == NO_MORE_INTERVALS) {
        return none();
      }
      int start = following;
      following = markers.nextInterval();
      return found(start, following == NO_MORE_INTERVALS ? LAST_POSITION : following - 1);
    }
  }
}
