package io.github.broadsheet;

import java.util.List;

/**
 * A piece of an article's body that shows where the query matched. For every span of it, {@code
 * body.substring(start + span.start(), start + span.end())} is the text that matched.
 *
 * @param text the piece, a substring of the body as it was when searched
 * @param start where the piece begins in the body, in UTF-16 code units
 * @param spans what matched, in {@code text}, in order, without overlaps
 */
public record Snippet(String text, int start, List<Span> spans) {

  /** Checks that the spans are in order, within the text, and do not overlap. */
  public Snippet {
    if (start < 0) {
      throw new IllegalArgumentException("start must be >= 0, got " + start);
    }
    spans = List.copyOf(spans);
    SpanRenderer.requireOrdered(text, spans);
  }

  /** Returns the text for a web page: escaped, the matches in {@code <mark>}. */
  public String toHtml() {
    return SpanRenderer.HTML.render(text, spans);
  }

  /** Returns the text for a terminal: control characters blanked, the matches in bold. */
  public String toAnsi() {
    return SpanRenderer.ANSI.render(text, spans);
  }

  /** Returns the text as Markdown: escaped, the matches in {@code **}. */
  public String toMarkdown() {
    return SpanRenderer.MARKDOWN.render(text, spans);
  }

  /** Returns the text without marks, control characters blanked. */
  public String toPlain() {
    return SpanRenderer.PLAIN.render(text, spans);
  }
}
