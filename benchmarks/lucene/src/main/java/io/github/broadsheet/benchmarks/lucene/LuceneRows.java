package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;

/** Where what a result list shows is kept. */
sealed interface LuceneRows permits StoredRows, DocValueRows {

  /** Adds what is needed to read the row of an article later. */
  void addTo(Document document, CorpusArticle article);

  /**
   * Reads rows without highlights.
   *
   * @param documents numbers of documents, in the order of the page
   */
  List<Answer.Row> read(IndexSearcher searcher, int[] documents) throws IOException;

  /**
   * A row and the body that its snippets are cut from.
   *
   * @param row without highlights
   * @param body the whole body, or empty
   */
  record WithBody(Answer.Row row, String body) {}

  /**
   * Reads rows that will be highlighted.
   *
   * @param documents numbers of documents, in the order of the page
   */
  List<WithBody> readWithBodies(IndexSearcher searcher, int[] documents) throws IOException;
}
