package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Where terms occur in the hits of a page: of each set of terms, every term is looked up once for
 * all hits. Ends early when there is no time left; the hits are then marked less.
 */
final class HitOccurrences {

  /** More occurrences than this in one hit are not noted: the hit is marked early enough. */
  static final int MAX_OCCURRENCES = 2_000;

  private final Deadline deadline;
  private final Map<Place, Map<Integer, List<Occurrence>>> known = new HashMap<>();
  private final Map<FieldInLeaf, Dictionary> dictionaries = new HashMap<>();
  private int[] hits = {};

  HitOccurrences(Deadline deadline) {
    this.deadline = deadline;
  }

  private record Place(String field, TermSet terms, int leaf) {}

  private record FieldInLeaf(String field, int leaf) {}

  /** What is used again for one term after the other. */
  private static final class Dictionary {

    private final TermsEnum terms;
    private @Nullable PostingsEnum postings;

    Dictionary(TermsEnum terms) {
      this.terms = terms;
    }
  }

  /**
   * One occurrence.
   *
   * @param first its first position
   * @param last its last position
   * @param start its first character
   * @param end the character behind it
   */
  record Occurrence(int first, int last, int start, int end) {}

  /** Says which documents will be asked about. */
  void expect(int... documents) {
    hits = documents.clone();
    Arrays.sort(hits);
    known.clear();
  }

  /**
   * Where terms occur in a document, in order.
   *
   * @param document of the leaf, and one that is expected
   */
  List<Occurrence> in(String field, TermSet terms, LeafReaderContext leaf, int document)
      throws IOException {
    Place place = new Place(field, terms, leaf.ord);
    Map<Integer, List<Occurrence>> byDocument = known.get(place);
    if (byDocument == null) {
      byDocument = read(field, terms, leaf);
      known.put(place, byDocument);
    }
    return byDocument.getOrDefault(document, List.of());
  }

  private Map<Integer, List<Occurrence>> read(String field, TermSet terms, LeafReaderContext leaf)
      throws IOException {
    Map<Integer, List<Occurrence>> found = new HashMap<>();
    Dictionary dictionary = dictionary(field, leaf);
    if (dictionary == null) {
      return found;
    }
    terms.forEach(
        dictionary.terms,
        term -> {
          dictionary.postings = term.postings(dictionary.postings, PostingsEnum.OFFSETS);
          add(dictionary.postings, leaf, found);
          return !deadline.isOver();
        });
    found.values().forEach(list -> list.sort(Comparator.comparingInt(Occurrence::first)));
    return found;
  }

  private @Nullable Dictionary dictionary(String field, LeafReaderContext leaf) throws IOException {
    FieldInLeaf key = new FieldInLeaf(field, leaf.ord);
    Dictionary dictionary = dictionaries.get(key);
    if (dictionary == null) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        return null;
      }
      dictionary = new Dictionary(terms.iterator());
      dictionaries.put(key, dictionary);
    }
    return dictionary;
  }

  private void add(
      PostingsEnum postings, LeafReaderContext leaf, Map<Integer, List<Occurrence>> found)
      throws IOException {
    for (int hit : hits) {
      int document = hit - leaf.docBase;
      if (document < 0) {
        continue;
      }
      if (postings.docID() < document && document < leaf.reader().maxDoc()) {
        postings.advance(document);
      }
      if (postings.docID() < document || postings.docID() == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      if (postings.docID() == document) {
        List<Occurrence> its = found.computeIfAbsent(document, d -> new ArrayList<>());
        for (int left = postings.freq(); left > 0 && its.size() < MAX_OCCURRENCES; left--) {
          int position = postings.nextPosition();
          its.add(new Occurrence(position, position, postings.startOffset(), postings.endOffset()));
        }
      }
    }
  }

  /** Goes through occurrences. */
  static final class Iterator implements MatchesIterator {

    private final Query query;
    private final List<Occurrence> occurrences;
    private int at = -1;

    Iterator(Query query, List<Occurrence> occurrences) {
      this.query = query;
      this.occurrences = occurrences;
    }

    @Override
    public boolean next() {
      return ++at < occurrences.size();
    }

    @Override
    public int startPosition() {
      return occurrences.get(at).first;
    }

    @Override
    public int endPosition() {
      return occurrences.get(at).last;
    }

    @Override
    public int startOffset() {
      return occurrences.get(at).start;
    }

    @Override
    public int endOffset() {
      return occurrences.get(at).end;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }
  }
}
