package io.github.broadsheet.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file held before each change, the last change last. Immutable.
 *
 * @param changes bounded in number and in size; the last one is always there
 */
record ChangeHistory(List<Change> changes) {

  static final int MAX_CHANGES = 100;
  private static final int MAX_CHARACTERS = 16_000_000;
  private static final String FORMAT = "broadsheet-people-history 1";
  private static final String NO_FILE = "-";

  /**
   * One change.
   *
   * @param text what changed, in one line
   * @param after the fingerprint of what the file held after it
   * @param before what the file held before it, encoded; {@link #NO_FILE} if there was none
   */
  record Change(String text, String after, String before) {

    /** Whether the file holds what this change left there. */
    boolean left(byte @Nullable [] content) {
      return content != null && fingerprint(content).equals(after);
    }

    /** Returns what the file held before it; null if there was no file. */
    byte @Nullable [] contentBefore() {
      return before.equals(NO_FILE) ? null : Base64.getDecoder().decode(before);
    }

    private int length() {
      return text.length() + after.length() + before.length();
    }
  }

  /** Copies the changes. */
  ChangeHistory {
    changes = List.copyOf(changes);
  }

  static ChangeHistory empty() {
    return new ChangeHistory(List.of());
  }

  /** Returns a history with one change more, and without the first ones if it gets too long. */
  ChangeHistory with(String text, byte @Nullable [] before, byte[] after) {
    List<Change> more = new ArrayList<>(changes);
    String encoded = before == null ? NO_FILE : Base64.getEncoder().encodeToString(before);
    more.add(new Change(text, fingerprint(after), encoded));
    int first = more.size() - 1;
    long characters = more.getLast().length();
    while (first > 0 && more.size() - first < MAX_CHANGES) {
      characters += more.get(first - 1).length();
      if (characters > MAX_CHARACTERS) {
        break;
      }
      first--;
    }
    return new ChangeHistory(more.subList(first, more.size()));
  }

  ChangeHistory withoutLast() {
    return new ChangeHistory(changes.subList(0, changes.size() - 1));
  }

  byte[] write() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    for (Change change : changes) {
      text.append(change.text()).append('\t').append(change.after());
      text.append('\t').append(change.before()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a history.
   *
   * @throws IllegalArgumentException if it is damaged; the message names the line
   */
  static ChangeHistory read(byte[] content) {
    String[] lines = new String(content, StandardCharsets.UTF_8).split("\n");
    if (!lines[0].equals(FORMAT)) {
      throw new IllegalArgumentException("line 1");
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (cells.length != 3 || !isContent(cells[2])) {
        throw new IllegalArgumentException("line " + (i + 1));
      }
      changes.add(new Change(cells[0], cells[1], cells[2]));
    }
    return new ChangeHistory(changes);
  }

  private static boolean isContent(String encoded) {
    if (encoded.equals(NO_FILE)) {
      return true;
    }
    try {
      Base64.getDecoder().decode(encoded);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String fingerprint(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
