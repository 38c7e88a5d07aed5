package io.github.broadsheet.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;

/** Keeps what is found in leaves of any size, and notes by which queries. */
final class KeepingAll extends LRUQueryCache {

  private static final QueryCachingPolicy ALWAYS =
      new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
          return true;
        }
      };

  final List<Query> kept = new ArrayList<>();

  KeepingAll() {
    super(10, 1 << 20, leaf -> true, Float.MAX_VALUE);
  }

  void use(IndexSearcher searcher) {
    searcher.setQueryCache(this);
    searcher.setQueryCachingPolicy(ALWAYS);
  }

  @Override
  protected void onQueryCache(Query query, long bytes) {
    super.onQueryCache(query, bytes);
    kept.add(query);
  }
}
