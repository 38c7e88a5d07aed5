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

  /** Goes forwards through the blocks, and in each part up to what begins in the block. */
  private static final class HoldingIterator extends Derived {

    private final IntervalIterator blocks;
    private final List<IntervalIterator> parts;

    HoldingIterator(IntervalIterator blocks, List<IntervalIterator> parts) {
      super(inAll(with(blocks, parts)), matchCost(with(blocks, parts)));
      this.blocks = blocks;
      this.parts = parts;
    }

    private static List<IntervalIterator> with(
        IntervalIterator blocks, List<IntervalIterator> parts) {
      List<IntervalIterator> all = new ArrayList<>(parts);
      all.add(blocks);
      return all;
    }

    @Override
    void begin() throws IOException {
      for (IntervalIterator part : parts) {
        part.nextInterval();
      }
    }

    @Override
    int next() throws IOException {
      while (blocks.nextInterval() != NO_MORE_INTERVALS) {
        boolean all = true;
        for (IntervalIterator part : parts) {
          while (part.start() < blocks.start()) {
            part.nextInterval();
          }
          if (part.start() == NO_MORE_INTERVALS) {
            return none();
          }
          if (part.end() > blocks.end()) {
            all = false;
            break;
          }
        }
        if (all) {
          return found(blocks.start(), blocks.end());
        }
      }
      return none();
    }
  }
}
