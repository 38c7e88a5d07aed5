package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.syntax.QueryLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Tells, beside the hits, what the author of a query should know: mistakes in it, why nothing was
 * found, and what would find something.
 */
final class AdvicePrinter {

  private final Console console;
  private final SearchRequest request;

  AdvicePrinter(Console console, SearchRequest request) {
    this.console = console;
    this.request = request;
  }

  void print(SearchResult result) {
    result.diagnostics().forEach(this::print);
    Relaxation suggested = suggested(result);
    if (result.suggestion() != null) {
      String count = suggested == null ? "" : " (" + Counts.articles(suggested.hits()) + ")";
      console.note("note: did you mean: " + result.suggestion() + "?" + count);
    }
    for (Relaxation relaxation : result.relaxations()) {
      if (!relaxation.equals(suggested)) {
        boolean one = relaxation.hits() == 1;
        console.note(
            "note: "
                + relaxation.change()
                + (one ? " there is " : " there are ")
                + Counts.articles(relaxation.hits()));
      }
    }
  }

  private void print(Diagnostic diagnostic) {
    console.note("note: " + diagnostic.message());
    if (diagnostic.position() != null && request.query() instanceof ArticleQuery.UserText typed) {
      console.show(new QueryPointer(typed.text(), diagnostic.position()));
    }
  }

  /** Returns the relaxation that searches for just what is suggested, or null. */
  private @Nullable Relaxation suggested(SearchResult result) {
    if (result.suggestion() == null) {
      return null;
    }
    ArticleQuery query =
        QueryLanguage.parseLenient(result.suggestion(), request.matching()).query();
    return result.relaxations().stream()
        .filter(relaxation -> relaxation.request().query().equals(query))
        .filter(relaxation -> relaxation.request().filters().equals(request.filters()))
        .findFirst()
        .orElse(null);
  }
}
