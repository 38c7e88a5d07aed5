package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;

/**
 * How large a query text may be. Past a bound, strict parsing fails; lenient parsing leaves out
 * what does not fit and says so.
 *
 * <p>The bounds keep the worst hostile query within a search's time budget (measured on 40,000
 * articles); the largest queries that people have been seen to write are a tenth of them.
 */
public final class QueryLimits {

  /** The longest query text, in UTF-16 code units. */
  public static final int MAX_LENGTH = 2_048;

  /** How many parentheses, scopes and exclusions may stand inside each other. */
  public static final int MAX_NESTING = 32;

  /** How many words, phrases, names and dates a query may have. */
  public static final int MAX_CLAUSES = 256;

  /** How many terms a phrase, or a word that is taken apart ({@code a-b-c}), may have. */
  public static final int MAX_PHRASE_TERMS = 64;

  /** How many positions the words of a phrase may be moved in all. */
  public static final int MAX_SLOP = ArticleQuery.MAX_DISTANCE;

  /** How many prefixes ({@code guai*}) a query may have. */
  public static final int MAX_WILDCARDS = 16;

  /** How many letters and digits must stand before the {@code *} of a prefix. */
  public static final int MIN_PREFIX_LETTERS = 2;

  /** How many fuzzy words ({@code guado~}) a query may have. */
  public static final int MAX_FUZZY_WORDS = 16;

  /** The longest fuzzy word, in code points. */
  public static final int MAX_FUZZY_LENGTH = 64;

  /** How many words {@code near} may leave between its parts. */
  public static final int MAX_DISTANCE = ArticleQuery.MAX_DISTANCE;

  /** How many occurrences {@code atleast} may ask for. */
  public static final int MAX_OCCURRENCES = 1_000;

  /** The largest boost; the smallest is anything above 0. */
  public static final float MAX_BOOST = 1_000;

  private QueryLimits() {}
}
