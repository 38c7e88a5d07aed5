package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;

/**
 * Puts the segments of an index first, each given whole, that may hold the newest or the oldest
 * articles: when those are found, Lucene passes over the others. An archive that is indexed as news
 * comes in is in order of time, more or less, from segment to segment and within them.
 */
final class SegmentsByDate {

  /** Enough to hold a page of the newest, unless hits are rare, and then there are few. */
  private static final int LAST_DOCUMENTS = 1 << 10;

  private SegmentsByDate() {}

  static List<LeafReaderContextPartition> oldestFirst(LeafReaderContextPartition[] segments)
      throws IOException {
    return sorted(segments, dates -> date(dates.getMinPackedValue()));
  }

  /**
   * Some of the last documents come first, from as many segments as it takes: from the first to the
   * last, each would be newer than all before.
   */
  static List<LeafReaderContextPartition> newestFirst(LeafReaderContextPartition[] segments)
      throws IOException {
    List<LeafReaderContextPartition> parts = new ArrayList<>();
    int wanted = LAST_DOCUMENTS;
    for (LeafReaderContextPartition segment :
        sorted(segments, dates -> -date(dates.getMaxPackedValue()))) {
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

  private interface Extreme {
    long of(PointValues dates) throws IOException;
  }

  /** Segments without dates come last. */
  private static List<LeafReaderContextPartition> sorted(
      LeafReaderContextPartition[] segments, Extreme extreme) throws IOException {
    Map<LeafReaderContextPartition, Long> keys = new HashMap<>();
    for (LeafReaderContextPartition segment : segments) {
      PointValues dates = segment.ctx.reader().getPointValues(ArticleFields.PUBLISHED);
      keys.put(segment, dates == null ? Long.MAX_VALUE : extreme.of(dates));
    }
    List<LeafReaderContextPartition> sorted = new ArrayList<>(List.of(segments));
    sorted.sort(Comparator.comparing(keys::get));
    return sorted;
  }

  private static long date(byte[] packed) {
    return LongPoint.decodeDimension(packed, 0);
  }
}
