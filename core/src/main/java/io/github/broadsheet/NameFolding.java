package io.github.broadsheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the spellings of one name to one form.
 *
 * <p>Case, accents, hyphens, full stops and apostrophes make no difference: {@code Guaidó} folds to
 * {@code guaido}, {@code Jean-Marie Le Pen} to {@code jean marie le pen}, {@code O’Brien} to {@code
 * obrien}, {@code J. Edgar} to {@code j edgar}. Words keep their order, and nicknames and
 * transliterations are left alone.
 */
public final class NameFolding {

  private NameFolding() {}

  /**
   * Folds a name.
   *
   * @return lower-case words separated by one space, without space at either end; empty if the name
   *     has neither letter nor digit
   */
  public static String fold(String name) {
    return isFolded(name) ? name : foldCharacters(decompose(name));
  }

  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static String decompose(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
      }
    }
    return name;
  }

  private static String foldCharacters(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean space = false;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        appendBaseLetter(folded, c);
      } else if (separatesWords(c)) {
        space = true;
      }
    }
    return folded.toString();
  }

  /** Apostrophes, full stops and combining marks vanish; all else that is no letter separates. */
  private static boolean separatesWords(char c) {
    return switch (c) {
      case '\'', '’', '‘', 'ʼ', '`', '´', '.' -> false;
      default -> Character.getType(c) != Character.NON_SPACING_MARK;
    };
  }

  /** Letters that Unicode does not decompose into a base letter and marks. */
  private static void appendBaseLetter(StringBuilder folded, char c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      default -> folded.append(c);
    }
  }
}
