package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Blocks that hold something of each of several sources, wherever in the block. */
final class HoldingSource extends DerivedSource {

  private final List<IntervalsSource> parts;

  HoldingSource(BlockSource blocks, List<IntervalsSource> parts) {
    super(blocks);
    this.parts = List.copyOf(parts);
  }

  @Override
  @Nullable IntervalIterator derive(IntervalIterator blocks, String field, LeafReaderContext leaf)
      throws IOException {
    List<IntervalIterator> held = new ArrayList<>();
    for (IntervalsSource part : parts) {
      IntervalIterator its = part.intervals(field, leaf);
      if (its == null) {
        return null;
      }
      held.add(its);
    }
    return new HoldingIterator(blocks, held);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    super.visit(field, visitor);
    parts.forEach(part -> part.visit(field, visitor));
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HoldingSource holding
        && holding.source().equals(source())
        && holding.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return 31 * source().hashCode() + parts.hashCode();
  }

  @Override
  public String toString() {
    return "HOLDING(" + source() + "," + parts + ")";
  }

  /**
   * Goes forwards through the parts, and through the blocks only as far as the parts have come:
   * what is in no document together is not looked for in blocks.
   */
  private static final class HoldingIterator extends Derived {

    private final IntervalIterator blocks;
    private final List<IntervalIterator> parts;

    HoldingIterator(IntervalIterator blocks, List<IntervalIterator> parts) {
      super(inAll(parts), matchCost(parts) + blocks.matchCost());
      this.blocks = blocks;
      this.parts = parts;
    }

    @Override
    int next() throws IOException {
      if (!reachDocument()) {
        return none();
      }
      while (reachBlock()) {
        if (isHolding()) {
          return found(blocks.start(), blocks.end());
        }
      }
      return none();
    }

    private boolean reachDocument() throws IOException {
      if (blocks.docID() < docID()) {
        blocks.advance(docID());
      }
      return blocks.docID() == docID();
    }

    /** Goes to the next block that may hold all: none before the last of the parts does. */
    private boolean reachBlock() throws IOException {
      int behind = blocks.end() + 1;
      int last = behind;
      for (IntervalIterator part : parts) {
        last = Math.max(last, reach(part, behind));
      }
      if (last == NO_MORE_INTERVALS) {
        return false;
      }
      while (blocks.end() < last) {
        blocks.nextInterval();
      }
      return blocks.start() != NO_MORE_INTERVALS;
    }

    private boolean isHolding() throws IOException {
      for (IntervalIterator part : parts) {
        reach(part, blocks.start());
        if (part.end() > blocks.end()) {
          return false;
        }
      }
      return true;
    }

    /** Goes to a part's first interval that begins at a position or behind it. */
    private static int reach(IntervalIterator part, int position) throws IOException {
      while (part.start() < position) {
        part.nextInterval();
      }
      return part.start();
    }
  }
}
