package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.TextField;
import io.github.broadsheet.syntax.Budget.Item;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes words, phrases, prefixes and fuzzy words of tokens, within the limits. Where a token cannot
 * be searched as it stands, the problem is reported; what is returned then is the nearest thing
 * that can, or null.
 */
final class TermReader {

  private static final int SHORT_WORD = 5;

  private final Problems problems;
  private final Budget budget;

  TermReader(Problems problems, Budget budget) {
    this.problems = problems;
    this.budget = budget;
  }

  /** Reads a word. */
  @Nullable ArticleQuery word(Token token, TextField field) {
    if (!isSearchable(token) || !budget.take(Item.CLAUSE, token)) {
      return null;
    }
    return new ArticleQuery.Word(field, cut(token));
  }

  /** Reads a phrase; the slop is what follows its tilde, or null. */
  @Nullable ArticleQuery phrase(Token token, @Nullable Token tilde, TextField field) {
    int slop = tilde == null ? 0 : slop(tilde);
    if (!isSearchable(token) || !budget.take(Item.CLAUSE, token)) {
      return null;
    }
    return new ArticleQuery.Phrase(field, cut(token), slop);
  }

  /** Reads a word that ends in a star. */
  @Nullable ArticleQuery prefix(Token token, TextField field) {
    if (Characters.letters(token.text()) < QueryLimits.MIN_PREFIX_LETTERS) {
      problems.report(
          Problem.limit(
              token,
              "prefix must have at least two letters or digits before its *, got "
                  + Echo.of(token.text() + "*"),
              "a longer beginning"));
      return Characters.isSearchable(token.text()) ? word(token, field) : null;
    }
    if (!budget.take(Item.WILDCARD, token) || !budget.take(Item.CLAUSE, token)) {
      return null;
    }
    return new ArticleQuery.Prefix(field, cut(token));
  }

  /** Reads a word with wildcards where none may stand: as a prefix if its beginning is one. */
  @Nullable ArticleQuery pattern(Token token, TextField field) {
    String text = token.text();
    String message =
        text.contains("*")
            ? "* must stand once, at the end of a word, got "
            : "? must not stand for a letter, got ";
    problems.report(
        Problem.syntax(
            token,
            message + Echo.of(text),
            "the beginning of a word and *, or \\* or \\? for the character"));
    String beginning = text.split("[*?]", 2)[0];
    boolean isQuestion = text.endsWith("?") && text.substring(beginning.length()).matches("\\?+");
    return isQuestion || Characters.letters(beginning) < QueryLimits.MIN_PREFIX_LETTERS
        ? Characters.isSearchable(text) ? word(token, field) : null
        : prefix(new Token(Token.Kind.PREFIX, beginning, token.start(), token.end(), true), field);
  }

  /** Reads a word and the tilde after it. */
  @Nullable ArticleQuery fuzzy(Token token, Token tilde, TextField field) {
    int edits = edits(token, tilde);
    if (edits == 0 || !isSearchable(token)) {
      return edits == 0 ? word(token, field) : null;
    }
    int length = token.text().codePointCount(0, token.text().length());
    if (length > QueryLimits.MAX_FUZZY_LENGTH) {
      problems.report(
          Problem.limit(
              token,
              "fuzzy word must have at most "
                  + QueryLimits.MAX_FUZZY_LENGTH
                  + " characters, got "
                  + length,
              "a shorter word, or none of the ~"));
      return null;
    }
    if (!budget.take(Item.FUZZY, token) || !budget.take(Item.CLAUSE, token)) {
      return null;
    }
    return new ArticleQuery.Fuzzy(field, token.text(), edits);
  }

  /** Returns a boost, or null if there is none that can be used. */
  @Nullable Float boost(Token token) {
    Float boost = number(token.text(), b -> b > 0 && b <= QueryLimits.MAX_BOOST);
    if (boost == null) {
      problems.report(
          Problem.syntax(
              token,
              "boost must be above 0 and at most 1000, got " + Echo.of(token.text()),
              "a number such as 2 or 0.5"));
    }
    return boost;
  }

  private int edits(Token word, Token tilde) {
    return switch (tilde.text()) {
      case "0" -> 0;
      case "1" -> 1;
      case "2" -> 2;
      case "" -> usualEdits(word);
      default -> {
        problems.report(
            Problem.syntax(
                tilde,
                "~ must be followed by 0, 1 or 2 after a word, got " + Echo.of(tilde.text()),
                "~, ~1 or ~2"));
        yield usualEdits(word);
      }
    };
  }

  /** Returns 1 for words of up to five letters, else 2, as most search engines do. */
  private static int usualEdits(Token word) {
    return word.text().codePointCount(0, word.text().length()) <= SHORT_WORD ? 1 : 2;
  }

  private int slop(Token tilde) {
    Float slop = number(tilde.text(), s -> !tilde.text().contains("."));
    String expected = "a number from 0 to " + QueryLimits.MAX_SLOP;
    if (slop == null) {
      String message =
          "~ must be followed by a number after a phrase, got " + Echo.of(tilde.text());
      problems.report(Problem.syntax(tilde, message, expected));
      return 0;
    }
    if (slop > QueryLimits.MAX_SLOP) {
      String message =
          "slop must be at most " + QueryLimits.MAX_SLOP + ", got " + Echo.of(tilde.text());
      problems.report(Problem.limit(tilde, message, expected));
      return QueryLimits.MAX_SLOP;
    }
    return slop.intValue();
  }

  private static @Nullable Float number(String text, Predicate<Float> isAllowed) {
    if (!text.matches("[0-9]+(\\.[0-9]+)?|\\.[0-9]+")) {
      return null;
    }
    Float number = Float.valueOf(text);
    return isAllowed.test(number) ? number : null;
  }

  private boolean isSearchable(Token token) {
    boolean searchable =
        token.literal() ? !token.text().isBlank() : Characters.isSearchable(token.text());
    if (!searchable) {
      problems.report(
          Problem.at(
              token,
              Diagnostic.Kind.NOTHING_TO_SEARCH,
              Echo.of(token.text()) + " has nothing to search for",
              "a letter or a digit"));
    }
    return searchable;
  }

  private String cut(Token token) {
    int end = Characters.endOfTerms(token.text(), QueryLimits.MAX_PHRASE_TERMS);
    if (end == token.text().length()) {
      return token.text();
    }
    problems.report(
        Problem.limit(
            token,
            "phrase must have at most " + QueryLimits.MAX_PHRASE_TERMS + " words",
            "a shorter phrase"));
    return token.text().substring(0, end).strip();
  }
}
