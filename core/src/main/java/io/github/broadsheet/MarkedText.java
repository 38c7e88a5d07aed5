package io.github.broadsheet;

import java.util.List;

/**
 * A text with some stretches marked.
 *
 * @param text the text as stored
 * @param spans what is marked, in order, without overlaps, within the text
 */
public record MarkedText(String text, List<Span> spans) {

  /** A text without a character. */
  public static final MarkedText EMPTY = new MarkedText("", List.of());

  /** Checks that the spans are in order, within the text, and do not overlap. */
  public MarkedText {
    spans = List.copyOf(spans);
    SpanRenderer.requireOrdered(text, spans);
  }

  /** Returns the text for a web page: escaped, the marked stretches in {@code <mark>}. */
  public String toHtml() {
    return SpanRenderer.HTML.render(text, spans);
  }

  /** Returns the text for a terminal: control characters blanked, the marked stretches in bold. */
  public String toAnsi() {
    return SpanRenderer.ANSI.render(text, spans);
  }

  /** Returns the text as Markdown: escaped, the marked stretches in {@code **}. */
  public String toMarkdown() {
    return SpanRenderer.MARKDOWN.render(text, spans);
  }

  /** Returns the text without marks, control characters blanked. */
  public String toPlain() {
    return SpanRenderer.PLAIN.render(text, spans);
  }
}
