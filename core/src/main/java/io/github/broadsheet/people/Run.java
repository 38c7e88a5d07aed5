package io.github.broadsheet.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capitalised words in a row that could be a name.
 *
 * @param tokens the text they stand in
 * @param from index of the first token
 * @param to index after the last token
 * @param key the folded words joined by spaces; what all runs with one name have in common
 * @param role the title or role directly before or in apposition behind, or null
 * @param roleBefore whether the role stands before the name
 * @param listed whether it is one word that a list takes for a title, a month and the like: a name
 *     only where the article gives it in full elsewhere
 */
record Run(
    FieldTokens tokens,
    int from,
    int to,
    String key,
    @Nullable Role role,
    boolean roleBefore,
    boolean listed) {

  /** Returns a run without role. */
  static Run of(FieldTokens tokens, int from, int to) {
    return new Run(tokens, from, to, tokens.key(from, to), null, false, false);
  }

  /** Returns the tokens of the run. */
  List<Token> words() {
    return tokens.tokens().subList(from, to);
  }

  /** Returns the run as one line, inner marks included. */
  String name() {
    return tokens.line(from, to);
  }

  /** Whether it is one word; a suffix does not count, "al-Assad" is one. */
  boolean isSingleWord() {
    return to - from == 1 || key.equals(first().key());
  }

  TokenRange range() {
    return new TokenRange(from, to);
  }

  /** Returns the offset of the first character. */
  int start() {
    return first().start();
  }

  Token first() {
    return tokens.at(from);
  }

  Token last() {
    return tokens.at(to - 1);
  }

  Token before() {
    return tokens.at(from - 1);
  }

  Token after() {
    return tokens.at(to);
  }
}
