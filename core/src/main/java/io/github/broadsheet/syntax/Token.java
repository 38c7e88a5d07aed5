package io.github.broadsheet.syntax;

/**
 * A piece of a query text.
 *
 * @param kind what it is
 * @param text what it says, without quotes and escapes
 * @param start where it begins in the query text
 * @param end where it ends
 * @param literal whether its author marked it, by a backslash, as meaning just what it says
 */
record Token(Kind kind, String text, int start, int end, boolean literal) {

  enum Kind {
    /** A word. */
    WORD,
    /** A word that ends in {@code *}, which the text lacks. */
    PREFIX,
    /** A word with a {@code *} or {@code ?} where none may stand. */
    PATTERN,
    /** {@code *} or {@code *:*}. */
    EVERYTHING,
    /** What stands between two quotes. */
    QUOTED,
    /** {@code [a TO b]}, with its brackets. */
    RANGE,
    /** A known field's name, without its colon. */
    FIELD,
    /** {@code >}, {@code >=}, {@code <} or {@code <=} after a field. */
    COMPARISON,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    MINUS,
    /** What follows a {@code ~} that is attached to something. */
    TILDE,
    /** What follows a {@code ^} that is attached to something. */
    BOOST,
    /** A quote that is never closed. */
    UNCLOSED_QUOTE,
    /** A backslash that ends the text. */
    DANGLING_ESCAPE,
    /** The end of the text. */
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean touches(Token next) {
    return end == next.start;
  }
}
