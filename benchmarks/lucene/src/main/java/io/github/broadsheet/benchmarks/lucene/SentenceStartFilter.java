package io.github.broadsheet.benchmarks.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts a mark on the first word of every sentence of a body, and on every word of a title, which
 * has no sentences.
 */
final class SentenceStartFilter extends TokenFilter {

  /** A term that no text has. */
  static final String MARK = "\u0001s";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final String text;
  private final boolean everyWord;
  private int end;
  private boolean marking;

  SentenceStartFilter(TokenStream tokens, String text, boolean everyWord) {
    super(tokens);
    this.text = text;
    this.everyWord = everyWord;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (marking) {
      marking = false;
      int start = offsets.startOffset();
      clearAttributes();
      term.append(MARK);
      increment.setPositionIncrement(0);
      offsets.setOffset(start, start);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    marking = everyWord || end == 0 || isSentenceStart(end, offsets.startOffset());
    end = offsets.endOffset();
    return true;
  }

  /** Whether a sentence ends between two words and the second does not go on in lower case. */
  private boolean isSentenceStart(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n'
          || (c == '.' || c == '!' || c == '?') && !Character.isLowerCase(text.charAt(to))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    end = 0;
    marking = false;
  }
}
