package io.github.broadsheet.people;

/**
 * In how many articles of an archive one word was seen in each way.
 *
 * @param lower in lower case
 * @param capital with a capital where no sentence begins
 * @param first as the first word of a person's name
 * @param last as the last or only word of a person's name
 * @param other inside capitalised words that were judged to be no person
 */
public record NameCounts(int lower, int capital, int first, int last, int other) {

  /** A word never seen. */
  public static final NameCounts NONE = new NameCounts(0, 0, 0, 0, 0);

  /** With this many articles a share counts half; a guess. */
  private static final double HALF_TRUST = 3;

  /** Checks that no count is negative. */
  public NameCounts {
    if (Math.min(Math.min(lower, capital), Math.min(Math.min(first, last), other)) < 0) {
      throw new IllegalArgumentException("counts must be >= 0");
    }
  }

  /**
   * Returns how much the word looks like a first name, from -1 (never) to 1 (always); 0 if unseen.
   */
  double firstVote() {
    return vote(first, last + other);
  }

  /** Returns how much the word looks like a surname, from -1 (never) to 1 (always); 0 if unseen. */
  double lastVote() {
    return vote(last, other);
  }

  /** Whether the word is mostly written in lower case. */
  boolean isMostlyLower() {
    return lower > capital && lower > HALF_TRUST;
  }

  private static double vote(int yes, int no) {
    int seen = yes + no;
    return seen == 0 ? 0 : (yes - no) / (seen + HALF_TRUST);
  }
}
