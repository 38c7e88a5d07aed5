package io.github.broadsheet.people;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads and writes {@link NameHints} as text: a line with the format and the number of articles,
 * one line a word with its five counts, one line a known name; sorted, tab-separated, UTF-8, so
 * that equal hints are equal files and two versions can be compared line by line.
 */
public final class NameHintsFile {

  private static final String FORMAT = "broadsheet-name-hints 1";
  private static final String NAME = "name";
  private static final String WORD = "word";

  private NameHintsFile() {}

  /** Returns the hints as text. */
  public static String write(NameHints hints) {
    StringBuilder text = new StringBuilder();
    text.append(FORMAT).append('\t').append(hints.articles()).append('\n');
    for (Map.Entry<String, NameCounts> entry : hints.words().entrySet()) {
      NameCounts counts = entry.getValue();
      text.append(WORD).append('\t').append(entry.getKey());
      for (int count :
          new int[] {
            counts.lower(), counts.capital(), counts.first(), counts.last(), counts.other()
          }) {
        text.append('\t').append(count);
      }
      text.append('\n');
    }
    for (String name : hints.people()) {
      text.append(NAME).append('\t').append(name).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads hints from text.
   *
   * @throws IllegalArgumentException if a line is not as written; the message names it
   */
  public static NameHints read(String text) {
    String[] lines = text.split("\\R");
    String[] head = lines[0].split("\t", -1);
    if (head.length != 2 || !head[0].equals(FORMAT)) {
      throw badLine(1, "\"" + FORMAT + "\" and a number", lines[0]);
    }
    SortedMap<String, NameCounts> words = new TreeMap<>();
    SortedSet<String> people = new TreeSet<>();
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (cells[0].equals(NAME) && cells.length == 2) {
        people.add(cells[1]);
      } else if (cells[0].equals(WORD) && cells.length == 7) {
        words.put(cells[1], counts(cells, i + 1));
      } else {
        throw badLine(i + 1, "a name, or a word with five counts", lines[i]);
      }
    }
    return new NameHints(number(head[1], 1), words, people);
  }

  private static NameCounts counts(String[] cells, int line) {
    return new NameCounts(
        number(cells[2], line),
        number(cells[3], line),
        number(cells[4], line),
        number(cells[5], line),
        number(cells[6], line));
  }

  private static int number(String cell, int line) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw badLine(line, "a whole number", cell);
    }
  }

  private static IllegalArgumentException badLine(int line, String expected, String got) {
    String shown = got.length() > 80 ? got.substring(0, 80) + "…" : got;
    return new IllegalArgumentException(
        "line " + line + " of name hints must have " + expected + ", got \"" + shown + "\"");
  }
}
