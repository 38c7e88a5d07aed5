package io.github.broadsheet.corpus;

import java.util.List;

/** Shows how a ranking differs from the one before, for a person to judge. */
final class RankingDiff {

  private RankingDiff() {}

  /** Returns nothing if the rankings are equal. */
  static String of(GoldenQuery golden, List<String> before, List<String> after) {
    if (before.equals(after)) {
      return "";
    }
    StringBuilder diff = new StringBuilder("\n").append(golden.query()).append('\n');
    for (int i = 0; i < after.size(); i++) {
      String id = after.get(i);
      int was = before.indexOf(id);
      String change = was == i ? "" : was < 0 ? "  (new)" : "  (was " + (was + 1) + ")";
      line(diff, String.valueOf(i + 1), golden, id, change);
    }
    for (int i = 0; i < before.size(); i++) {
      if (!after.contains(before.get(i))) {
        line(diff, "-", golden, before.get(i), "  (was " + (i + 1) + ", gone)");
      }
    }
    return diff.toString();
  }

  private static void line(
      StringBuilder diff, String rank, GoldenQuery golden, String id, String change) {
    int place = golden.relevant().indexOf(id);
    String editor = place < 0 ? "" : "  editor: " + (place + 1);
    diff.append(String.format("%4s  %s%s%s%n", rank, id, change, editor));
  }
}
