package io.github.broadsheet.people;

import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.people.ChangeHistory.Change;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PeopleDirectory} in a file, with the changes that can be taken back. The file is that of
 * {@link PeopleFile}; beside it, with {@code .history} at the end of its name, is a file with what
 * it held before each change, the last 100 at most.
 *
 * <p>A file is replaced as a whole, so that a crash leaves what was before or what is after. It may
 * be edited by hand between two changes; what was edited by hand is never taken back.
 *
 * <p>Thread-safe. Two processes that change one file at the same time may lose one of the changes.
 */
public final class PeopleStore {

  private final StoredBytes file;
  private final StoredBytes historyFile;

  private PeopleStore(Path file) {
    this.file = new StoredBytes(file);
    this.historyFile = new StoredBytes(file.resolveSibling(file.getFileName() + ".history"));
  }

  /**
   * Returns the store of a file, which need not exist.
   *
   * @throws IllegalArgumentException if the path has no file name
   */
  public static PeopleStore at(Path file) {
    if (file.getFileName() == null) {
      throw new IllegalArgumentException("file must have a name, got " + file);
    }
    return new PeopleStore(file);
  }

  /**
   * Reads the file; a directory of nobody if it does not exist.
   *
   * @throws IllegalArgumentException if the file is not as {@link PeopleFile} writes it
   * @throws NewsIndexException if it cannot be read
   */
  public synchronized PeopleDirectory load() {
    return parse(read(file));
  }

  /**
   * Writes the file, unless it has this content already, and keeps what was there before.
   *
   * @param change what changes, in one line, for {@link #changes()}
   * @throws IllegalArgumentException if the change is blank or not one line
   * @throws NewsIndexException if a file cannot be read or written, or the history is damaged
   */
  public synchronized void save(PeopleDirectory directory, String change) {
    if (change.isBlank() || change.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("change must be one line, got \"" + change + "\"");
    }
    byte[] before = read(file);
    byte[] after = PeopleFile.write(directory).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(before, after)) {
      replace(historyFile, history(before).with(change, before, after).write());
      replace(file, after);
    }
  }

  /**
   * Takes the last change back: the file is again, byte for byte, what it was before.
   *
   * @return the directory as it is now
   * @throws IllegalStateException if there is nothing to take back, or something else changed the
   *     file since
   * @throws NewsIndexException if a file cannot be read or written, or the history is damaged
   */
  public synchronized PeopleDirectory undo() {
    byte[] content = read(file);
    ChangeHistory history = history(content);
    if (history.changes().isEmpty()) {
      throw new IllegalStateException("there is no change of " + file.path() + " to undo");
    }
    Change last = history.changes().getLast();
    if (!last.left(content)) {
      throw new IllegalStateException(
          file.path()
              + " was edited since its last change ("
              + last.text()
              + "), and undo would lose that; take the edit back first, or change the file by hand");
    }
    byte[] before = last.contentBefore();
    replace(file, before);
    replace(historyFile, history.withoutLast().write());
    return parse(before);
  }

  /**
   * Returns what was changed and can be taken back, the last change first.
   *
   * @throws NewsIndexException if a file cannot be read, or the history is damaged
   */
  public synchronized List<String> changes() {
    List<String> changes = new ArrayList<>();
    history(read(file)).changes().forEach(change -> changes.add(change.text()));
    Collections.reverse(changes);
    return List.copyOf(changes);
  }

  /**
   * Reads the history. A change that the file does not show was noted by a process that ended
   * before it was made, or taken back by one that ended before it was struck off.
   */
  private ChangeHistory history(byte @Nullable [] content) {
    byte[] written = read(historyFile);
    ChangeHistory history;
    try {
      history = written == null ? ChangeHistory.empty() : ChangeHistory.read(written);
    } catch (IllegalArgumentException e) {
      throw new NewsIndexException(
          Reason.CORRUPT,
          historyFile.path()
              + " is damaged in "
              + e.getMessage()
              + "; delete it to go on without its changes",
          e);
    }
    if (history.changes().isEmpty()) {
      return history;
    }
    Change last = history.changes().getLast();
    boolean unmade = !last.left(content) && Arrays.equals(last.contentBefore(), content);
    return unmade ? history.withoutLast() : history;
  }

  private PeopleDirectory parse(byte @Nullable [] content) {
    if (content == null) {
      return PeopleDirectory.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return PeopleFile.read(text, file.path().toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file.path() + " must be UTF-8 text; save it as UTF-8", e);
    }
  }

  private static byte @Nullable [] read(StoredBytes stored) {
    try {
      return stored.read();
    } catch (IOException e) {
      throw new NewsIndexException(Reason.IO, stored.path() + " cannot be read: " + e, e);
    }
  }

  private static void replace(StoredBytes stored, byte @Nullable [] content) {
    try {
      stored.replace(content);
    } catch (IOException e) {
      throw new NewsIndexException(
          Reason.IO, stored.path() + " cannot be written and is as it was: " + e, e);
    }
  }
}
