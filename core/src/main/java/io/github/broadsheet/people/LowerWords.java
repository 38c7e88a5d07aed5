package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words that an article begins with a capital it also writes in lower case. */
final class LowerWords {

  /** All that is ever asked about; most words of a text are not among them. */
  private final Set<String> capitals = new HashSet<>();

  private final Set<String> words = new HashSet<>();

  /**
   * @param texts all texts of the article; what they have in lower case is added one by one
   */
  LowerWords(List<FieldTokens> texts) {
    for (FieldTokens text : texts) {
      for (Token token : text.tokens()) {
        if (token.isCapital()) {
          capitals.add(token.key());
        }
      }
    }
  }

  void add(FieldTokens text) {
    for (Token token : text.tokens()) {
      if (token.shape() == Shape.LOWER && capitals.contains(token.key())) {
        words.add(token.key());
      }
    }
  }

  boolean contains(Token token) {
    return token.shape() == Shape.LOWER || words.contains(token.key());
  }
}
