package io.github.broadsheet.syntax;

import io.github.broadsheet.QuerySyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says where Lucene's parser stopped and why. The parser itself tells a position only in the tokens
 * of grammar errors; the place of a lexical error is looked for in the text.
 */
final class LuceneErrors {

  private static final String EXPECTED = "a query in Lucene's standard syntax";
  private static final Pattern LEXICAL_ERROR =
      Pattern.compile("Lexical error at line 1, column (\\d{1,9})");

  private final String text;

  LuceneErrors(String text) {
    this.text = text;
  }

  /** Throws if the parentheses are nested deeper than the limit. */
  void checkNesting() {
    int depth = 0;
    for (int at = 0; at < text.length(); at = next(at)) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > QueryLimits.MAX_NESTING) {
        String message = "query must be nested at most " + QueryLimits.MAX_NESTING + " deep";
        throw error(message, at, 1, "a word or a phrase");
      }
    }
  }

  /** Returns the error for what the parser threw. */
  QuerySyntaxException of(QueryNodeParseException e) {
    QuerySyntaxException unclosed = unclosed();
    if (unclosed != null) {
      return unclosed;
    }
    Matcher lexical = LEXICAL_ERROR.matcher(String.valueOf(e.getMessage()));
    if (lexical.find()) {
      int start = Math.clamp(Integer.parseInt(lexical.group(1)) - 1, 0, text.length() - 1);
      return unexpected(start, start + 1);
    }
    Token token = e instanceof ParseException syntax ? syntax.currentToken : null;
    if (token != null && token.next != null) {
      int start = Math.min(token.next.beginColumn, text.length());
      return unexpected(start, Math.clamp(token.next.endColumn, start, text.length()));
    }
    int escape = Math.max(text.indexOf("\\u"), 0);
    return error("\\u must be followed by four hexadecimal digits", escape, 2, "a code unit");
  }

  private QuerySyntaxException unexpected(int start, int end) {
    String found =
        start == end
            ? "query ends too early"
            : Echo.of(text.substring(start, end)) + " cannot stand here";
    return error(found, start, end - start, EXPECTED);
  }

  /** Returns the error for a number that is out of any bounds. */
  QuerySyntaxException of(NumberFormatException e) {
    String number = String.valueOf(e.getMessage()).replaceAll("[^0-9]", "");
    int start = Math.max(text.indexOf(number), 0);
    return error(
        "number must be smaller, got " + Echo.of(number), start, number.length(), "a number");
  }

  /** Returns the error for a quote, slash or backslash that lacks what must follow it, or null. */
  private @Nullable QuerySyntaxException unclosed() {
    for (int at = 0; at < text.length(); at = next(at)) {
      if (next(at) > text.length()) {
        return switch (text.charAt(at)) {
          case '"' -> error("unclosed quote", at, 1, "a closing quote");
          case '/' -> error("unclosed regular expression", at, 1, "\\/ for the character itself");
          default -> error("\\ has nothing after it", at, 1, "the character it marks as text");
        };
      }
    }
    return null;
  }

  /** Returns where what begins at a position ends: a character, an escape, a phrase or a regex. */
  private int next(int at) {
    char c = text.charAt(at);
    if (c != '"' && c != '/') {
      return at + (c == '\\' ? 2 : 1);
    }
    int close = at + 1;
    while (close < text.length() && text.charAt(close) != c) {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    return close + 1;
  }

  private static QuerySyntaxException error(
      String message, int start, int length, String expected) {
    return new QuerySyntaxException(message, start, length, expected);
  }
}
