package io.github.broadsheet.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How the content of a file is laid out, as its first characters show. */
enum ContentKind {
  /** One JSON object a line. */
  JSON_LINES,
  /** JSON that spreads over lines: an object or an array. */
  JSON_DOCUMENT,
  /** Anything else. */
  TEXT;

  private static final int PEEKED = 1 << 14;
  private static final Pattern JSON_START = Pattern.compile("^(?:\\{|\\[\\s*\\{)");

  /**
   * Looks at the beginning of a stream and leaves it where it was.
   *
   * @param in supports {@code mark}
   */
  static ContentKind peek(InputStream in) throws IOException {
    in.mark(PEEKED);
    String start = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
    in.reset();
    return of(start.startsWith("\uFEFF") ? start.substring(1) : start);
  }

  private static ContentKind of(String start) {
    String json = start.stripLeading();
    if (!JSON_START.matcher(json).find()) {
      return TEXT;
    }
    if (json.startsWith("[")) {
      return JSON_DOCUMENT;
    }
    int lineEnd = json.indexOf('\n');
    boolean objectEndsOnItsLine =
        lineEnd < 0 || json.substring(0, lineEnd).stripTrailing().endsWith("}");
    return objectEndsOnItsLine ? JSON_LINES : JSON_DOCUMENT;
  }
}
