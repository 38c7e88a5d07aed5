package io.github.broadsheet.lucene;

import io.github.broadsheet.SortOrder;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An order of hits that is total, the same on every page, and can be continued from any hit. */
enum PageOrder {
  RELEVANCE(SortField.FIELD_SCORE),
  NEWEST(byDate(true, Long.MIN_VALUE)),
  OLDEST(byDate(false, Long.MAX_VALUE));

  private final Sort sort;

  PageOrder(SortField first) {
    // Equal hits are ordered by id: Lucene's own order of equals changes with every merge.
    sort = new Sort(first, new SortField(ArticleFields.ID_VALUE, SortField.Type.STRING_VAL));
  }

  /**
   * @param scores whether hits differ in score; if not, the newest is the most relevant
   */
  static PageOrder of(SortOrder order, boolean scores) {
    return switch (order) {
      case RELEVANCE -> scores ? RELEVANCE : NEWEST;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
    };
  }

  private static SortField byDate(boolean newestFirst, long unknown) {
    return LongField.newSortField(
        ArticleFields.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN, unknown);
  }

  Sort sort() {
    return sort;
  }

  /**
   * Collects the first hits in this order.
   *
   * @param wanted how many, at least 1
   * @param position the hit behind which to begin, or null for the first
   * @param counted how many matches are counted at least
   */
  CollectorManager<?, TopFieldDocs> collecting(
      int wanted, @Nullable FieldDoc position, int counted) {
    return this == RELEVANCE
        ? RelevanceCollector.manager(wanted, position, counted)
        : new TopFieldCollectorManager(sort, wanted, position, counted);
  }

  /** In which order the segments are visited, so that the best hits are found early. */
  List<LeafReaderContextPartition> visited(LeafReaderContextPartition[] segments)
      throws IOException {
    return switch (this) {
      case RELEVANCE -> List.of(segments);
      case NEWEST -> SegmentsByDate.newestFirst(segments);
      case OLDEST -> SegmentsByDate.oldestFirst(segments);
    };
  }

  /** The score of a hit, 0 in an order by date. */
  float score(FieldDoc hit) {
    return this == RELEVANCE ? (Float) hit.fields[0] : 0;
  }

  /** The score, as its bits, or the date of a hit. */
  long key(FieldDoc hit) {
    return this == RELEVANCE ? Float.floatToIntBits((Float) hit.fields[0]) : (Long) hit.fields[0];
  }

  String id(FieldDoc hit) {
    return ((BytesRef) hit.fields[1]).utf8ToString();
  }

  /** Where a cursor points to. */
  FieldDoc position(Cursor cursor) {
    Object key =
        this == RELEVANCE
            ? (Object) Float.intBitsToFloat((int) cursor.sortKey())
            : (Object) cursor.sortKey();
    // The document number only breaks ties between hits of one id, of which there is one.
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {key, new BytesRef(cursor.id())});
  }
}
