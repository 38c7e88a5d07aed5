package io.github.broadsheet;

/**
 * How much of the bodies a result shows. Titles are always marked.
 *
 * @param snippets how many snippets a hit has at most, 0 to 20; with 0 no body is read
 * @param length how many UTF-16 code units a snippet should have, 40 to 2,000; snippets end with a
 *     sentence or a word, so most are a little shorter
 */
public record Highlighting(int snippets, int length) {

  /** Two snippets of about 200 characters each: what a page of results shows. */
  public static final Highlighting DEFAULT = new Highlighting(2, 200);

  /** No snippets. */
  public static final Highlighting NONE = new Highlighting(0, 200);

  /** Checks the ranges. */
  public Highlighting {
    if (snippets < 0 || snippets > 20) {
      throw new IllegalArgumentException("snippets must be between 0 and 20, got " + snippets);
    }
    if (length < 40 || length > 2_000) {
      throw new IllegalArgumentException("length must be between 40 and 2000, got " + length);
    }
  }
}
