package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops accents that are characters of their own, U+0300 to U+036F, as in text decomposed by NFD;
 * accented letters are folded by Lucene's filter.
 */
final class CombiningMarkFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CombiningMarkFilter(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] < '\u0300' || buffer[i] > '\u036F') {
        buffer[kept++] = buffer[i];
      }
    }
    term.setLength(kept);
    return true;
  }
}
