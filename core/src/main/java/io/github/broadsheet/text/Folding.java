package io.github.broadsheet.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what readers do not tell apart: case, accents, white space. */
public final class Folding {

  private Folding() {}

  /**
   * Returns a text in lower case, without accents, with single spaces: {@code Guaidó} becomes
   * {@code guaido}, {@code Łódź} becomes {@code lodz}.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    boolean space = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c >= '\u0300' && c <= '\u036F') {
        continue; // a combining accent
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = !out.isEmpty();
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      append(out, c);
    }
    return out.toString();
  }

  /** Letters that Unicode does not decompose. */
  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case '’', '‘', 'ʼ' -> out.append('\'');
      case '‐', '‑', '–' -> out.append('-');
      default -> out.append(c);
    }
  }
}
