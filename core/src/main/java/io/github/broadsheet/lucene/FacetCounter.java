package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * Counts matching articles by the values of a dimension; an article with two spellings of one value
 * counts once.
 */
final class FacetCounter implements MatchCounter {

  private final Facet facet;
  private final FacetNumbering numbering;
  private final Tally tally;

  /** The values of the article that is being counted. */
  private int[] seen = new int[16];

  FacetCounter(Facet facet, FacetNumbering numbering) {
    this.facet = facet;
    this.numbering = numbering;
    tally = new Tally(numbering.size());
  }

  @Override
  public LeafCounter leaf(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = FacetDictionary.values(leaf.reader(), facet.dimension());
    return document -> {
      if (values.advanceExact(document)) {
        count(leaf, values);
      }
    };
  }

  private void count(LeafReaderContext leaf, SortedSetDocValues values) throws IOException {
    int count = values.docValueCount();
    if (count > seen.length) {
      seen = ArrayUtil.growNoCopy(seen, count);
    }
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      int number = numbering.number(leaf, values.nextOrd());
      if (!contains(number, distinct)) {
        seen[distinct++] = number;
        tally.add(number);
      }
    }
  }

  private boolean contains(int number, int distinct) {
    for (int i = 0; i < distinct; i++) {
      if (seen[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** How many articles have each value, by its number. */
  int[] counts() {
    return tally.toArray();
  }

  /** The most frequent values. */
  List<FacetValue> result() {
    Comparator<FacetValue> order =
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    PriorityQueue<FacetValue> best = new PriorityQueue<>(order.reversed());
    tally.forEach(
        (number, count) -> {
          FacetValue last = best.size() < facet.limit() ? null : best.peek();
          if (last == null || count >= last.count()) {
            best.add(new FacetValue(numbering.shown(number), count));
            if (best.size() > facet.limit()) {
              best.remove();
            }
          }
        });
    List<FacetValue> found = new ArrayList<>(best);
    found.sort(order);
    return List.copyOf(found);
  }

  /** Counts by number: in a small table while few numbers occur, then in an array of all. */
  private static final class Tally {

    /** A table is given up when it is so full that an array would be about as large. */
    private static final int SHARE_OF_ARRAY = 8;

    private static final int FIRST_SIZE = 256;

    private final int size;

    /** Numbers plus one, 0 where none is; empty when {@code counts} is by number. */
    private int[] keys;

    private int[] counts;
    private int used;

    Tally(int size) {
      this.size = size;
      boolean table = size > FIRST_SIZE * SHARE_OF_ARRAY;
      keys = new int[table ? FIRST_SIZE : 0];
      counts = new int[table ? FIRST_SIZE : size];
    }

    void add(int number) {
      if (keys.length == 0) {
        counts[number]++;
        return;
      }
      int slot = slot(number);
      counts[slot]++;
      if (keys[slot] == 0) {
        keys[slot] = number + 1;
        used++;
        if (used * 2 > keys.length) {
          grow();
        }
      }
    }

    private int slot(int number) {
      int mask = keys.length - 1;
      int slot = (number * 0x9E3779B9 >>> 7) & mask;
      while (keys[slot] != 0 && keys[slot] != number + 1) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldCounts = counts;
      boolean table = oldKeys.length * 2 < size / SHARE_OF_ARRAY;
      keys = new int[table ? oldKeys.length * 2 : 0];
      counts = new int[table ? oldKeys.length * 2 : size];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int to = table ? slot(oldKeys[i] - 1) : oldKeys[i] - 1;
          counts[to] = oldCounts[i];
          if (table) {
            keys[to] = oldKeys[i];
          }
        }
      }
    }

    /** Something done with a number and its count. */
    interface Step {
      void take(int number, int count);
    }

    /** Hands over each number that occurred. */
    void forEach(Step step) {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          step.take(keys.length == 0 ? i : keys[i] - 1, counts[i]);
        }
      }
    }

    int[] toArray() {
      int[] all = new int[size];
      forEach((number, count) -> all[number] = count);
      return all;
    }
  }
}
