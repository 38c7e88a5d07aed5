package io.github.broadsheet.cli;

import io.github.broadsheet.MarkedText;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import java.util.List;

/**
 * How texts look on standard output or standard error. Every text that a command prints passes
 * through here, but for JSON: no text of an article, name, id or message keeps a control character.
 */
enum Style {
  /** With the colours of a terminal. */
  COLOUR,
  /** The text alone. */
  PLAIN,
  /** Without colours, but with {@code *stars*} around what matched. */
  STARS;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";

  /** Returns the text on one line. */
  String line(String text) {
    return oneLine(paragraphs(text));
  }

  /** Returns the text with its line breaks. */
  String paragraphs(String text) {
    return new MarkedText(text, List.of()).toPlain();
  }

  /** Returns the text on one line, set off from the rest. */
  String bold(String text) {
    return this == COLOUR ? BOLD + line(text) + RESET : line(text);
  }

  /** Returns the text on one line, less visible than the rest. */
  String dim(String text) {
    return this == COLOUR ? DIM + line(text) + RESET : line(text);
  }

  /** Returns a title on one line, the matches marked, as bold as a title should be. */
  String title(MarkedText title) {
    // each mark ends with a reset, which would end the title's own bold type as well
    return this == COLOUR
        ? BOLD + marked(title).replace(RESET, RESET + BOLD) + RESET
        : marked(title);
  }

  /** Returns a snippet on one line, the matches marked. */
  String snippet(Snippet snippet) {
    return marked(new MarkedText(snippet.text(), snippet.spans()));
  }

  private String marked(MarkedText text) {
    return oneLine(
        switch (this) {
          case COLOUR -> text.toAnsi();
          case PLAIN -> text.toPlain();
          case STARS -> stars(text);
        });
  }

  private String stars(MarkedText marked) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : marked.spans()) {
      out.append(paragraphs(marked.text().substring(at, span.start())));
      out.append('*').append(paragraphs(span.textOf(marked.text()))).append('*');
      at = span.end();
    }
    return out.append(paragraphs(marked.text().substring(at))).toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
