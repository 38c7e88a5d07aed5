package io.github.broadsheet.people;

import java.util.Set;

/**
 * One word or mark of a text.
 *
 * @param shape what it looks like
 * @param start offset of its first code unit
 * @param end offset after its last one; a possessive is left out
 * @param key the word folded, the mark itself, empty at the end of a paragraph
 * @param classes what the lists say about the word
 * @param opensSentence whether a capital says nothing here: first word of a sentence, a quotation
 *     or a clause after a colon
 * @param endsName whether no name goes on behind the word: a possessive or a hyphen follows
 */
record Token(
    Shape shape,
    int start,
    int end,
    String key,
    Set<WordClass> classes,
    boolean opensSentence,
    boolean endsName) {

  /** What stands before the first and after the last token. */
  static final Token EDGE = new Token(Shape.EDGE, 0, 0, "", Set.of(), false, false);

  /** What a token looks like. */
  enum Shape {
    /** {@code Diaz}, {@code O'Brien}, {@code al-Assad}. */
    CAPITALISED,
    /** {@code NATO}, {@code U.S.}. */
    UPPER,
    /** {@code J.}. */
    INITIAL,
    /** {@code minister}. */
    LOWER,
    /** Starts with a digit. */
    NUMBER,
    /**
     * A word that is no name: an address, a tag, {@code iPhone}, more than {@code MAX_WORD} long.
     */
    OTHER,
    /** A punctuation mark; a full stop only where it ends a sentence. */
    MARK,
    /** The end of a paragraph. */
    EDGE
  }

  boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  boolean isMark(String mark) {
    return shape == Shape.MARK && key.equals(mark);
  }

  boolean isLower(String word) {
    return shape == Shape.LOWER && key.equals(word);
  }

  boolean isLower(WordClass wordClass) {
    return shape == Shape.LOWER && classes.contains(wordClass);
  }

  boolean isGivenName() {
    return classes.contains(WordClass.FEMALE_NAME) || classes.contains(WordClass.MALE_NAME);
  }

  /** Whether the token can be a word of a name. */
  boolean isNameWord() {
    return shape == Shape.CAPITALISED || shape == Shape.INITIAL;
  }

  /** Whether the token begins with a capital. */
  boolean isCapital() {
    return isNameWord() || shape == Shape.UPPER;
  }

  /** Whether a phrase can go on with this token. */
  boolean isPhraseWord() {
    return isCapital() || shape == Shape.LOWER || shape == Shape.NUMBER || isMark("&");
  }

  /** Whether a list takes this word for something else than a name. */
  boolean isListedOther() {
    return is(WordClass.COMMON)
        || is(WordClass.ORGANISATION)
        || is(WordClass.PLACE_WORD)
        || is(WordClass.PLACE)
        || is(WordClass.FUNCTION)
        || is(WordClass.CALENDAR)
        || is(WordClass.NATIONALITY)
        || is(WordClass.TITLE)
        || is(WordClass.ROLE)
        || is(WordClass.ROLE_MODIFIER);
  }
}
