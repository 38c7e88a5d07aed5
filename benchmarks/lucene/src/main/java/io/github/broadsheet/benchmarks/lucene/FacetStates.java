package io.github.broadsheet.benchmarks.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/** What facets need of a whole reader, worked out once for each reader. */
final class FacetStates {

  private record Key(IndexReader.CacheKey reader, String field) {}

  private final Map<Key, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  StringDocValuesReaderState of(IndexReader reader, String field) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    Key key = new Key(helper.getKey(), field);
    StringDocValuesReaderState known = states.get(key);
    if (known == null) {
      known = new StringDocValuesReaderState(reader, field);
      states.put(key, known);
      helper.addClosedListener(closed -> states.remove(key));
    }
    return known;
  }
}
