package io.github.broadsheet.people;

import io.github.broadsheet.PeopleDirectory;
import java.util.Collection;

/** Decides which names are one person's although the directory does not say so. */
final class NameJoiner {

  private NameJoiner() {}

  /**
   * Returns for each number the number of the person it becomes part of, or itself.
   *
   * @param names the names with their numbers, those of the directory's people in its order first
   * @param count how many numbers there are
   */
  static int[] join(
      PeopleDirectory directory, Collection<PeopleTable.ListedName> names, int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i;
    }
    return numbers;
  }
}
