package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Where a part occurs in one document after the other. */
final class PartOccurrences {

  /**
   * Where it occurs.
   *
   * @param first its first position
   * @param last its last position
   */
  record Occurrence(int first, int last) {

    boolean overlaps(Occurrence other) {
      return first <= other.last && other.first <= last;
    }

    int length() {
      return last - first + 1;
    }
  }

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparingInt(Occurrence::first).thenComparingInt(Occurrence::last);

  private final List<IntervalIterator> alternatives;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private int longest;

  private PartOccurrences(List<IntervalIterator> alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * @param any goes through the documents with any of the part's alternatives, and is read if there
   *     is one alone
   */
  static PartOccurrences of(
      TogetherSource.Part part, IntervalIterator any, String field, LeafReaderContext leaf)
      throws IOException {
    if (part.alternatives().size() == 1) {
      return new PartOccurrences(List.of(any));
    }
    // Of alternatives that overlap, Lucene shows the shortest alone; here, each is a choice.
    List<IntervalIterator> alternatives = new ArrayList<>();
    for (IntervalsSource alternative : part.alternatives()) {
      IntervalIterator its = alternative.intervals(field, leaf);
      if (its != null) {
        alternatives.add(its);
      }
    }
    return new PartOccurrences(alternatives);
  }

  /** Reads the occurrences in a document, and only once. */
  void read(int document) throws IOException {
    occurrences.clear();
    longest = 0;
    for (IntervalIterator alternative : alternatives) {
      int at = alternative.docID() < document ? alternative.advance(document) : alternative.docID();
      while (at == document && alternative.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        Occurrence occurrence = new Occurrence(alternative.start(), alternative.end());
        occurrences.add(occurrence);
        longest = Math.max(longest, occurrence.length());
      }
    }
    if (alternatives.size() > 1) {
      occurrences.sort(ORDER);
    }
  }

  List<Occurrence> all() {
    return occurrences;
  }

  /** How many words the longest occurrence has. */
  int longest() {
    return longest;
  }
}
