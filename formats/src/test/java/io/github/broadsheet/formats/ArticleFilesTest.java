package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

  private static final String TEXT = "The ferry is back\n\nIt came at noon.\n";
  private static final String LINE = "{\"id\": \"w-1\", \"title\": \"Ferry back\"}\n";

  @TempDir Path folder;

  @Test
  void folderIsWalkedThroughAllLevelsInTheOrderOfNames() throws IOException {
    write("b.txt", TEXT);
    write("a/z.txt", TEXT);
    write("a/deep/er/y.txt", TEXT);
    write("c/x.txt", TEXT);

    assertThat(Outcomes.of(folder).ids())
        .containsExactly("a/deep/er/y.txt", "a/z.txt", "b.txt", "c/x.txt");
  }

  @Test
  void idIsThePathWithinTheFolderAndOriginThePathAsGiven() throws IOException {
    Path file = write("2019/feb/ferry.txt", TEXT);

    Outcomes outcomes = Outcomes.of(folder.resolve("2019"));

    assertThat(outcomes.article().id()).isEqualTo("feb/ferry.txt");
    assertThat(outcomes.all()).first().extracting(ReadOutcome::origin).hasToString(file.toString());
  }

  @Test
  void idIsTheNameOfAFileThatIsGivenItself() throws IOException {
    assertThat(Outcomes.of(write("2019/feb/ferry.txt", TEXT)).ids()).containsExactly("ferry.txt");
  }

  @Test
  void pathsAreReadInTheOrderGiven() throws IOException {
    Path first = write("z.txt", TEXT);
    Path second = write("a/b.txt", TEXT);

    assertThat(Outcomes.of(first, second.getParent()).ids()).containsExactly("z.txt", "b.txt");
  }

  @Test
  void hiddenFilesAndFoldersAreSkippedSilently() throws IOException {
    write(".secret.txt", TEXT);
    write(".git/notes.txt", TEXT);

    assertThat(Outcomes.of(folder).all()).isEmpty();
  }

  @Test
  void missingPathIsRejectedAndTheNextIsRead() throws IOException {
    Path missing = folder.resolve("nowhere");

    Outcomes outcomes = Outcomes.of(missing, write("a.txt", TEXT));

    assertThat(outcomes.rejections()).containsExactly(missing + " no such file or folder");
    assertThat(outcomes.ids()).containsExactly("a.txt");
  }

  @Test
  void unreadableFileIsRejected() throws IOException {
    Path file = write("a.txt", TEXT);
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user reads all");

    assertThat(Outcomes.of(file).rejections()).containsExactly(file + " permission denied");
  }

  @Test
  void otherKindOfFileIsNotedInAFolder() throws IOException {
    Path image = write("pages/a.JPG", "x");

    assertThat(Outcomes.of(folder).notes())
        .containsExactly(image + " skipped: not a kind of file that is read (.jpg)");
  }

  @Test
  void otherKindOfFileIsRejectedWhereGiven() throws IOException {
    Path image = write("a.jpg", "x");

    assertThat(Outcomes.of(image).rejections())
        .containsExactly(image + " is not a kind of file that is read (.jpg)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "readme.txt", "README", "LICENSE", "Licence.txt", "NOTICE"})
  void fileAboutTheFolderIsNotedInAFolderAndReadWhereGiven(String name) throws IOException {
    Path file = write(name, TEXT);

    assertThat(Outcomes.of(folder).notes())
        .containsExactly(file + " skipped: not an article by its name");
    assertThat(Outcomes.of(folder).articles()).isEmpty();
    assertThat(Outcomes.of(file).ids()).containsExactly(name);
  }

  @Test
  void linksInsideAFolderAreNotFollowed() throws IOException {
    write("a.txt", TEXT);
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));

    Outcomes outcomes = Outcomes.of(folder);

    assertThat(outcomes.ids()).containsExactly("a.txt");
    assertThat(outcomes.notes())
        .containsExactly(
            link + " skipped: a symbolic link; give its target to have it read",
            loop + " skipped: a symbolic link; give its target to have it read");
  }

  @Test
  void linkThatIsGivenIsFollowed() throws IOException {
    write("real/a.txt", TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    assertThat(Outcomes.of(link).ids()).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.json", "a.JSONL", "noextension"})
  void jsonLinesAreKnownByNameOrContent(String name) throws IOException {
    assertThat(Outcomes.of(write(name, LINE)).ids()).containsExactly("w-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.text", "a.md", "a.TXT", "noextension", "Talk with Mr. Hill"})
  void textIsKnownByNameOrContent(String name) throws IOException {
    assertThat(Outcomes.of(write(name, TEXT)).article().title()).isEqualTo("The ferry is back");
  }

  @Test
  void nameDecidesBeforeContent() throws IOException {
    assertThat(Outcomes.of(write("a.txt", LINE)).article().id()).isEqualTo("a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.json.gz", "a.gz", "a.jsonl"})
  void gzipIsUnpackedWhateverItIsCalled(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), Outcomes.gzip(Outcomes.utf8(LINE)));

    assertThat(Outcomes.of(file).ids()).containsExactly("w-1");
  }

  @Test
  void idKeepsTheWholeNameOfAPackedFile() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), Outcomes.gzip(Outcomes.utf8(TEXT)));

    assertThat(Outcomes.of(folder).ids()).containsExactly("a.txt.gz");
  }

  @Test
  void fileThatOnlyClaimsToBePackedIsRead() throws IOException {
    assertThat(Outcomes.of(write("a.txt.gz", TEXT)).ids()).containsExactly("a.txt.gz");
  }

  @Test
  void forcedFormatPrevailsOverNames() throws IOException {
    Path file = write("a.txt", LINE);
    Path image = write("a.dat", LINE);
    ReadOptions jsonLines = ReadOptions.DEFAULT.withFormat(Format.JSONL);
    ReadOptions text = ReadOptions.DEFAULT.withFormat(Format.TEXT);

    assertThat(Outcomes.of(jsonLines, file, image).ids()).containsExactly("w-1", "w-1");
    assertThat(Outcomes.of(text, image).ids()).containsExactly("a.dat");
  }

  @Test
  void streamThatBeginsWithAnObjectIsJsonLines() {
    Outcomes outcomes = stream("\n  " + LINE + "{\"title\": \"Second\"}");

    assertThat(outcomes.ids()).containsExactly("w-1", "-:3");
  }

  @Test
  void streamThatBeginsWithAnArrayOfObjectsIsJson() {
    assertThat(stream("[" + LINE + "]").ids()).containsExactly("w-1");
  }

  @Test
  void otherStreamIsOneTextWhoseIdIsItsName() {
    assertThat(stream(TEXT).ids()).containsExactly("-");
    assertThat(stream("[Photo] The ferry is back\n\nIt came.").articles())
        .extracting(article -> article.title())
        .containsExactly("[Photo] The ferry is back");
  }

  @Test
  void emptyStreamIsRejected() {
    assertThat(stream("").rejections()).containsExactly("- is empty");
  }

  @Test
  void streamWithoutANameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ArticleFiles.open(InputStream.nullInputStream(), " ", ReadOptions.DEFAULT))
        .withMessage("name must not be blank, got \" \"");
  }

  @Test
  void noMoreIsReadThanAskedFor() {
    InputStream endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return LINE.charAt(position++ % LINE.length());
          }
        };
    try (ArticleReader reader = ArticleFiles.open(endless, "-", ReadOptions.DEFAULT)) {
      for (int i = 1; i <= 1_000; i++) {
        assertThat(reader.next().origin()).isEqualTo(new Origin("-", i));
      }
    }
  }

  @Test
  void failureInTheMiddleKeepsWhatWasReadAndSaysWhere() {
    InputStream failing =
        new InputStream() {
          private int position;

          @Override
          public int read() throws IOException {
            if (position == LINE.length()) {
              throw new IOException("the disk is on fire");
            }
            return LINE.charAt(position++);
          }
        };

    Outcomes outcomes = Outcomes.of(failing, ReadOptions.DEFAULT.withFormat(Format.JSONL));

    assertThat(outcomes.ids()).containsExactly("w-1");
    assertThat(outcomes.rejections()).containsExactly("-:1 cannot be read: the disk is on fire");
  }

  @Test
  void closingClosesTheStream() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(Outcomes.utf8(LINE + LINE)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    ArticleReader reader = ArticleFiles.open(in, "-", ReadOptions.DEFAULT);
    reader.next();

    reader.close();
    reader.close();

    assertThat(closed).isTrue();
    assertThatIllegalStateException().isThrownBy(reader::hasNext).withMessage("reader is closed");
  }

  @Test
  void nextBehindTheEndIsRefused() {
    try (ArticleReader reader = ArticleFiles.open(List.of(), ReadOptions.DEFAULT)) {
      assertThat(reader.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
    }
  }

  private Outcomes stream(String content) {
    return Outcomes.of(new ByteArrayInputStream(Outcomes.utf8(content)), ReadOptions.DEFAULT);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
