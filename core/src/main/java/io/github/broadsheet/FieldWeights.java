package io.github.broadsheet;

/**
 * How much the parts of an article count for its score. The score of a word is its score in title
 * and body together, times {@code text}, plus its score in the title, times {@code title}, plus its
 * score in the lead, times {@code lead}. Which articles match does not depend on it.
 *
 * @param text of title and body together, above 0 and at most 100; default 1
 * @param title added for the title alone, 0 to 100; default 0
 * @param lead added for the first paragraph alone, 0 to 100; default 0
 */
public record FieldWeights(float text, float title, float lead) {

  /** Every word counts the same wherever it stands: the best on average in our measurements. */
  public static final FieldWeights DEFAULT = new FieldWeights(1, 0, 0);

  /** Checks the ranges. */
  public FieldWeights {
    if (!(text > 0 && text <= 100)) {
      throw new IllegalArgumentException("text must be above 0 and at most 100, got " + text);
    }
    requireWeight(title, "title");
    requireWeight(lead, "lead");
  }

  private static void requireWeight(float weight, String name) {
    if (!(weight >= 0 && weight <= 100)) {
      throw new IllegalArgumentException(name + " must be between 0 and 100, got " + weight);
    }
  }
}
