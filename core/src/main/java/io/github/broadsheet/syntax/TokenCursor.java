package io.github.broadsheet.syntax;

import io.github.broadsheet.syntax.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a query once, reporting and passing over those that say nothing. */
final class TokenCursor {

  private final List<Token> tokens;
  private final Problems problems;
  private int at;
  private @Nullable Token previous;

  TokenCursor(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
    skipMistakes();
  }

  /** Returns the next token and stays before it. */
  Token peek() {
    return tokens.get(at);
  }

  boolean at(Kind kind) {
    return peek().is(kind);
  }

  /** Returns the next token and moves past it, unless it is the end. */
  Token next() {
    Token token = peek();
    if (!token.is(Kind.END)) {
      previous = token;
      at++;
      skipMistakes();
    }
    return token;
  }

  /** Moves past the next token and returns it if it is of a kind, else returns null. */
  @Nullable Token accept(Kind kind) {
    return at(kind) ? next() : null;
  }

  /** Returns the token before, or null at the beginning. */
  @Nullable Token previous() {
    return previous;
  }

  /**
   * Moves past a part of the query: signs and fields, then a word or a group, then its suffixes.
   */
  void skipPart() {
    while (isPrefix(peek())) {
      next();
    }
    skipWordOrGroup();
    skipSuffixes();
  }

  /** Moves past boosts and the like, which belong to what was before. */
  void skipSuffixes() {
    while (at(Kind.TILDE) || at(Kind.BOOST)) {
      next();
    }
  }

  private void skipWordOrGroup() {
    int open = 0;
    do {
      switch (peek().kind()) {
        case OPEN -> open++;
        case CLOSE -> open--;
        case AND, OR, END -> {
          if (open == 0 || at(Kind.END)) {
            return;
          }
        }
        case WORD, PREFIX, PATTERN, EVERYTHING, QUOTED, RANGE, FIELD, COMPARISON -> {}
        case NOT, PLUS, MINUS, TILDE, BOOST, UNCLOSED_QUOTE, DANGLING_ESCAPE -> {}
      }
      if (open < 0) {
        return;
      }
      next();
    } while (open > 0);
  }

  private static boolean isPrefix(Token token) {
    return switch (token.kind()) {
      case NOT, PLUS, MINUS, FIELD, COMPARISON -> true;
      case WORD, PREFIX, PATTERN, EVERYTHING, QUOTED, RANGE, OPEN, CLOSE -> false;
      case AND, OR, TILDE, BOOST, UNCLOSED_QUOTE, DANGLING_ESCAPE, END -> false;
    };
  }

  private void skipMistakes() {
    for (; ; at++) {
      if (at(Kind.UNCLOSED_QUOTE)) {
        problems.report(Problem.syntax(peek(), "unclosed quote", "a closing quote"));
      } else if (at(Kind.DANGLING_ESCAPE)) {
        problems.report(
            Problem.syntax(peek(), "\\ has nothing after it", "the character it marks as text"));
      } else {
        return;
      }
    }
  }
}
