package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.lucene.LuceneIndexOptions;
import java.util.List;

/** Broadsheet told whom articles name, and not looking for others: what raw Lucene does. */
public final class BroadsheetGivenPeopleEngine extends BroadsheetEngine {

  /** Makes an engine that finds nobody by itself. */
  public BroadsheetGivenPeopleEngine() {
    super(LuceneIndexOptions.DEFAULT.withMentionFinder(article -> List.of()));
  }
}
