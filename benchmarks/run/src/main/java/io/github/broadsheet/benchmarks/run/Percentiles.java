package io.github.broadsheet.benchmarks.run;

import java.util.Arrays;
import java.util.List;

/** Percentiles of samples. */
final class Percentiles {

  private Percentiles() {}

  static double[] pooled(List<double[]> samples) {
    return samples.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
  }

  /**
   * @param sorted at least one
   * @param share from 0 to 1
   */
  static double of(double[] sorted, double share) {
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, Math.min(sorted.length - 1, at))];
  }
}
