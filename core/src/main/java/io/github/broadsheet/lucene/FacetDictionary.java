package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The names of a dimension over all segments: a number for each group of spellings that fold alike,
 * in how many articles it is, and how most of them spell it. Immutable once read.
 */
final class FacetDictionary implements FacetNumbering {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> folded = new ArrayList<>();
  private final int[][] numberByOrdinal;
  private int[] articles = {};
  private String[] shown = {};

  private FacetDictionary(int segments) {
    numberByOrdinal = new int[segments][];
  }

  static FacetDictionary read(IndexReader reader, Facet.Dimension dimension) throws IOException {
    FacetDictionary dictionary = new FacetDictionary(reader.leaves().size());
    Spellings spellings = new Spellings();
    for (LeafReaderContext leaf : reader.leaves()) {
      dictionary.addSegment(leaf, dimension, spellings);
    }
    dictionary.chooseShown(spellings);
    return dictionary;
  }

  /** The spellings of all segments with how often they occur; needed while reading. */
  private static final class Spellings {

    private final Map<FacetKey, Integer> numbers = new HashMap<>();
    private final List<FacetKey> keys = new ArrayList<>();
    private int[] counts = new int[1024];

    int number(FacetKey key) {
      Integer known = numbers.putIfAbsent(key, keys.size());
      if (known != null) {
        return known;
      }
      keys.add(key);
      counts = ArrayUtil.grow(counts, keys.size());
      return keys.size() - 1;
    }
  }

  private void addSegment(LeafReaderContext leaf, Facet.Dimension dimension, Spellings spellings)
      throws IOException {
    SortedSetDocValues values = values(leaf.reader(), dimension);
    int[] segment = new int[Math.toIntExact(values.getValueCount())];
    int[] spelling = new int[segment.length];
    TermsEnum inOrder = values.termsEnum();
    int ordinal = 0;
    for (BytesRef bytes = inOrder.next(); bytes != null; bytes = inOrder.next()) {
      FacetKey key = FacetKey.parse(bytes);
      segment[ordinal] = number(key.folded());
      spelling[ordinal++] = spellings.number(key);
    }
    numberByOrdinal[leaf.ord] = segment;
    articles = ArrayUtil.grow(articles, folded.size());
    count(values, leaf.reader().getLiveDocs(), segment, spelling, spellings.counts);
  }

  /** Counts the articles of a segment that are not deleted, by name and by spelling. */
  private void count(
      SortedSetDocValues values,
      @Nullable Bits live,
      int[] segment,
      int[] spelling,
      int[] countBySpelling)
      throws IOException {
    int[] lastDocument = new int[folded.size()];
    Arrays.fill(lastDocument, -1);
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      boolean counts = live == null || live.get(document);
      for (int i = counts ? values.docValueCount() : 0; i > 0; i--) {
        int ordinal = (int) values.nextOrd();
        countBySpelling[spelling[ordinal]]++;
        int number = segment[ordinal];
        if (lastDocument[number] != document) {
          lastDocument[number] = document;
          articles[number]++;
        }
      }
    }
  }

  private int number(String name) {
    Integer known = numbers.putIfAbsent(name, folded.size());
    if (known != null) {
      return known;
    }
    folded.add(name);
    return folded.size() - 1;
  }

  /** The most frequent spelling; of equally frequent ones the last, which has the accents. */
  private void chooseShown(Spellings spellings) {
    shown = new String[folded.size()];
    int[] most = new int[shown.length];
    for (int i = 0; i < spellings.keys.size(); i++) {
      FacetKey key = spellings.keys.get(i);
      int count = spellings.counts[i];
      int number = number(key.folded());
      String best = shown[number];
      if (best == null
          || count > most[number]
          || count == most[number] && key.shown().compareTo(best) > 0) {
        shown[number] = key.shown();
        most[number] = count;
      }
    }
  }

  /** The values of a segment; a dimension with one value an article reads as one with several. */
  static SortedSetDocValues values(LeafReader reader, Facet.Dimension dimension)
      throws IOException {
    return switch (dimension) {
      case OUTLETS -> DocValues.singleton(DocValues.getSorted(reader, ArticleFields.OUTLET_VALUE));
      case PEOPLE -> DocValues.getSortedSet(reader, ArticleFields.PERSON_VALUE);
    };
  }

  @Override
  public int size() {
    return folded.size();
  }

  @Override
  public int number(LeafReaderContext leaf, long ordinal) {
    return numberByOrdinal[leaf.ord][(int) ordinal];
  }

  @Override
  public String shown(int number) {
    return shown[number];
  }

  /** The number of a folded name; -1 if the index does not have it. */
  int numberOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** A name as it is compared. */
  String folded(int number) {
    return folded.get(number);
  }

  /** How many articles have a name; 0 if only deleted ones do. */
  int articles(int number) {
    return articles[number];
  }
}
