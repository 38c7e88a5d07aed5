package io.github.broadsheet.text;

import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into paragraphs. A line break ends a paragraph; in a body that was wrapped to a fixed
 * width, as wires send them, only an empty or indented line does.
 */
public final class ParagraphSplitter {

  /** Wrapped lines are at least this long on average; shorter ones are headings, lists, verses. */
  private static final int MIN_WRAP_LENGTH = 40;

  /** Wrapped lines are at most this long; longer ones were not wrapped. */
  private static final int MAX_WRAP_LENGTH = 100;

  /** More lines than this before the first sentence are a list, not the beginning of an article. */
  private static final int MAX_LEAD = 4;

  private static final String LINE_BREAKS = "\n\r\u2028\u2029";

  private ParagraphSplitter() {}

  /**
   * Returns the paragraphs of a text, in order, without the white space around them. Takes time
   * linear in the length.
   */
  public static List<Span> paragraphs(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (Span line : lines) {
      Span content = strip(text, line);
      if (start >= 0 && (!wrapped || content.length() == 0 || isIndented(text, line))) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      if (content.length() > 0) {
        start = start < 0 ? content.start() : start;
        end = content.end();
      }
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  /**
   * Returns where the lead ends: with the first paragraph that ends a sentence. Lines before it,
   * such as a dateline, a caption or a name, belong to the lead; if there are more than a few of
   * them, the first paragraph alone is the lead.
   *
   * @param paragraphs of the text
   */
  public static int leadEnd(String text, List<Span> paragraphs) {
    for (int i = 0; i < Math.min(MAX_LEAD, paragraphs.size()); i++) {
      if (endsSentence(text, paragraphs.get(i))) {
        return paragraphs.get(i).end();
      }
    }
    return paragraphs.isEmpty() ? 0 : paragraphs.get(0).end();
  }

  /** Whether most line breaks inside blocks of lines fall within a sentence, at a common width. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int within = 0;
    int after = 0;
    long length = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = strip(text, lines.get(i));
      Span next = lines.get(i + 1);
      if (line.length() == 0 || strip(text, next).length() == 0 || isIndented(text, next)) {
        continue;
      }
      if (line.length() > MAX_WRAP_LENGTH) {
        return false;
      }
      length += line.length();
      if (endsSentence(text, line)) {
        after++;
      } else {
        within++;
      }
    }
    return within > after && length >= (long) MIN_WRAP_LENGTH * (within + after);
  }

  /** Whether a line ends with a full stop or the like, quotes and brackets behind it aside. */
  private static boolean endsSentence(String text, Span line) {
    int at = line.end() - 1;
    while (at > line.start() && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:…。！？".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isIndented(String text, Span line) {
    return line.length() > 1
        && Character.isWhitespace(text.charAt(line.start()))
        && Character.isWhitespace(text.charAt(line.start() + 1));
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    NextOf breaks = new NextOf(LINE_BREAKS, text, 0, text.length());
    int start = 0;
    for (int end = breaks.from(0); end < text.length(); end = breaks.from(start)) {
      lines.add(new Span(start, end));
      start = end + 1;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  private static Span strip(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
