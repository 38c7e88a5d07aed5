package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Articles;

/**
 * Broadsheet that is written anew in one piece when all is indexed, as one does with an archive.
 */
public final class BroadsheetCompactedEngine extends BroadsheetEngine {

  /** Makes an engine with the default options. */
  public BroadsheetCompactedEngine() {}

  @Override
  public void index(Articles articles, int threads) throws Exception {
    super.index(articles, threads);
    index().compact();
  }
}
