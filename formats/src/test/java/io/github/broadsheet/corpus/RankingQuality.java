package io.github.broadsheet.corpus;

import java.util.List;

/** Measures how well a ranking agrees with a list of what is relevant, the best first. */
final class RankingQuality {

  private static final int DEPTH = 10;

  private RankingQuality() {}

  /** A measure between 0 and 1. */
  interface Measure {
    double of(List<String> relevant, List<String> ranking);
  }

  /** One over the rank of the first relevant article, 0 if there is none. */
  static double reciprocalRank(List<String> relevant, List<String> ranking) {
    for (int i = 0; i < ranking.size(); i++) {
      if (relevant.contains(ranking.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /**
   * Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002). Gains
   * fall evenly along the list: of four relevant articles 1, 0.75, 0.5 and 0.25.
   */
  static double ndcg(List<String> relevant, List<String> ranking) {
    return dcg(relevant, ranking) / dcg(relevant, relevant);
  }

  private static double dcg(List<String> relevant, List<String> ranking) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, ranking.size()); i++) {
      int place = relevant.indexOf(ranking.get(i));
      double gain = place < 0 ? 0 : 1 - (double) place / relevant.size();
      sum += gain / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
