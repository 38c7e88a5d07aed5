package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleStoreTest {

  private static final PeopleDirectory ONE =
      PeopleDirectory.empty().withPerson(Person.of("Juan Guaidó"));
  private static final PeopleDirectory TWO = ONE.withMerged("Juan Guaidó", "Guaidó Márquez");

  @TempDir private Path folder;
  private Path file;
  private Path historyFile;
  private PeopleStore store;

  @BeforeEach
  void open() {
    file = folder.resolve("people.txt");
    historyFile = folder.resolve("people.txt.history");
    store = PeopleStore.at(file);
  }

  @Test
  void aFileThatDoesNotExistIsADirectoryOfNobody() {
    assertThat(store.load()).isEqualTo(PeopleDirectory.empty());
    assertThat(store.changes()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void loadsWhatWasSaved() throws IOException {
    store.save(TWO, "merge");

    assertThat(PeopleStore.at(file).load()).isEqualTo(TWO);
    assertThat(file).hasContent(PeopleFile.write(TWO));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, historyFile);
    }
  }

  @Test
  void undoBringsBackEveryByte() throws IOException {
    String edited = "broadsheet-people 1\r\n\r\n\r\nperson:Juan Guaidó";
    Files.writeString(file, edited);
    store.save(TWO, "merge");
    store.save(PeopleDirectory.empty(), "clear");

    assertThat(store.changes()).containsExactly("clear", "merge");
    assertThat(PeopleStore.at(file).undo()).isEqualTo(TWO);
    assertThat(store.changes()).containsExactly("merge");
    assertThat(store.undo()).isEqualTo(ONE);
    assertThat(Files.readString(file)).isEqualTo(edited);
    assertThat(store.changes()).isEmpty();
  }

  @Test
  void undoOfTheFirstChangeRemovesTheFile() {
    store.save(ONE, "add");

    assertThat(store.undo()).isEqualTo(PeopleDirectory.empty());
    assertThat(file).doesNotExist();
  }

  @Test
  void savingTheSameAgainIsNoChange() {
    store.save(ONE, "add");
    store.save(ONE, "again");

    assertThat(store.changes()).containsExactly("add");
  }

  @Test
  void nothingToUndoIsSaid() {
    assertThatIllegalStateException()
        .isThrownBy(store::undo)
        .withMessage("there is no change of " + file + " to undo");
  }

  @Test
  void anEditByHandIsNotUndone() throws IOException {
    store.save(ONE, "add Juan Guaidó");
    Files.writeString(file, PeopleFile.write(TWO));

    assertThatIllegalStateException()
        .isThrownBy(store::undo)
        .withMessage(
            file
                + " was edited since its last change (add Juan Guaidó), and undo would lose that;"
                + " take the edit back first, or change the file by hand");
    assertThat(store.load()).isEqualTo(TWO);

    store.save(PeopleDirectory.empty(), "clear");
    assertThat(store.undo()).isEqualTo(TWO);
  }

  @Test
  void aChangeThatWasNotedAndNotMadeIsForgotten() throws IOException {
    store.save(ONE, "add");
    byte[] before = Files.readAllBytes(file);
    store.save(TWO, "merge");
    Files.write(file, before);

    assertThat(store.changes()).containsExactly("add");
    assertThat(store.undo()).isEqualTo(PeopleDirectory.empty());
  }

  @Test
  void theHistoryIsBounded() {
    for (int i = 0; i < 120; i++) {
      store.save(i % 2 == 0 ? ONE : TWO, "change " + i);
    }

    assertThat(store.changes()).hasSize(100).startsWith("change 119").endsWith("change 20");
    for (int i = 0; i < 100; i++) {
      store.undo();
    }
    assertThat(store.load()).isEqualTo(TWO);
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path link = folder.resolve("link.txt");
    Files.writeString(file, PeopleFile.write(ONE));
    Files.createSymbolicLink(link, file);
    PeopleStore.at(link).save(TWO, "merge");

    assertThat(link).isSymbolicLink();
    assertThat(store.load()).isEqualTo(TWO);
  }

  @Test
  void aFileThatIsNoDirectoryIsRefused() throws IOException {
    Files.writeString(file, "people\n");
    assertThatIllegalArgumentException()
        .isThrownBy(store::load)
        .withMessage("line 1 of " + file + " must be \"broadsheet-people 1\", got \"people\"");

    Files.write(file, "broadsheet-people 1\nperson: Guaidó".getBytes(StandardCharsets.ISO_8859_1));
    assertThatIllegalArgumentException()
        .isThrownBy(store::load)
        .withMessage(file + " must be UTF-8 text; save it as UTF-8");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeopleStore.at(Path.of("/")))
        .withMessage("file must have a name, got /");
  }

  @Test
  void aDamagedHistoryIsSaid() throws IOException {
    store.save(ONE, "add");
    Files.writeString(historyFile, "broadsheet-people-history 1\nadd\tx\t???\n");

    assertThatThrownBy(store::undo)
        .isInstanceOfSatisfying(
            NewsIndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT))
        .hasMessage(historyFile + " is damaged in line 2; delete it to go on without its changes");

    Files.writeString(historyFile, "");
    assertThatThrownBy(() -> store.save(TWO, "merge"))
        .hasMessage(historyFile + " is damaged in line 1; delete it to go on without its changes");
  }

  @Test
  void whatCannotBeReadOrWrittenIsSaid() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(store::load)
        .isInstanceOfSatisfying(
            NewsIndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IO))
        .hasMessageStartingWith(file + " cannot be read: ");

    Path missing = folder.resolve("missing").resolve("people.txt");
    assertThatThrownBy(() -> PeopleStore.at(missing).save(ONE, "add"))
        .isInstanceOfSatisfying(
            NewsIndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IO))
        .hasMessageStartingWith(missing + ".history cannot be written and is as it was: ");
  }

  @Test
  void aChangeIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.save(ONE, "a\tb"))
        .withMessage("change must be one line, got \"a\tb\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.save(ONE, " "))
        .withMessage("change must be one line, got \" \"");
  }
}
