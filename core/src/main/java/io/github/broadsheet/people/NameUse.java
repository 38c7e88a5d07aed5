package io.github.broadsheet.people;

/**
 * A name as an index has it.
 *
 * @param key the folded name, not blank
 * @param shown how most articles write it, not blank
 * @param articles how many articles mention it, {@code >= 0}
 */
public record NameUse(String key, String shown, int articles) {

  /** Checks the name and the count. */
  public NameUse {
    if (key.isBlank()) {
      throw new IllegalArgumentException("key must not be blank");
    }
    if (shown.isBlank()) {
      throw new IllegalArgumentException("shown must not be blank");
    }
    if (articles < 0) {
      throw new IllegalArgumentException("articles must be >= 0, got " + articles);
    }
  }
}
