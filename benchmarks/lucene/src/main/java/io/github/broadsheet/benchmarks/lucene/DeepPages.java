package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Question;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** The last hit of the page before: what a program keeps from page to page. */
final class DeepPages {

  private final Map<Question.Search, ScoreDoc> lastHits = new ConcurrentHashMap<>();

  @Nullable ScoreDoc before(Question.Search search, IndexSearcher searcher, Query query)
      throws IOException {
    if (search.skip() == 0) {
      return null;
    }
    ScoreDoc known = lastHits.get(search);
    if (known == null) {
      TopDocs skipped = searcher.search(query, search.skip());
      if (skipped.scoreDocs.length < search.skip()) {
        throw new IllegalArgumentException(
            "skip must be less than the hits that there are, got " + search);
      }
      known = skipped.scoreDocs[search.skip() - 1];
      lastHits.put(search, known);
    }
    return known;
  }
}
