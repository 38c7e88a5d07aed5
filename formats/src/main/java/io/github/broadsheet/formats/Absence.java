package io.github.broadsheet.formats;

import org.jspecify.annotations.Nullable;

/** Tells what only looks like a value. */
final class Absence {

  private Absence() {}

  /** Returns the text, or null if it is null, blank (in the eyes of a reader) or {@code None}. */
  static @Nullable String presentOrNull(@Nullable String text) {
    return text == null || isBlank(text) || text.strip().equals("None") ? null : text;
  }

  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Absence::isInvisible);
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.isISOControl(codePoint);
  }
}
