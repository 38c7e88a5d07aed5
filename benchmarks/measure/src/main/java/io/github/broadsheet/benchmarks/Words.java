package io.github.broadsheet.benchmarks;

import java.util.List;

/**
 * What the text of an article, title and body taken together, must match. Words are in lower case
 * and none is a stop word.
 */
public sealed interface Words {

  /** Every article. */
  record Everything() implements Words {}

  /**
   * Articles with a word.
   *
   * @param word one word
   */
  record Term(String word) implements Words {}

  /**
   * Articles with any of the words.
   *
   * @param words two or more
   */
  record AnyOf(List<String> words) implements Words {
    /** Copies the words. */
    public AnyOf {
      words = List.copyOf(words);
    }
  }

  /**
   * Articles with all of the words.
   *
   * @param words two or more
   */
  record AllOf(List<String> words) implements Words {
    /** Copies the words. */
    public AllOf {
      words = List.copyOf(words);
    }
  }

  /**
   * Articles with the words next to each other, in order, in the title or in the body. Whether a
   * sentence may end between them is left open: in the corpus that is made, none does.
   *
   * @param words two or more
   */
  record Phrase(List<String> words) implements Words {
    /** Copies the words. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * Articles with a word that begins so.
   *
   * @param beginning at least three letters
   */
  record Prefix(String beginning) implements Words {}

  /**
   * Articles with a word that differs from this one by at most one letter inserted, deleted,
   * replaced or swapped with its neighbour; the first letter is right.
   *
   * @param word one word, which need not occur
   */
  record Fuzzy(String word) implements Words {}

  /**
   * Articles with all of the words within one sentence of the body.
   *
   * @param words two or more
   */
  record SameSentence(List<String> words) implements Words {
    /** Copies the words. */
    public SameSentence {
      words = List.copyOf(words);
    }
  }
}
