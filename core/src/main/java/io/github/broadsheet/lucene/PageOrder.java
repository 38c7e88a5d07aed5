package io.github.broadsheet.lucene;

import io.github.broadsheet.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/** An order of hits that is total, the same on every page, and can be continued from any hit. */
enum PageOrder {
  RELEVANCE(SortField.FIELD_SCORE),
  NEWEST(byDate(true, Long.MIN_VALUE)),
  OLDEST(byDate(false, Long.MAX_VALUE));

  /** Enough to hold a page of the newest, unless hits are rare, and then there are few. */
  private static final int LAST_DOCUMENTS = 1 << 10;

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
   * Puts the segments first that may hold the first hits: the others can be passed over then. An
   * archive that is indexed as news comes in has its dates in order of segments, more or less, and
   * of documents: the newest are looked for at the end, or each document would be newer than all
   * before.
   */
  List<LeafReaderContextPartition> visited(LeafReaderContextPartition[] segments)
      throws IOException {
    if (this == RELEVANCE) {
      return List.of(segments);
    }
    Map<LeafReaderContextPartition, Long> dates = new HashMap<>();
    for (LeafReaderContextPartition segment : segments) {
      dates.put(segment, first(segment.ctx.reader()));
    }
    List<LeafReaderContextPartition> visited = new ArrayList<>(List.of(segments));
    visited.sort(Comparator.comparing(dates::get));
    return this == NEWEST ? fromTheEnd(visited) : visited;
  }

  /** Takes some of the last documents first, from as many segments as it takes. */
  private static List<LeafReaderContextPartition> fromTheEnd(
      List<LeafReaderContextPartition> segments) {
    List<LeafReaderContextPartition> parts = new ArrayList<>();
    int wanted = LAST_DOCUMENTS;
    for (LeafReaderContextPartition segment : segments) {
      int documents = segment.ctx.reader().maxDoc();
      int last = Math.min(wanted, documents);
      wanted -= last;
      if (last == 0 || last == documents) {
        parts.add(segment);
      } else {
        int from = documents - last;
        parts.add(LeafReaderContextPartition.createFromAndTo(segment.ctx, from, documents));
        parts.add(LeafReaderContextPartition.createFromAndTo(segment.ctx, 0, from));
      }
    }
    return parts;
  }

  /** Grows with what comes first in a segment. */
  private long first(LeafReader segment) throws IOException {
    PointValues dates = segment.getPointValues(ArticleFields.PUBLISHED);
    if (dates == null) {
      return Long.MAX_VALUE;
    }
    return this == OLDEST
        ? LongPoint.decodeDimension(dates.getMinPackedValue(), 0)
        : -LongPoint.decodeDimension(dates.getMaxPackedValue(), 0);
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
