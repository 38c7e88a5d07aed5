package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.people.Token.Shape;
import java.util.Set;

/** Tells what the words of a text look like. */
final class WordShapes {

  /**
   * What may stand before a capital inside a name, besides two letters: MacArthur, McCoy, DeVos.
   */
  private static final Set<String> JOINED_PREFIXES =
      Set.of("Mac", "Del", "Van", "Von", "Ver", "Fitz", "Ben", "Abu", "Des", "Dos", "San", "Ter");

  private final String text;
  private final Lexicon lexicon;

  WordShapes(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Returns the shape of the word between two offsets. */
  Shape of(int start, int end) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    if (isCode(start, end)) {
      return Shape.OTHER;
    }
    int capitals = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    if (capitals == 0) {
      return hasInnerStop(start, end) ? Shape.OTHER : Shape.LOWER;
    }
    if (Character.isUpperCase(first)) {
      return capitals < letters ? capitalised(start, end) : allCapitals(letters, start, end);
    }
    return joinsArticle(start, end) ? Shape.CAPITALISED : Shape.OTHER;
  }

  /** {@code a_b}, {@code a@b.org}, {@code F16}, {@code D-Md}, {@code T-Mobile}. */
  private boolean isCode(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '_' || Character.isDigit(c)) {
        return true;
      }
    }
    return end - start > 2 && text.charAt(start + 1) == '-';
  }

  private Shape capitalised(int start, int end) {
    boolean product = hasInnerCapital(start, end) || isListedCompound(start, end);
    return product || hasInnerStop(start, end) ? Shape.OTHER : Shape.CAPITALISED;
  }

  /** "Long-term" where a sentence begins, not "Jong-un". */
  private boolean isListedCompound(int start, int end) {
    int hyphen = text.indexOf('-', start, end);
    if (hyphen < 0 || Character.isUpperCase(text.charAt(hyphen + 1))) {
      return false;
    }
    Set<WordClass> classes = lexicon.classesOf(NameFolding.fold(text.substring(start, hyphen)));
    return classes.contains(WordClass.COMMON) || classes.contains(WordClass.FUNCTION);
  }

  /** A capital behind a small letter as products have it: FedEx. */
  private boolean hasInnerCapital(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return i - start > 2 && !JOINED_PREFIXES.contains(text.substring(start, i));
      }
    }
    return false;
  }

  private Shape allCapitals(int letters, int start, int end) {
    return letters == 1 || isInitials(start, end) ? Shape.INITIAL : Shape.UPPER;
  }

  /** Two initials without a space: "J.P."; a known abbreviation is none: "U.S.". */
  private boolean isInitials(int start, int end) {
    return hasInnerStop(start, end) && end - start <= 4 && !isAcronym(start, end);
  }

  private boolean isAcronym(int start, int end) {
    String key = NameFolding.fold(text.substring(start, end));
    return lexicon.classesOf(key).contains(WordClass.ACRONYM);
  }

  private boolean hasInnerStop(int start, int end) {
    int stop = text.indexOf('.', start, end);
    return stop >= 0 && stop < end - 1;
  }

  /** {@code al-Assad}, {@code d'Estaing}: a short particle and a capital after the joint. */
  private boolean joinsArticle(int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 5); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
  }
}
