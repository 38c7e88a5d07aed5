package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import java.util.List;

/**
 * What lenient parsing made of a text.
 *
 * @param query what could be read, every article if nothing could
 * @param diagnostics what the author of the text should know, in the order of the text; empty if
 *     all of it was understood
 */
public record ParsedQuery(ArticleQuery query, List<Diagnostic> diagnostics) {

  /** Checks and copies the parts. */
  public ParsedQuery {
    requireNonNull(query, "query");
    diagnostics = List.copyOf(diagnostics);
  }
}
