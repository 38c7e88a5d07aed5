package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.PutListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMergePolicyTest {

  private final ArchiveMergePolicy policy = new ArchiveMergePolicy();
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private int written;

  @BeforeEach
  void open() throws IOException {
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setMergePolicy(policy)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMaxFullFlushMergeWaitMillis(0));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
  }

  /** Writes so many segments, of one to three documents each, numbered in their order. */
  private void writeSegments(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      for (int d = 0; d <= i % 3; d++) {
        Document document = new Document();
        document.add(new NumericDocValuesField("number", written++));
        writer.addDocument(document);
      }
      writer.flush();
    }
  }

  private void mergeWhatGathered() throws IOException {
    writer.flush();
    writer.maybeMerge();
  }

  /** The numbers of the documents of each segment. */
  private List<List<Long>> segments() throws IOException {
    List<List<Long>> segments = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        List<Long> numbers = new ArrayList<>();
        NumericDocValues values = leaf.reader().getNumericDocValues("number");
        while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          numbers.add(values.longValue());
        }
        segments.add(numbers);
      }
    }
    return segments;
  }

  private List<Long> allInOrder() {
    return IntStream.range(0, written).mapToObj(Long::valueOf).toList();
  }

  @Test
  void segmentsGatherDuringALoadAndAreMergedInTheirOrderAtItsEnd() throws IOException {
    policy.beginLoad();
    writeSegments(20);
    assertThat(segments()).hasSize(20);

    assertThat(policy.endLoad()).isTrue();
    mergeWhatGathered();

    assertThat(segments()).containsExactly(allInOrder());
  }

  @Test
  void manySegmentsAreMergedDuringALoadToo() throws IOException {
    policy.beginLoad();
    writeSegments(40);
    assertThat(segments()).hasSizeLessThan(20);
  }

  @Test
  void whatIsInMemoryWhenALoadEndsIsMergedWithTheRest() throws IOException {
    policy.beginLoad();
    writeSegments(9);
    Document last = new Document();
    last.add(new NumericDocValuesField("number", written++));
    writer.addDocument(last);
    assertThat(policy.endLoad()).isTrue();
    mergeWhatGathered();
    assertThat(segments()).containsExactly(allInOrder());
  }

  @Test
  void fewSegmentsAreLeftAsTheyAre() throws IOException {
    policy.beginLoad();
    writeSegments(5);
    assertThat(policy.endLoad()).isFalse();
    mergeWhatGathered();
    assertThat(segments()).hasSize(5);
  }

  @Test
  void onlyTheLastOfSeveralLoadsMerges() throws IOException {
    policy.beginLoad();
    policy.beginLoad();
    writeSegments(10);
    assertThat(policy.endLoad()).isFalse();
    mergeWhatGathered();
    assertThat(segments()).hasSize(10);
    assertThat(policy.endLoad()).isTrue();
    mergeWhatGathered();
    assertThat(segments()).hasSize(1);
  }

  @Test
  void whatOthersHaveMergedMeanwhileIsNotMergedAgain() throws IOException {
    policy.beginLoad();
    writeSegments(10);
    assertThat(policy.endLoad()).isTrue();
    writer.forceMerge(1);
    writeSegments(1);
    mergeWhatGathered();
    assertThat(segments()).hasSize(2);
  }

  @Test
  void whatWasMergedOnceIsNotMergedAgainByTheNextLoad() throws IOException {
    policy.beginLoad();
    writeSegments(10);
    policy.endLoad();
    mergeWhatGathered();
    int first = written;

    policy.beginLoad();
    writeSegments(10);
    policy.endLoad();
    mergeWhatGathered();

    assertThat(segments()).hasSize(2);
    assertThat(segments().get(0)).hasSize(first);
  }

  @Test
  void withoutALoadSegmentsAreMergedInTiersInTheirOrder() throws IOException {
    writeSegments(50);
    List<List<Long>> segments = segments();
    assertThat(segments).hasSizeLessThan(20);
    assertThat(segments.stream().flatMap(List::stream).toList()).isEqualTo(allInOrder());
  }

  @Test
  void compactingKeepsTheOrder() throws IOException {
    policy.beginLoad();
    writeSegments(12);
    writer.forceMerge(1);
    assertThat(segments()).containsExactly(allInOrder());
  }

  @Test
  void closedIndexIsMergedAfterALargeLoad(@TempDir Path folder) throws IOException {
    String body = "The dockers of the harbour went on strike. ".repeat(500);
    List<Article> articles =
        IntStream.range(0, 600).mapToObj(i -> Article.of("a" + i, i + " " + body)).toList();
    LuceneIndexOptions small = LuceneIndexOptions.DEFAULT.withBufferMegabytes(1);
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder, small)) {
      index.putAll(articles, PutListener.NONE);
    }
    try (Directory files = FSDirectory.open(folder)) {
      assertThat(SegmentInfos.readLatestCommit(files).size()).isLessThan(4);
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.search("strike").hitCount().value()).isEqualTo(600);
    }
  }
}
