package io.github.broadsheet.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that a misspelt one may have been meant for. */
public final class NearestNames {

  private NearestNames() {}

  private record Candidate(String name, int distance) {}

  /**
   * Returns the names nearest to a name, the nearest first: those that contain it or are contained
   * in it, and those at most a third of its length away in inserted, deleted, replaced or swapped
   * letters (optimal string alignment).
   *
   * @param name folded, as all names are
   * @param limit how many at most
   */
  public static List<String> nearest(String name, Collection<String> names, int limit) {
    int most = Math.max(1, name.length() / 3);
    return names.stream()
        .map(known -> new Candidate(known, distance(name, known, most)))
        .filter(candidate -> candidate.distance <= most)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(limit)
        .map(Candidate::name)
        .toList();
  }

  /** The distance of whole names, or of one word to the nearest word of a name. */
  private static int distance(String name, String known, int most) {
    int least = bounded(name, known, most);
    if (name.indexOf(' ') < 0) {
      for (String word : known.split("[ -]")) {
        least = Math.min(least, bounded(name, word, most));
      }
    }
    return least;
  }

  private static int bounded(String a, String b, int most) {
    if (a.length() >= 3 && b.length() >= 3 && (a.contains(b) || b.contains(a))) {
      return 1;
    }
    return Math.abs(a.length() - b.length()) > most ? most + 1 : distance(a, b);
  }

  /**
   * Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour to
   * make one text of the other (optimal string alignment). Takes time proportional to the product
   * of the lengths.
   */
  public static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] oldest = before;
      before = above;
      above = row;
      row = oldest;
    }
    return above[b.length()];
  }
}
