package io.github.broadsheet.cli;

import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.Span;

/** A query that does not parse, with its text, so that the place can be shown. */
final class UnreadableQueryException extends RuntimeException {

  private final QueryPointer pointer;

  UnreadableQueryException(String query, QuerySyntaxException cause) {
    super(cause.getMessage(), cause);
    Span place = new Span(cause.position(), cause.position() + cause.length());
    this.pointer = new QueryPointer(query, place);
  }

  QueryPointer pointer() {
    return pointer;
  }
}
