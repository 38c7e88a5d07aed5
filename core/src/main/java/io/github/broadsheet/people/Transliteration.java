package io.github.broadsheet.people;

/**
 * Brings common spellings of one foreign word to one form: {@code ph} is {@code f}, {@code kh} is
 * {@code h}, {@code y} is {@code i}, doubled letters are one. So Zelensky, Zelenskyy and Zelenskiy
 * are equal. Words under {@value #MIN_LENGTH} letters stay as they are: More is not Moore.
 */
final class Transliteration {

  private static final int MIN_LENGTH = 5;

  private Transliteration() {}

  /** Returns the form of a folded word. */
  static String reduce(String word) {
    if (!canBeReduced(word)) {
      return word;
    }
    StringBuilder reduced = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean h = i + 1 < word.length() && word.charAt(i + 1) == 'h';
      char letter = c == 'y' ? 'i' : c;
      if (h && c == 'p') {
        letter = 'f';
        i++;
      } else if (h && c == 'k') {
        letter = 'h';
        i++;
      }
      if (reduced.isEmpty() || reduced.charAt(reduced.length() - 1) != letter) {
        reduced.append(letter);
      }
    }
    return reduced.length() < MIN_LENGTH ? word : reduced.toString();
  }

  private static boolean canBeReduced(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == 'y' || i > 0 && (c == 'h' || c == word.charAt(i - 1))) {
        return word.length() >= MIN_LENGTH;
      }
    }
    return false;
  }
}
