package io.github.broadsheet.lucene;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The dates of the articles of an open index, of each segment as soon as they are asked for and as
 * long as a moment of the index has the segment. A segment's dates never change, so what was read
 * for one moment serves the later ones. Thread-safe.
 */
final class KnownDays {

  private final Map<IndexReader.CacheKey, SegmentDays> bySegment = new ConcurrentHashMap<>();

  /**
   * The dates of a segment's articles.
   *
   * @param zone of the index
   */
  SegmentDays of(LeafReader segment, ZoneId zone) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    SegmentDays known = bySegment.get(core.getKey());
    if (known != null) {
      return known;
    }
    SegmentDays read = SegmentDays.read(segment, zone);
    if (bySegment.putIfAbsent(core.getKey(), read) == null) {
      core.addClosedListener(bySegment::remove);
    }
    return read;
  }

  /** How many segments' dates are kept. */
  int size() {
    return bySegment.size();
  }
}
