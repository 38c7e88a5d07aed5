package io.github.broadsheet.people;

import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import java.util.List;

/**
 * One text of an article, cut into tokens.
 *
 * @param field which text
 * @param text the text as given
 * @param tokens its tokens in order, with an edge after each paragraph
 */
record FieldTokens(TextField field, String text, List<Token> tokens) {

  /** Returns the token at an index, an edge where there is none. */
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.EDGE : tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** Returns the characters from one token to the one before another, on one line. */
  String line(int from, int to) {
    String surface = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    return surface.indexOf('\n') < 0 ? surface : surface.replaceAll("\\s+", " ");
  }

  /** Returns where some tokens stand in the text. */
  Span span(TokenRange range) {
    return new Span(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
  }

  /** Returns the folded words from one token to the one before another, as one phrase. */
  String key(int from, int to) {
    if (to - from == 1) {
      return tokens.get(from).key();
    }
    StringBuilder key = new StringBuilder(tokens.get(from).key());
    for (int i = from + 1; i < to; i++) {
      key.append(' ').append(tokens.get(i).key());
    }
    return key.toString();
  }

  /** Returns the index after the last token of the paragraph that begins at or holds an index. */
  int paragraphEnd(int index) {
    int end = index;
    while (end < tokens.size() && tokens.get(end).shape() != Token.Shape.EDGE) {
      end++;
    }
    return end;
  }
}
