package io.github.broadsheet.benchmarks.corpus;

import java.util.SplittableRandom;

/** Chance, the same for the same seed, in the shapes that texts have. */
final class Dice {

  private final SplittableRandom random;

  /**
   * @param stream numbers what is made from the seed: each has a chance of its own
   */
  Dice(long seed, long stream) {
    random = new SplittableRandom(mixed(mixed(seed) + stream));
  }

  /**
   * Spreads numbers that are close together (David Stafford's variant 13 of MurmurHash3's
   * finalizer). Without it, streams would be the same one a few throws apart: a random number
   * generator of this kind adds the same to its seed with each throw.
   */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** From 0, below a bound; all alike. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From 0, below a bound; all alike. */
  long below(long bound) {
    return random.nextLong(bound);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0, below a bound; the probability of n falls as 1 / (n + 1) (Zipf). */
  int skewed(int bound) {
    return (int) Math.pow(bound + 1.0, random.nextDouble()) - 1;
  }

  /**
   * From a start upwards without an end; the probability of n falls as 1 / n², so that the numbers
   * seen grow as the square root of the throws (Heaps).
   */
  long endless(long start) {
    double share = 1 - random.nextDouble();
    return (long) Math.min(1e12, start / share);
  }

  /** Log-normal, cut off at both ends. */
  int logNormal(double median, double sigma, int min, int max) {
    double value = median * Math.exp(sigma * random.nextGaussian());
    return (int) Math.max(min, Math.min(max, value));
  }

  <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
