package io.github.broadsheet.text;

/** Repairs text that is not valid Unicode. */
public final class WellFormedText {

  private WellFormedText() {}

  /**
   * Returns a text with U+FFFD in place of each surrogate that has no partner. The length stays the
   * same, and so do all offsets.
   */
  public static String of(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}
