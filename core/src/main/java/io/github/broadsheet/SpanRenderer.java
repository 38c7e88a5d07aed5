package io.github.broadsheet;

import java.util.List;

/**
 * Renders a text with marked spans for one kind of display; what the text contains stays harmless.
 */
enum SpanRenderer {
  HTML("<mark>", "</mark>") {
    @Override
    void append(StringBuilder out, int codePoint) {
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> appendVisible(out, codePoint);
      }
    }
  },
  ANSI("\u001B[1;31m", "\u001B[0m") {
    @Override
    void append(StringBuilder out, int codePoint) {
      appendVisible(out, codePoint);
    }
  },
  MARKDOWN("**", "**") {
    @Override
    void append(StringBuilder out, int codePoint) {
      if ("\\`*_{}[]<>()#+-!|~".indexOf(codePoint) >= 0) {
        out.append('\\');
      }
      appendVisible(out, codePoint);
    }
  },
  PLAIN("", "") {
    @Override
    void append(StringBuilder out, int codePoint) {
      appendVisible(out, codePoint);
    }
  };

  private final String open;
  private final String close;

  SpanRenderer(String open, String close) {
    this.open = open;
    this.close = close;
  }

  abstract void append(StringBuilder out, int codePoint);

  String render(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder(text.length() + 16 * (spans.size() + 1));
    int at = 0;
    for (Span span : spans) {
      append(out, text, at, span.start());
      out.append(open);
      append(out, text, span.start(), span.end());
      out.append(close);
      at = span.end();
    }
    append(out, text, at, text.length());
    return out.toString();
  }

  static void requireOrdered(String text, List<Span> spans) {
    int at = 0;
    for (Span span : spans) {
      if (span.start() < at || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "spans must be in order, apart and within [0, " + text.length() + "), got " + spans);
      }
      at = span.end();
    }
  }

  private void append(StringBuilder out, String text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      int width = Math.min(Character.charCount(codePoint), end - i);
      append(out, codePoint);
      i += width;
    }
  }

  /**
   * Line breaks and tabs stay; what could steer a terminal or turn the reading direction does not.
   */
  private static void appendVisible(StringBuilder out, int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      out.append((char) codePoint);
    } else if (isHarmful(codePoint)) {
      out.append(' ');
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isHarmful(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
