package io.github.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a line between words so that it fits a terminal. Sequences that switch colours take no
 * room.
 *
 * @param width how many characters fit; a longer word gets a line of its own
 */
record LineWrapper(int width) {

  private static final Pattern COLOUR_SWITCH = Pattern.compile("\u001B\\[[0-9;]*m");

  List<String> wrap(String line) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = null;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      int length = visibleLength(word);
      if (current != null && used + 1 + length <= width) {
        current.append(' ').append(word);
        used += 1 + length;
      } else {
        if (current != null) {
          lines.add(current.toString());
        }
        current = new StringBuilder(word);
        used = length;
      }
    }
    lines.add(String.valueOf(current));
    return lines;
  }

  /** Returns how many characters of a text are seen. */
  static int visibleLength(String text) {
    String visible = COLOUR_SWITCH.matcher(text).replaceAll("");
    return visible.codePointCount(0, visible.length());
  }
}
