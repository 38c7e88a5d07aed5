package io.github.broadsheet.syntax;

import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.Span;
import java.util.List;

/**
 * Something in a query text that cannot be searched as it stands.
 *
 * @param kind what it is about
 * @param message what is wrong, with no more of the text than {@link Echo} gives
 * @param start where it begins in the text
 * @param end where it ends
 * @param expected what could have stood there
 * @param suggestions what may have been meant, the likeliest first
 */
record Problem(
    Diagnostic.Kind kind,
    String message,
    int start,
    int end,
    String expected,
    List<String> suggestions) {

  static Problem at(Token token, Diagnostic.Kind kind, String message, String expected) {
    return new Problem(kind, message, token.start(), token.end(), expected, List.of());
  }

  static Problem syntax(Token token, String message, String expected) {
    return at(token, Diagnostic.Kind.SYNTAX, message, expected);
  }

  static Problem limit(Token token, String message, String expected) {
    return at(token, Diagnostic.Kind.LIMIT, message, expected);
  }

  QuerySyntaxException toException() {
    return new QuerySyntaxException(message, start, end - start, expected);
  }

  Diagnostic toDiagnostic() {
    return new Diagnostic(
        kind, message + "; expected " + expected, new Span(start, end), suggestions);
  }
}
