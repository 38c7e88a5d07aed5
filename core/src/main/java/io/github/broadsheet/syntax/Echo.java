package io.github.broadsheet.syntax;

/** Parts of a query text as messages show them: quoted, short, without control characters. */
final class Echo {

  private static final int MAX_LENGTH = 57;

  private Echo() {}

  /** Returns the text in quotes, with control characters escaped, cut to 60 characters in all. */
  static String of(String text) {
    StringBuilder echo = new StringBuilder("\"");
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      String shown = isInvisible(c) ? String.format("\\u%04X", c) : Character.toString(c);
      if (echo.length() + shown.length() > MAX_LENGTH) {
        return echo.append("…\"").toString();
      }
      echo.append(shown);
      at += Character.charCount(c);
    }
    return echo.append('"').toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
