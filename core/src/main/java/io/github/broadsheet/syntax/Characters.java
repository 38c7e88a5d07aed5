package io.github.broadsheet.syntax;

import java.lang.Character.UnicodeScript;

/** What characters are to the query language. */
final class Characters {

  private Characters() {}

  /** Returns whether a character separates words: spaces of any kind, and invisible marks. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || isDirectionMark(c);
  }

  private static boolean isDirectionMark(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  /** Returns whether a text has a letter, a digit or an emoji: something that is indexed. */
  static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Characters::isIndexed);
  }

  /** Returns how many letters and digits a text has. */
  static long letters(String text) {
    return text.codePoints().filter(Characters::isIndexed).count();
  }

  private static boolean isIndexed(int c) {
    return Character.isAlphabetic(c) || Character.isDigit(c) || isEmoji(c);
  }

  private static boolean isEmoji(int c) {
    return c > 0x7F && (Character.isEmojiPresentation(c) || Character.isExtendedPictographic(c));
  }

  /**
   * Returns where the n-th term of a text ends, or its length if it has fewer: a run of letters and
   * digits is a term, in Chinese and Japanese each character. Analysis may find fewer, hardly more.
   */
  static int endOfTerms(String text, int n) {
    int terms = 0;
    boolean inTerm = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      boolean alone = isTermByItself(c);
      boolean continues = inTerm && !alone && isTermPart(c);
      if (!continues) {
        inTerm = isIndexed(c) && !alone;
        if (isIndexed(c) && ++terms > n) {
          return at;
        }
      }
      at += Character.charCount(c);
    }
    return text.length();
  }

  private static boolean isTermPart(int c) {
    return isIndexed(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isTermByItself(int c) {
    return Character.isIdeographic(c)
        || isEmoji(c)
        || UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }
}
