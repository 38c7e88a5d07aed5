package io.github.broadsheet.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What someone may have meant who wrote the name of a field that does not exist. */
final class FieldSuggestions {

  /** What other systems call our fields. */
  private static final Map<String, Field> ELSEWHERE =
      Map.ofEntries(
          Map.entry("source", Field.OUTLET),
          Map.entry("publisher", Field.OUTLET),
          Map.entry("publication", Field.OUTLET),
          Map.entry("newspaper", Field.OUTLET),
          Map.entry("site", Field.OUTLET),
          Map.entry("people", Field.PERSON),
          Map.entry("name", Field.PERSON),
          Map.entry("mentions", Field.PERSON),
          Map.entry("entity", Field.PERSON),
          Map.entry("date", Field.PUBLISHED),
          Map.entry("pubdate", Field.PUBLISHED),
          Map.entry("after", Field.PUBLISHED),
          Map.entry("before", Field.PUBLISHED),
          Map.entry("since", Field.PUBLISHED),
          Map.entry("until", Field.PUBLISHED),
          Map.entry("text", Field.BODY),
          Map.entry("content", Field.BODY),
          Map.entry("byline", Field.AUTHOR),
          Map.entry("by", Field.AUTHOR),
          Map.entry("intitle", Field.TITLE),
          Map.entry("heading", Field.TITLE),
          Map.entry("intro", Field.LEAD),
          Map.entry("lang", Field.LANGUAGE),
          Map.entry("like", Field.RELATED),
          Map.entry("within", Field.NEAR));

  private FieldSuggestions() {}

  /** Returns the names of the nearest fields, the likeliest first, perhaps none. */
  static List<String> nearest(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    Field elsewhere = ELSEWHERE.get(name);
    if (elsewhere != null) {
      return List.of(elsewhere.example());
    }
    return Arrays.stream(Field.values())
        .filter(field -> edits(name, field) <= allowedEdits(name))
        .sorted(Comparator.comparingInt(field -> edits(name, field)))
        .map(Field::example)
        .toList();
  }

  private static int allowedEdits(String name) {
    return name.length() < 3 ? 0 : name.length() < 6 ? 1 : 2;
  }

  /** Returns all there is, for a message. */
  static String all() {
    return Arrays.stream(Field.values()).map(Field::example).collect(Collectors.joining(", "));
  }

  private static int edits(String name, Field field) {
    return field.names().stream().mapToInt(known -> edits(name, known)).min().orElseThrow();
  }

  /**
   * Returns how many letters must be inserted, deleted, changed or swapped with their neighbour.
   */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : edits(a, i, b, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int edits(String a, int i, String b, int j, int[][] edits) {
    int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + edits[i - 2][j - 2]) : least;
  }
}
