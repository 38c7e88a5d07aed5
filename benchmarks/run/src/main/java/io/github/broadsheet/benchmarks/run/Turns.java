package io.github.broadsheet.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who is measured behind whom. */
final class Turns {

  private Turns() {}

  /**
   * Returns all, beginning with another one in each round: whoever comes behind an engine that
   * works hard or reads much is worse off.
   */
  static <T> List<T> inRound(int round, List<T> all) {
    List<T> turns = new ArrayList<>(all);
    Collections.rotate(turns, -round);
    return turns;
  }
}
