package io.github.broadsheet.benchmarks.run.report;

import java.util.Locale;

/**
 * A target and what was measured.
 *
 * @param what it is about
 * @param target in words, such as {@code at most 1.1x of raw Lucene}
 * @param measured the number it is compared with
 * @param unit behind the number, such as {@code x}
 * @param bound what the number must not pass
 * @param atMost whether the bound is the most; if not, it is the least
 */
record Verdict(
    String what, String target, double measured, String unit, double bound, boolean atMost) {

  static Verdict atMost(String what, String target, double measured, double bound) {
    return new Verdict(what, target, measured, "x", bound, true);
  }

  static Verdict atLeast(String what, String target, double measured, double bound) {
    return new Verdict(what, target, measured, "x", bound, false);
  }

  boolean met() {
    return atMost ? measured <= bound : measured >= bound;
  }

  /** As a row of a table; where the target is not met, by how much. */
  String row() {
    String verdict = met() ? "met" : "**not met**, off by " + off();
    return "| "
        + what
        + " | "
        + target
        + " | "
        + String.format(Locale.ROOT, "%.2f", measured)
        + unit
        + " | "
        + verdict
        + " |";
  }

  private String off() {
    double share = atMost ? measured / bound - 1 : 1 - measured / bound;
    return Math.round(100 * share) + " %";
  }
}
