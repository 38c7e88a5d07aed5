package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The values of a dimension over all segments: a number for each spelling, and a number for each
 * group of spellings that fold alike. Immutable once read.
 */
final class FacetDictionary {

  private final List<FacetKey> values = new ArrayList<>();
  private final int[][] valueByOrdinal;
  private int[] groupByValue = {};
  private int groupCount;
  private final BitSet live = new BitSet();

  private FacetDictionary(int segments) {
    valueByOrdinal = new int[segments][];
  }

  static FacetDictionary read(IndexReader reader, Facet.Dimension dimension) throws IOException {
    FacetDictionary dictionary = new FacetDictionary(reader.leaves().size());
    Map<FacetKey, Integer> numbers = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues spellings = values(leaf.reader(), dimension);
      int[] segment = new int[Math.toIntExact(spellings.getValueCount())];
      TermsEnum inOrder = spellings.termsEnum();
      int ordinal = 0;
      for (BytesRef bytes = inOrder.next(); bytes != null; bytes = inOrder.next()) {
        segment[ordinal++] = dictionary.number(FacetKey.parse(bytes), numbers);
      }
      dictionary.valueByOrdinal[leaf.ord] = segment;
      dictionary.markLive(leaf, dimension);
    }
    dictionary.group();
    return dictionary;
  }

  /**
   * Values of a segment stay after the last article that has them is deleted, until it is merged.
   */
  private void markLive(LeafReaderContext leaf, Facet.Dimension dimension) throws IOException {
    int[] segment = valueByOrdinal[leaf.ord];
    Bits liveDocs = leaf.reader().getLiveDocs();
    if (liveDocs == null) {
      for (int value : segment) {
        live.set(value);
      }
      return;
    }
    SortedSetDocValues spellings = values(leaf.reader(), dimension);
    for (int document = spellings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = spellings.nextDoc()) {
      for (int i = liveDocs.get(document) ? spellings.docValueCount() : 0; i > 0; i--) {
        live.set(segment[(int) spellings.nextOrd()]);
      }
    }
  }

  private int number(FacetKey key, Map<FacetKey, Integer> numbers) {
    Integer known = numbers.putIfAbsent(key, values.size());
    if (known != null) {
      return known;
    }
    values.add(key);
    return values.size() - 1;
  }

  private void group() {
    Map<String, Integer> groups = new HashMap<>();
    groupByValue = new int[values.size()];
    for (int value = 0; value < groupByValue.length; value++) {
      Integer known = groups.putIfAbsent(values.get(value).folded(), groups.size());
      groupByValue[value] = known == null ? groups.size() - 1 : known;
    }
    groupCount = groups.size();
  }

  /** The values of a segment; a dimension with one value an article reads as one with several. */
  static SortedSetDocValues values(LeafReader reader, Facet.Dimension dimension)
      throws IOException {
    return switch (dimension) {
      case OUTLETS -> DocValues.singleton(DocValues.getSorted(reader, ArticleFields.OUTLET_VALUE));
      case PEOPLE -> DocValues.getSortedSet(reader, ArticleFields.PERSON_VALUE);
    };
  }

  /** The spellings, by number. */
  List<FacetKey> values() {
    return values;
  }

  /** Whether an article has a spelling that is not deleted. */
  boolean isLive(int value) {
    return live.get(value);
  }

  /** The number of a spelling, from its ordinal in a segment. */
  int value(LeafReaderContext leaf, long ordinal) {
    return valueByOrdinal[leaf.ord][(int) ordinal];
  }

  /** The number of the group that a spelling belongs to. */
  int group(int value) {
    return groupByValue[value];
  }

  int groupCount() {
    return groupCount;
  }
}
