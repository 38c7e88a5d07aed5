package io.github.broadsheet.people;

/**
 * How strongly two people belong together, from how often articles name both: Dunning's
 * log-likelihood ratio G² ("Accurate Methods for the Statistics of Surprise and Coincidence",
 * Computational Linguistics 19, 1993), negative where they meet less often than by chance.
 *
 * <p>It corrects for how common each is, as a plain count does not, and it grows with the evidence.
 * Pointwise mutual information, also normalised, puts two people who are named once, together,
 * above a president and his minister; in news most names are named once. Above 10.83 chance is less
 * than one in a thousand for one pair; that is no probability over the many pairs one looks at.
 */
public final class CompanionStrength {

  private CompanionStrength() {}

  /**
   * Returns the strength; 0 where both meet exactly as often as by chance, and where there is no
   * article.
   *
   * @param together articles that name both
   * @param one articles that name the one, {@code >= together}
   * @param other articles that name the other, {@code >= together}
   * @param articles all articles, at least those that name one of them
   */
  public static double of(long together, long one, long other, long articles) {
    long both = one + other - together;
    if (together < 0 || together > one || together > other || both > articles) {
      throw new IllegalArgumentException(
          "together must be between 0 and one and other, and articles must be at least one + other"
              + " - together, got together "
              + together
              + ", one "
              + one
              + ", other "
              + other
              + ", articles "
              + articles);
    }
    if (articles == 0) {
      return 0;
    }
    double expected = (double) one * other / articles;
    double half =
        term(together, one, other, articles)
            + term(one - together, one, articles - other, articles)
            + term(other - together, articles - one, other, articles)
            + term(articles - both, articles - one, articles - other, articles);
    double strength = Math.max(0, 2 * half);
    return together < expected ? -strength : strength;
  }

  private static double term(long count, long row, long column, long all) {
    return count == 0 ? 0 : count * Math.log((double) count * all / ((double) row * column));
  }
}
