package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Articles in segments that are never merged, for tests. */
final class Segments implements AutoCloseable {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;

  Segments() throws IOException {
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(NewsAnalyzer.INDEXING).setMergePolicy(NoMergePolicy.INSTANCE));
  }

  void put(Article article, ZoneId zone) throws IOException {
    writer.addDocument(ArticleDocument.of(article, zone, List.of()));
  }

  void endSegment() throws IOException {
    writer.flush();
  }

  void delete(String id) throws IOException {
    writer.deleteDocuments(ArticleDocument.idTerm(id));
  }

  void deleteAll() throws IOException {
    writer.deleteAll();
  }

  DirectoryReader read() throws IOException {
    return DirectoryReader.open(writer);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
