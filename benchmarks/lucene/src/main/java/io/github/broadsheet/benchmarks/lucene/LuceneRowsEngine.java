package io.github.broadsheet.benchmarks.lucene;

/** Raw Lucene whose rows are doc values. */
public final class LuceneRowsEngine extends LuceneEngine {

  /** Makes an engine that reads rows from doc values. */
  public LuceneRowsEngine() {
    super(new DocValueRows());
  }
}
