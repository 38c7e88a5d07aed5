package io.github.broadsheet.benchmarks.corpus;

/**
 * Makes words that no language has, a different one for each number: syllables, the common words
 * short. No stemmer changes them, none is a stop word or an abbreviation, and they have at least
 * five letters.
 */
final class WordMaker {

  private static final String[] ONSETS = {
    "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "br", "dr", "gr", "kr", "pl", "tr"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};

  /** Ends that are no suffix of English. */
  private static final String[] ENDS = {"ak", "om", "un", "ip", "ab", "ok", "ax", "ek", "ob", "up"};

  private static final int SYLLABLES = ONSETS.length * VOWELS.length;
  private static final int LAST_SYLLABLES = ONSETS.length * ENDS.length;

  /** Spreads the numbers over the syllables: prime to every count of words of one length. */
  private static final long STEP = 7919;

  private WordMaker() {}

  /**
   * Returns the word of a number.
   *
   * @param number at least 0
   */
  static String word(long number) {
    long left = number;
    int syllables = 1;
    long words = (long) SYLLABLES * LAST_SYLLABLES;
    while (left >= words) {
      left -= words;
      words *= SYLLABLES;
      syllables++;
    }
    // Neighbours in frequency are not neighbours in the alphabet.
    long code = Math.floorMod(left * STEP, words);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      int syllable = (int) (code % SYLLABLES);
      code /= SYLLABLES;
      word.append(ONSETS[syllable / VOWELS.length]).append(VOWELS[syllable % VOWELS.length]);
    }
    int last = (int) code;
    word.append(ONSETS[last / ENDS.length]).append(ENDS[last % ENDS.length]);
    return word.toString();
  }
}
