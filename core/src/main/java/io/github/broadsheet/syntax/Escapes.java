package io.github.broadsheet.syntax;

/** Writes texts so that the {@link Lexer} reads them as nothing but text. */
final class Escapes {

  private static final String SIGNS = "\\\"()^~*?:<>[]{}+-“”„‟«»‘‚’";

  private Escapes() {}

  /** Returns a text as one word, with a backslash before whatever could be a sign. */
  static String word(String text) {
    StringBuilder word = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (SIGNS.indexOf(c) >= 0 || Characters.isSpace(c)) {
        word.append('\\');
      }
      word.append(c);
    }
    return word.length() == text.length() ? "\\" + word : word.toString();
  }

  /** Returns a text in quotes. */
  static String quoted(String text) {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
    boolean bare = quoted.length() == text.length() && !Characters.isSearchable(text);
    return "\"" + (bare ? "\\" : "") + quoted + "\"";
  }
}
