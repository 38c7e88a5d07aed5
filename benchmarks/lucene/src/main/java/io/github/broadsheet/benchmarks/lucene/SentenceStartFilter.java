package io.github.broadsheet.benchmarks.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Puts a mark before the first word of every sentence of a body, at a position of its own. */
final class SentenceStartFilter extends TokenFilter {

  /** A term that no text has. */
  static final String MARK = "\u0001s";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);

  private final String body;
  private int end;
  private State first;
  private boolean waiting;

  SentenceStartFilter(TokenStream tokens, String body) {
    super(tokens);
    this.body = body;
    first = captureState();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting) {
      waiting = false;
      restoreState(first);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    int start = offsets.startOffset();
    boolean begins = end == 0 || isSentenceStart(end, start);
    end = offsets.endOffset();
    if (begins) {
      first = captureState();
      waiting = true;
      clearAttributes();
      term.append(MARK);
      offsets.setOffset(start, start);
    }
    return true;
  }

  /** Whether a sentence ends between two words and the second does not go on in lower case. */
  private boolean isSentenceStart(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = body.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?';
      if (c == '\n' || stop && !Character.isLowerCase(body.charAt(to))) {
        return true;
      }
    }
    return false;
  }
}
