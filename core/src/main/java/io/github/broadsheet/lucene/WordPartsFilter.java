package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Joins what dots and apostrophes part: {@code U.S} becomes {@code US}, {@code O'Brien} becomes
 * {@code OBrien}. When indexing, the part behind the apostrophe is also a token at the same
 * position, so that {@code brien} finds it, and {@code équipe} finds {@code l'équipe}.
 */
final class WordPartsFilter extends TokenFilter {

  /** Shorter parts are endings: the t of can't, the re of they're. */
  private static final int MIN_PART = 3;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean withParts;
  private String part = "";
  private int partEnd;

  WordPartsFilter(TokenStream tokens, boolean withParts) {
    super(tokens);
    this.withParts = withParts;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!part.isEmpty()) {
      term.setEmpty().append(part);
      increment.setPositionIncrement(0);
      offsets.setOffset(partEnd - part.length(), partEnd);
      part = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (isDottedAcronym()) {
      remove(true);
    } else {
      int apostrophe = lastApostrophe();
      if (apostrophe >= 0) {
        if (withParts && term.length() - apostrophe - 1 >= MIN_PART) {
          part = term.subSequence(apostrophe + 1, term.length()).toString();
          partEnd = offsets.startOffset() + term.length();
        }
        remove(false);
      }
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    part = "";
  }

  /** Single letters with dots between them. */
  private boolean isDottedAcronym() {
    int length = term.length();
    char[] buffer = term.buffer();
    if (length < 3 || length % 2 == 0 || buffer[1] != '.') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private int lastApostrophe() {
    char[] buffer = term.buffer();
    for (int i = term.length() - 1; i >= 0; i--) {
      if (isApostrophe(buffer[i])) {
        return i;
      }
    }
    return -1;
  }

  private void remove(boolean dots) {
    int kept = 0;
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char c = buffer[i];
      if (dots ? c != '.' : !isApostrophe(c)) {
        buffer[kept++] = c;
      }
    }
    term.setLength(kept);
  }

  private static boolean isApostrophe(char c) {
    return c <= '\'' ? c == '\'' : c >= '’' && (c == '’' || c == '＇');
  }
}
