package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the intervals of one document after the other: to begin anew for each would be to look up
 * all terms again.
 */
final class IntervalReader {

  /**
   * What is read.
   *
   * @param field of the positions
   * @param intervals the intervals in it
   */
  record Source(String field, IntervalsSource intervals) {}

  /** An interval of positions, both ends belonging to it. */
  record Positions(int first, int last) {}

  private final Source source;
  private @Nullable LeafReaderContext current;
  private @Nullable IntervalIterator iterator;
  private int last = -1;
  private List<Positions> found = List.of();

  IntervalReader(Source source) {
    this.source = source;
  }

  /** The intervals in a document, which is best the last one again or a later one. */
  List<Positions> read(LeafReaderContext leaf, int document) throws IOException {
    if (leaf != current || document < last) {
      current = leaf;
      iterator = source.intervals.intervals(source.field, leaf);
      last = -1;
    }
    if (document > last) {
      found = read(document);
      last = document;
    }
    return found;
  }

  private List<Positions> read(int document) throws IOException {
    List<Positions> intervals = new ArrayList<>();
    if (iterator == null) {
      return intervals;
    }
    int at = iterator.docID() < document ? iterator.advance(document) : iterator.docID();
    while (at == document && iterator.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
      intervals.add(new Positions(iterator.start(), iterator.end()));
    }
    return intervals;
  }
}
