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
  private final FacetNumbering numbering;
  private final int[] counts;
  private final int[] lastArticle;

  FacetCounter(Facet facet, FacetNumbering numbering) {
    this.facet = facet;
    this.numbering = numbering;
    counts = new int[numbering.size()];
    lastArticle = new int[numbering.size()];
    Arrays.fill(lastArticle, -1);
  }

  @Override
  public LeafCounter leaf(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = FacetDictionary.values(leaf.reader(), facet.dimension());
    return document -> {
      if (values.advanceExact(document)) {
        int article = leaf.docBase + document;
        for (int i = values.docValueCount(); i > 0; i--) {
          int number = numbering.number(leaf, values.nextOrd());
          if (lastArticle[number] != article) {
            lastArticle[number] = article;
            counts[number]++;
          }
        }
      }
    };
  }

  /** How many articles have each value, by its number. */
  int[] counts() {
    return counts;
  }

  /** The most frequent values. */
  List<FacetValue> result() {
    List<FacetValue> found = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        found.add(new FacetValue(numbering.shown(number), counts[number]));
      }
    }
    found.sort(
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
    return List.copyOf(found.subList(0, Math.min(facet.limit(), found.size())));
  }
}
