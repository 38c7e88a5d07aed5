package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * What occurs several times, as one interval from the first occurrence to the last; none where it
 * occurs less often.
 */
final class RepetitionSource extends DerivedSource {

  private final int count;

  RepetitionSource(IntervalsSource occurrences, int count) {
    super(occurrences);
    this.count = count;
  }

  @Override
  IntervalIterator derive(IntervalIterator occurrences, String field, LeafReaderContext leaf) {
    return new RepetitionIterator(occurrences, count);
  }

  @Override
  public int minExtent() {
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RepetitionSource repetition
        && repetition.count == count
        && repetition.source().equals(source());
  }

  @Override
  public int hashCode() {
    return 31 * source().hashCode() + count;
  }

  @Override
  public String toString() {
    return "ATLEAST(" + count + "," + source() + ")";
  }

  private static final class RepetitionIterator extends Derived {

    private final IntervalIterator occurrences;
    private final int count;

    RepetitionIterator(IntervalIterator occurrences, int count) {
      super(occurrences, occurrences.matchCost());
      this.occurrences = occurrences;
      this.count = count;
    }

    @Override
    int next() throws IOException {
      if (start() >= 0) {
        return none();
      }
      int first = occurrences.nextInterval();
      int last = first;
      int found = 0;
      for (int at = first; at != NO_MORE_INTERVALS; at = occurrences.nextInterval()) {
        found++;
        last = occurrences.end();
      }
      return found >= count ? found(first, last) : none();
    }
  }
}
