package io.github.broadsheet.syntax;

import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is done with a problem: the whole difference between strict and lenient parsing. */
interface Problems {

  /** Takes note of a problem; the caller goes on with the best reading it has, if this returns. */
  void report(Problem problem);

  /** Returns problems that end the parsing. */
  static Problems strict() {
    return problem -> {
      throw problem.toException();
    };
  }

  /** Problems that are kept, to be told when all is read. */
  final class Collected implements Problems {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void report(Problem problem) {
      diagnostics.add(problem.toDiagnostic());
    }

    void add(Diagnostic diagnostic) {
      diagnostics.add(diagnostic);
    }

    /** Returns the diagnostics in the order of the text, those about all of it last. */
    List<Diagnostic> diagnostics() {
      diagnostics.sort(
          Comparator.comparing(Diagnostic::position, Comparator.nullsLast(Span::compareTo)));
      return diagnostics;
    }
  }
}
