package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Articles;

/** Raw Lucene whose rows are doc values, and which is merged into one segment when all is in. */
public final class LuceneRowsEngine extends LuceneEngine {

  /** Makes an engine that reads rows from doc values. */
  public LuceneRowsEngine() {
    super(new DocValueRows());
  }

  @Override
  public void index(Articles articles, int threads) throws Exception {
    super.index(articles, threads);
    merge();
  }
}
