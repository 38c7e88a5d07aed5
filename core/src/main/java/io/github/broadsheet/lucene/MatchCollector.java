package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Hands every matching article to the counters and counts them all. */
final class MatchCollector implements Collector {

  /** How many documents are handed over at a time. */
  private static final int BATCH = 256;

  private final List<MatchCounter> counters;
  private final int[] batch = new int[BATCH];
  private long matches;

  private MatchCollector(List<MatchCounter> counters) {
    this.counters = counters;
  }

  /** A manager for a searcher without an executor: it makes one collector. */
  static CollectorManager<MatchCollector, Long> manager(List<MatchCounter> counters) {
    return new CollectorManager<>() {
      @Override
      public MatchCollector newCollector() {
        return new MatchCollector(counters);
      }

      @Override
      public Long reduce(Collection<MatchCollector> collectors) {
        return collectors.stream().mapToLong(collector -> collector.matches).sum();
      }
    };
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    MatchCounter.LeafCounter[] leafCounters = new MatchCounter.LeafCounter[counters.size()];
    for (int i = 0; i < leafCounters.length; i++) {
      leafCounters[i] = counters.get(i).leaf(leaf);
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int document) throws IOException {
        matches++;
        for (MatchCounter.LeafCounter counter : leafCounters) {
          counter.count(document);
        }
      }

      @Override
      public void collect(DocIdStream documents) throws IOException {
        for (int size = documents.intoArray(batch); size > 0; size = documents.intoArray(batch)) {
          matches += size;
          for (MatchCounter.LeafCounter counter : leafCounters) {
            counter.count(batch, size);
          }
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
