package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Places where each of several parts occurs once, near enough to the others, and no two on the same
 * words: in any order with few words between them, or as the words of a phrase moved by a few
 * positions. Each place goes from the first of the parts to the last.
 */
final class TogetherSource extends DerivedSource {

  /** What may stand for one part: any of several sources. */
  record Part(List<IntervalsSource> alternatives) {

    Part {
      alternatives = List.copyOf(alternatives);
    }

    IntervalsSource any() {
      return alternatives.size() == 1
          ? alternatives.get(0)
          : Intervals.or(alternatives.toArray(IntervalsSource[]::new));
    }
  }

  private final List<Part> parts;
  private final boolean phrase;
  private final int distance;

  private TogetherSource(List<Part> parts, boolean phrase, int distance) {
    super(parts.get(0).any());
    this.parts = List.copyOf(parts);
    this.phrase = phrase;
    this.distance = distance;
  }

  /**
   * Parts in any order.
   *
   * @param distance how many words may stand between them in all
   */
  static TogetherSource near(List<Part> parts, int distance) {
    return new TogetherSource(parts, false, distance);
  }

  /**
   * The words of a phrase, as Lucene finds a phrase with slop.
   *
   * @param slop how many positions apart the words may be moved, each from its place in the phrase
   */
  static TogetherSource phrase(List<IntervalsSource> words, int slop) {
    return new TogetherSource(
        words.stream().map(word -> new Part(List.of(word))).toList(), true, slop);
  }

  @Override
  @Nullable IntervalIterator derive(IntervalIterator first, String field, LeafReaderContext leaf)
      throws IOException {
    List<PartOccurrences> distinct = new ArrayList<>();
    List<IntervalIterator> documents = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int known = parts.indexOf(parts.get(i));
      if (known == i) {
        IntervalIterator its = i == 0 ? first : parts.get(i).any().intervals(field, leaf);
        if (its == null) {
          return null;
        }
        documents.add(its);
        distinct.add(PartOccurrences.of(parts.get(i), its, field, leaf));
        slots.add(new Slot(distinct.get(distinct.size() - 1), phrase ? i : 0));
      } else {
        slots.add(new Slot(slots.get(known).occurrences(), phrase ? i : 0));
      }
    }
    return new TogetherIterator(documents, distinct, new NearestChoice(slots, phrase, distance));
  }

  /**
   * One part of what must be together.
   *
   * @param occurrences where it occurs
   * @param offset its place in a phrase
   */
  record Slot(PartOccurrences occurrences, int offset) {}

  @Override
  public void visit(String field, QueryVisitor visitor) {
    parts.forEach(part -> part.any().visit(field, visitor));
  }

  @Override
  public int minExtent() {
    return parts.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TogetherSource together
        && together.parts.equals(parts)
        && together.phrase == phrase
        && together.distance == distance;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * parts.hashCode() + distance) + Boolean.hashCode(phrase);
  }

  @Override
  public String toString() {
    return (phrase ? "SLOPPY(" : "NEAR(") + distance + "," + parts + ")";
  }

  /** Finds all places in a document when it comes to it, and shows one after the other. */
  private static final class TogetherIterator extends Derived {

    private final List<PartOccurrences> parts;
    private final NearestChoice choice;
    private List<NearestChoice.Place> places = List.of();
    private int shown;

    TogetherIterator(
        List<IntervalIterator> documents, List<PartOccurrences> parts, NearestChoice choice) {
      super(inAll(documents), matchCost(documents));
      this.parts = parts;
      this.choice = choice;
    }

    /** Nothing is read before the first place is asked for: most documents have none. */
    @Override
    void begin() {
      shown = -1;
    }

    @Override
    int next() throws IOException {
      if (shown < 0) {
        for (PartOccurrences part : parts) {
          part.read(docID());
        }
        places = choice.places();
        shown = 0;
      }
      if (shown == places.size()) {
        return none();
      }
      NearestChoice.Place place = places.get(shown++);
      return found(place.first(), place.last());
    }
  }
}
