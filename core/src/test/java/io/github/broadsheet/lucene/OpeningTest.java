package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PutListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an index can be opened, and what is said where it cannot. */
class OpeningTest {

  @TempDir Path folder;

  @Test
  void missingDirectoriesAreMade() {
    Path deep = folder.resolve("a/b/c");
    LuceneNewsIndex.open(deep).close();

    assertThat(deep).isDirectory();
  }

  @Test
  void reopenedIndexHasWhatItHad() {
    Article article =
        Article.of("a", "The harbour.")
            .withTitle("Strike")
            .withOutlet("Courier")
            .withPeople("Ada Berg")
            .withPublished(NewsDate.parse("2019-02"));
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      index.put(article);
    }
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      assertThat(index.find("a").orElseThrow().article()).isEqualTo(article);
      index.put(Article.of("b", "More harbour."));
      assertThat(index.search("harbour").hits()).hasSize(2);
    }
    try (NewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.search("harbour").hits()).hasSize(2);
    }
  }

  @Test
  void secondWriterIsLockedOutUntilTheFirstIsClosed() {
    try (NewsIndex first = LuceneNewsIndex.open(folder)) {
      first.put(Article.of("a", "x"));
      assertThatThrownBy(() -> LuceneNewsIndex.open(folder))
          .isInstanceOf(NewsIndexException.class)
          .hasMessage(
              "index at " + folder + " is locked by another writer; close it or open it read-only")
          .extracting("reason")
          .isEqualTo(Reason.LOCKED);
      assertThat(first.find("a")).as("the first goes on").isPresent();
    }
    LuceneNewsIndex.open(folder).close();
  }

  @Test
  void writerInAnotherProcessLocksOutThisOne() {
    try (ForkedJava other = ForkedJava.start(Holder.class, folder.toString())) {
      assertThat(other.readLine()).isEqualTo("OPEN");
      assertThat(reason(() -> LuceneNewsIndex.open(folder))).isEqualTo(Reason.LOCKED);
      try (NewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
        assertThat(reader.find("a")).as("committed there").isPresent();
        assertThat(reader.find("b")).as("not committed").isEmpty();
      }
      other.writeLine("halt");
      assertThat(other.waitFor()).isEqualTo(3);
    }
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      assertThat(index.find("a")).as("committed before the crash").isPresent();
      assertThat(index.find("b")).as("put before the crash").isEmpty();
    }
  }

  /** Opens an index, puts an article, commits, puts another, and crashes when told to. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] args) throws IOException {
      NewsIndex index = LuceneNewsIndex.open(Path.of(args[0]));
      index.put(Article.of("a", "x"));
      index.commit();
      index.put(Article.of("b", "x"));
      System.out.println("OPEN");
      System.out.flush();
      while (System.in.read() >= 0) {
        Runtime.getRuntime().halt(3);
      }
    }
  }

  @Test
  void fileIsNoIndex() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    assertFailure(
        () -> LuceneNewsIndex.open(file),
        Reason.IO,
        "directory " + file + " cannot be made or written: FileAlreadyExistsException " + file);
    assertFailure(
        () -> LuceneNewsIndex.openReadOnly(file),
        Reason.IO,
        "directory " + file + " cannot be read: NotDirectoryException " + file);
    assertThat(file).hasContent("text");
  }

  @Test
  void readOnlyNeedsAnIndex() throws IOException {
    Path missing = folder.resolve("missing");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    for (Path path : List.of(missing, empty)) {
      assertFailure(
          () -> LuceneNewsIndex.openReadOnly(path),
          Reason.NOT_FOUND,
          "no index at " + path + "; put articles into one first");
    }
    assertThat(missing).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void directoryWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");
    String message =
        "directory " + folder + " holds other files; choose an empty or a new directory";

    assertFailure(() -> LuceneNewsIndex.open(folder), Reason.NOT_OURS, message);
    assertFailure(() -> LuceneNewsIndex.openReadOnly(folder), Reason.NOT_OURS, message);
    assertThat(sizes()).containsOnlyKeys("letter.txt");
  }

  @Test
  void indexOfAnotherProgramIsLeftAlone() throws IOException {
    writeLuceneIndex(Map.of());
    Map<String, Long> before = sizes();
    String message =
        "directory " + folder + " holds an index made by another program; choose another directory";

    assertFailure(() -> LuceneNewsIndex.open(folder), Reason.NOT_OURS, message);
    assertFailure(() -> LuceneNewsIndex.openReadOnly(folder), Reason.NOT_OURS, message);
    assertThat(sizes()).isEqualTo(before);
  }

  @Test
  void indexOfANewerVersionIsLeftAlone() throws IOException {
    writeLuceneIndex(Map.of("broadsheet.format", "99", "broadsheet.zone", "Z"));
    Map<String, Long> before = sizes();
    String message =
        "index at "
            + folder
            + " was written by a newer version of this library; update the library to read it";

    assertFailure(() -> LuceneNewsIndex.open(folder), Reason.TOO_NEW, message);
    assertFailure(() -> LuceneNewsIndex.openReadOnly(folder), Reason.TOO_NEW, message);
    assertThat(sizes()).isEqualTo(before);
  }

  @Test
  void indexWithoutItsSegmentsFileIsDamaged() throws IOException {
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      index.put(Article.of("a", "x"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("segments_")) {
          Files.delete(file);
        }
      }
    }
    assertFailure(
        () -> LuceneNewsIndex.open(folder),
        Reason.CORRUPT,
        "index at "
            + folder
            + " is damaged (its segments file is missing); restore it from a copy or build it"
            + " again from the articles");
  }

  @Test
  void zoneIsFixedWhenTheIndexIsMade() {
    ZoneId caracas = ZoneId.of("America/Caracas");
    LuceneNewsIndex.open(folder, LuceneIndexOptions.DEFAULT.withZone(caracas)).close();

    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      assertThat(index.stats().zone()).isEqualTo(caracas);
    }
    LuceneIndexOptions utc = LuceneIndexOptions.DEFAULT.withZone(ZoneOffset.UTC);
    String message =
        "zone must be the one the index at " + folder + " was made with, America/Caracas, got Z";
    assertThatThrownBy(() -> LuceneNewsIndex.open(folder, utc))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> LuceneNewsIndex.openReadOnly(folder, utc))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void oneZoneUnderTwoNamesIsOneZone() {
    LuceneNewsIndex.open(folder).close();

    for (String name : List.of("UTC", "Z", "+00:00")) {
      LuceneNewsIndex.open(folder, LuceneIndexOptions.DEFAULT.withZone(ZoneId.of(name))).close();
    }
  }

  @Test
  void readOnlyIndexRefusesEveryChange() {
    LuceneNewsIndex.open(folder).close();

    try (NewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      String message =
          "index at " + folder + " is open read-only; open it for writing to change it";
      assertFailure(() -> index.put(Article.of("a", "x")), Reason.READ_ONLY, message);
      assertFailure(() -> index.putAll(List.of(), PutListener.NONE), Reason.READ_ONLY, message);
      assertFailure(() -> index.delete("a"), Reason.READ_ONLY, message);
      assertFailure(() -> index.delete(ArticleFilter.ids("a")), Reason.READ_ONLY, message);
      assertFailure(index::commit, Reason.READ_ONLY, message);
      assertThat(index.stats().articles()).isZero();
    }
  }

  private static void assertFailure(Runnable call, Reason reason, String message) {
    NewsIndexException failure = catchThrowableOfType(NewsIndexException.class, call::run);

    assertThat(failure).hasMessage(message);
    assertThat(failure.reason()).isEqualTo(reason);
  }

  private static Reason reason(Runnable call) {
    return catchThrowableOfType(NewsIndexException.class, call::run).reason();
  }

  private void writeLuceneIndex(Map<String, String> userData) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      document.add(new StringField("id", "1", Field.Store.YES));
      writer.addDocument(document);
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
    }
  }

  private Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
