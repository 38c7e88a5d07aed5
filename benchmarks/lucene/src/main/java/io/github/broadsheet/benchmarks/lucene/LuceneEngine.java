package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Raw Lucene: one text field with offsets, points and doc values for dates, keywords for outlets
 * and people, near-real-time searchers that are refreshed when something was written, facets
 * counted by ordinals, and the unified highlighter. Rows are read from stored fields, as nearly
 * everybody does.
 */
public class LuceneEngine implements Engine {

  /** The constants of Broadsheet: what can be passed over depends on them. */
  private static final Similarity SIMILARITY = new BM25Similarity(1.5f, 0.5f);

  private final LuceneRows rows;
  private @Nullable Opened opened;
  private volatile boolean written;

  /** Makes an engine that reads rows from stored fields. */
  public LuceneEngine() {
    this(new StoredRows());
  }

  LuceneEngine(LuceneRows rows) {
    this.rows = rows;
  }

  private record Opened(
      Directory directory,
      IndexWriter writer,
      SearcherManager searchers,
      LuceneDocuments documents,
      FacetStates facetStates,
      DeepPages deepPages) {}

  private Opened opened() {
    Opened current = opened;
    if (current == null) {
      throw new IllegalStateException("engine is not open; call open first");
    }
    return current;
  }

  @Override
  public void open(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    // The same buffer as Broadsheet's default; for all else Lucene's defaults are good.
    IndexWriterConfig config =
        new IndexWriterConfig(TextAnalyzer.INSTANCE)
            .setRAMBufferSizeMB(64)
            .setSimilarity(SIMILARITY);
    IndexWriter writer = new IndexWriter(directory, config);
    SearcherManager searchers =
        new SearcherManager(
            writer,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(SIMILARITY);
                return searcher;
              }
            });
    opened =
        new Opened(
            directory,
            writer,
            searchers,
            new LuceneDocuments(rows),
            new FacetStates(),
            new DeepPages());
  }

  @Override
  public void index(Articles articles, int threads) throws Exception {
    Opened index = opened();
    Threads.run(
        threads,
        () -> {
          for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
            put(next);
          }
        });
    index.writer().commit();
    refresh();
  }

  /** Merges all segments into one. */
  final void merge() throws IOException {
    opened().writer().forceMerge(1);
    commit();
    written = true;
    refresh();
  }

  /** Not addDocument: an article replaces the one with its id, which a given corpus may repeat. */
  @Override
  public void put(CorpusArticle article) throws IOException {
    Opened index = opened();
    index
        .writer()
        .updateDocument(
            new Term(LuceneFields.ID, article.id()), index.documents().document(article));
    written = true;
  }

  @Override
  public void commit() throws IOException {
    opened().writer().commit();
  }

  private void refresh() throws IOException {
    if (written) {
      written = false;
      opened().searchers().maybeRefreshBlocking();
    }
  }

  @Override
  public Answer answer(Question question) throws IOException {
    refresh();
    Opened index = opened();
    IndexSearcher searcher = index.searchers().acquire();
    try {
      return new LuceneSearch(searcher, rows, index.facetStates(), index.deepPages())
          .answer(question);
    } finally {
      index.searchers().release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    Opened index = opened;
    opened = null;
    if (index != null) {
      index.searchers().close();
      index.writer().close();
      index.directory().close();
    }
  }
}
