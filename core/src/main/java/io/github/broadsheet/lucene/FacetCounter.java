package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Counts matching articles by the values of a dimension; an article with two spellings of one value
 * counts once.
 */
final class FacetCounter implements MatchCounter {

  private final Facet facet;
  private final FacetDictionary dictionary;
  private final int[] countByValue;
  private final int[] countByGroup;
  private final int[] lastArticle;

  FacetCounter(Facet facet, FacetDictionary dictionary) {
    this.facet = facet;
    this.dictionary = dictionary;
    countByValue = new int[dictionary.values().size()];
    countByGroup = new int[dictionary.groupCount()];
    lastArticle = new int[dictionary.groupCount()];
    Arrays.fill(lastArticle, -1);
  }

  @Override
  public LeafCounter leaf(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = FacetDictionary.values(leaf.reader(), facet.dimension());
    return document -> {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          count(dictionary.value(leaf, values.nextOrd()), leaf.docBase + document);
        }
      }
    };
  }

  private void count(int value, int article) {
    countByValue[value]++;
    int group = dictionary.group(value);
    if (lastArticle[group] != article) {
      lastArticle[group] = article;
      countByGroup[group]++;
    }
  }

  /** The most frequent values, each as most of its articles spell it. */
  List<FacetValue> result() {
    int[] shown = new int[dictionary.groupCount()];
    Arrays.fill(shown, -1);
    for (int value = 0; value < countByValue.length; value++) {
      int group = dictionary.group(value);
      if (shown[group] < 0 || isShownRather(value, shown[group])) {
        shown[group] = value;
      }
    }
    List<FacetValue> found = new ArrayList<>();
    for (int group = 0; group < shown.length; group++) {
      if (countByGroup[group] > 0) {
        found.add(
            new FacetValue(dictionary.values().get(shown[group]).shown(), countByGroup[group]));
      }
    }
    found.sort(
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
    return List.copyOf(found.subList(0, Math.min(facet.limit(), found.size())));
  }

  /** The more frequent spelling; of equally frequent ones the later, which has the accents. */
  private boolean isShownRather(int value, int other) {
    int byCount = Integer.compare(countByValue[value], countByValue[other]);
    return byCount != 0
        ? byCount > 0
        : dictionary.values().get(value).shown().compareTo(dictionary.values().get(other).shown())
            > 0;
  }
}
