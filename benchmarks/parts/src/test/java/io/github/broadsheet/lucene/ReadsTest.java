package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Interval;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.benchmarks.parts.SomeArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page reads is no matter of chance, and says more than a time. */
class ReadsTest {

  private static final int ARTICLES = 600;

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      index.putAll(new SomeArticles(ARTICLES).all(), PutListener.NONE);
    }
  }

  private static SearchRequest common() {
    return SearchRequest.of(ArticleQuery.anyOf(ArticleQuery.word("the"), ArticleQuery.word("of")));
  }

  @Test
  void pageWithoutSnippetsReadsNoStoredFields() throws IOException {
    SearchRequest request =
        common()
            .withHighlighting(Highlighting.NONE)
            .withFacets(Facet.outlets(10), Facet.people(10))
            .withTimeline(Interval.MONTH);

    assertThat(storedFieldReads(request)).isZero();
  }

  @Test
  void pageWithSnippetsReadsTheStoredFieldsOfEachHitOnce() throws IOException {
    assertThat(storedFieldReads(common())).isEqualTo(10);
  }

  @Test
  void segmentIsOpenedFromAFewFilesAndASearchOpensNone() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    try (CountingDirectory directory = new CountingDirectory(folder, opened);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(opened.get()).isLessThanOrEqualTo(1 + 3 * reader.leaves().size());

      opened.set(0);
      search(reader, common());
      assertThat(opened.get()).isZero();
    }
  }

  private static int storedFieldReads(SearchRequest request) throws IOException {
    AtomicInteger reads = new AtomicInteger();
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = new CountingReader(DirectoryReader.open(directory), reads)) {
      assertThat(search(reader, request).hits()).hasSize(10);
    }
    return reads.get();
  }

  private static SearchResult search(DirectoryReader reader, SearchRequest request)
      throws IOException {
    return new ArticleSearch(new IndexMoment(reader), ZoneOffset.UTC, request, Instant.EPOCH)
        .answer();
  }

  /** Counts the files that are opened. */
  private static final class CountingDirectory extends FilterDirectory {

    private final AtomicInteger opened;

    CountingDirectory(Path folder, AtomicInteger opened) throws IOException {
      super(FSDirectory.open(folder));
      this.opened = opened;
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      opened.incrementAndGet();
      return super.openInput(name, context);
    }
  }

  /** Counts the documents whose stored fields are read. */
  private static final class CountingReader extends FilterDirectoryReader {

    private final AtomicInteger reads;

    CountingReader(DirectoryReader in, AtomicInteger reads) throws IOException {
      super(
          in,
          new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader leaf) {
              return new CountingLeaf(leaf, reads);
            }
          });
      this.reads = reads;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
      return new CountingReader(in, reads);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class CountingLeaf extends FilterLeafReader {

    private final AtomicInteger reads;

    CountingLeaf(LeafReader in, AtomicInteger reads) {
      super(in);
      this.reads = reads;
    }

    @Override
    public StoredFields storedFields() throws IOException {
      StoredFields stored = in.storedFields();
      return new StoredFields() {
        @Override
        public void document(int document, StoredFieldVisitor visitor) throws IOException {
          reads.incrementAndGet();
          stored.document(document, visitor);
        }
      };
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}
