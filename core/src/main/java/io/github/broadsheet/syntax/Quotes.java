package io.github.broadsheet.syntax;

/**
 * Where phrases begin and end. A straight double quote is closed by another; “ „ ” by any of them
 * or by a straight one; « and » by each other; ‘ and ‚ by a ’ or ‘ at the end of a word, and only
 * if there is one: else they are apostrophes. A straight double quote between two Hebrew letters is
 * part of the word ({@code צה"ל}).
 */
final class Quotes {

  private static final String CURLY = "“”„‟";
  private static final String ANGLE = "«»";
  private static final String SINGLE = "‘‚";

  private Quotes() {}

  /** Returns whether the character is one that opens a phrase where a word may begin. */
  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  /** Returns whether the character is a double quote, which ends a word. */
  static boolean isDouble(String text, int at) {
    char c = text.charAt(at);
    return c == '"' && !isGershayim(text, at) || CURLY.indexOf(c) >= 0 || ANGLE.indexOf(c) >= 0;
  }

  /** Returns where the phrase that opens at a position is closed, or -1. */
  static int closing(String text, int open) {
    for (int at = open + 1; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (closes(text, open, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int open, int at) {
    char opened = text.charAt(open);
    char c = text.charAt(at);
    if (isSingle(opened)) {
      return (c == '’' || c == '‘') && endsWord(text, at);
    }
    if (ANGLE.indexOf(opened) >= 0) {
      return c != opened && ANGLE.indexOf(c) >= 0;
    }
    boolean straight = c == '"' && !isGershayim(text, at);
    return straight || opened != '"' && CURLY.indexOf(c) >= 0;
  }

  private static boolean endsWord(String text, int at) {
    boolean wordBefore = !Characters.isSpace(text.charAt(at - 1));
    return wordBefore
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isGershayim(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isHebrew(text.charAt(at - 1))
        && isHebrew(text.charAt(at + 1));
  }

  private static boolean isHebrew(char c) {
    return c >= 'א' && c <= 'ת';
  }
}
