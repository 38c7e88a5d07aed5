package io.github.broadsheet.cli;

import io.github.broadsheet.Span;
import java.util.List;

/**
 * Shows a place in a query: a line with the query, or the part around the place if it is long, and
 * a line with carets under the place. What takes more or less room than one column shifts them.
 *
 * @param query the text that was typed
 * @param place the place in it, perhaps empty or at its end
 */
record QueryPointer(String query, Span place) {

  private static final String INDENT = "  ";
  private static final int AROUND = 50;

  List<String> lines() {
    int start = Math.clamp(place.start(), 0, query.length());
    int end = Math.clamp(place.end(), start, query.length());
    int from =
        start <= AROUND ? 0 : query.offsetByCodePoints(start, -codePoints(start - AROUND, start));
    int to = Math.min(query.length(), start + AROUND);
    String before = (from == 0 ? "" : "…") + visible(query.substring(from, start));
    String after = visible(query.substring(start, to)) + (to == query.length() ? "" : "…");
    int carets = Math.max(1, codePoints(start, Math.min(end, to)));
    return List.of(
        INDENT + before + after,
        INDENT + " ".repeat(before.codePointCount(0, before.length())) + "^".repeat(carets));
  }

  private int codePoints(int from, int to) {
    return query.codePointCount(from, to);
  }

  /** Every character keeps its column: what must not reach a terminal becomes a blank. */
  private static String visible(String text) {
    return Style.PLAIN.paragraphs(text).replaceAll("\\s", " ");
  }
}
