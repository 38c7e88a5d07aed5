package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.NewsIndexException.Reason;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small values of the API and what they refuse. */
class ValuesTest {

  @Test
  void hitCountIsExactOrALowerBound() {
    assertThat(new HitCount(7, true, 2)).hasToString("7");
    assertThat(new HitCount(1_000, false, 0)).hasToString("1000+");
    assertRefused(
        "counts must be 0 <= possible <= value, got 3 of 2", () -> new HitCount(2, true, 3));
    assertRefused(
        "counts must be 0 <= possible <= value, got -1 of 2", () -> new HitCount(2, true, -1));
  }

  @Test
  void spanKnowsItsPlace() {
    Span span = new Span(2, 5);

    assertThat(span.length()).isEqualTo(3);
    assertThat(span.textOf("abcdefg")).isEqualTo("cde");
    assertThat(span.shifted(-2)).isEqualTo(new Span(0, 3));
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(new Span(2, 4)).isLessThan(span).isGreaterThan(new Span(1, 9));
    assertThatThrownBy(() -> span.textOf("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    assertRefused("start must be >= 0, got -1", () -> new Span(-1, 2));
    assertRefused("end must be >= start 3, got 2", () -> new Span(3, 2));
  }

  @Test
  void fieldWeightsAreBounded() {
    assertThat(FieldWeights.DEFAULT).isEqualTo(new FieldWeights(1, 0, 0));
    assertThat(new FieldWeights(100, 100, 100).lead()).isEqualTo(100);
    assertRefused("text must be above 0 and at most 100, got 0.0", () -> new FieldWeights(0, 0, 0));
    assertRefused(
        "text must be above 0 and at most 100, got 100.5", () -> new FieldWeights(100.5f, 0, 0));
    assertRefused(
        "text must be above 0 and at most 100, got NaN", () -> new FieldWeights(Float.NaN, 0, 0));
    assertRefused("title must be between 0 and 100, got -1.0", () -> new FieldWeights(1, -1, 0));
    assertRefused(
        "lead must be between 0 and 100, got Infinity",
        () -> new FieldWeights(1, 0, Float.POSITIVE_INFINITY));
  }

  @Test
  void highlightingIsBounded() {
    assertThat(Highlighting.DEFAULT).isEqualTo(new Highlighting(2, 200));
    assertThat(new Highlighting(20, 2_000).length()).isEqualTo(2_000);
    assertRefused("snippets must be between 0 and 20, got 21", () -> new Highlighting(21, 200));
    assertRefused("snippets must be between 0 and 20, got -1", () -> new Highlighting(-1, 200));
    assertRefused("length must be between 40 and 2000, got 39", () -> new Highlighting(2, 39));
    assertRefused("length must be between 40 and 2000, got 2001", () -> new Highlighting(2, 2_001));
  }

  @Test
  void facetIsBounded() {
    assertThat(Facet.outlets(1_000).dimension()).isEqualTo(Facet.Dimension.OUTLETS);
    assertThat(Facet.people(1).dimension()).isEqualTo(Facet.Dimension.PEOPLE);
    assertRefused("limit must be between 1 and 1000, got 0", () -> Facet.outlets(0));
    assertRefused("limit must be between 1 and 1000, got 1001", () -> Facet.people(1_001));
    assertThatThrownBy(() -> new Facet(null, 1)).hasMessage("dimension");
  }

  @Test
  void relaxationFindsSomething() {
    SearchRequest request = SearchRequest.of("x");

    assertThat(new Relaxation("without y", request, 1).hits()).isEqualTo(1);
    assertRefused("hits must be >= 1, got 0", () -> new Relaxation("without y", request, 0));
    assertThatThrownBy(() -> new Relaxation(null, request, 1)).hasMessage("change");
    assertThatThrownBy(() -> new Relaxation("x", null, 1)).hasMessage("request");
  }

  @Test
  void diagnosticIsItsMessage() {
    Diagnostic.Kind kind = Diagnostic.Kind.SYNTAX;

    assertThat(Diagnostic.of(kind, "message"))
        .isEqualTo(new Diagnostic(kind, "message", null, List.of()))
        .hasToString("message");
    assertThat(Diagnostic.at(kind, "message", new Span(0, 1)).position()).isEqualTo(new Span(0, 1));
    assertThatThrownBy(() -> Diagnostic.of(null, "m")).hasMessage("kind");
    assertThatThrownBy(() -> Diagnostic.of(kind, null)).hasMessage("message");
  }

  @Test
  void querySyntaxExceptionSaysWhereAndWhatWasExpected() {
    QuerySyntaxException exception = new QuerySyntaxException("quote is open", 3, 1, "a quote");

    assertThat(exception).hasMessage("quote is open at position 3; expected a quote");
    assertThat(exception.position()).isEqualTo(3);
    assertThat(exception.length()).isEqualTo(1);
    assertThat(exception.expected()).isEqualTo("a quote");
  }

  @Test
  void newsIndexExceptionKeepsReasonAndCause() {
    IOException cause = new IOException("disk");
    NewsIndexException exception = new NewsIndexException(Reason.IO, "message", cause);

    assertThat(exception).hasMessage("message").hasCause(cause);
    assertThat(exception.reason()).isEqualTo(Reason.IO);
    assertThatThrownBy(() -> new NewsIndexException(null, "m", null)).hasMessage("reason");
  }

  @Test
  void clauseThatDidNotMatchHasNoRule() {
    assertThat(clause(Why.Rule.NONE).matched()).isFalse();
    assertThat(clause(Why.Rule.ABSENT).matched()).isTrue();
    assertThat(clause(Why.Rule.STEM).matched()).isTrue();
  }

  private static Why.Clause clause(Why.Rule rule) {
    return new Why.Clause("x", rule, 0, List.of(), List.of(), 0);
  }

  private static void assertRefused(String message, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
