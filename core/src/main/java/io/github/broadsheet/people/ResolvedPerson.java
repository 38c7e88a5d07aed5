package io.github.broadsheet.people;

import java.util.List;

/**
 * One person with all names an index has of them; also a surname alone that may be several
 * people's.
 *
 * @param name the directory's name, else the name most articles use, as they write it
 * @param keys the folded names the index has, the most used first; empty for someone of the
 *     directory who was never found
 * @param articles in how many articles at most: the sum over the names, {@code >= 0}
 * @param known whether the directory has this person
 */
public record ResolvedPerson(String name, List<String> keys, int articles, boolean known) {

  /** Checks the count and copies the keys. */
  public ResolvedPerson {
    keys = List.copyOf(keys);
    if (articles < 0) {
      throw new IllegalArgumentException("articles must be >= 0, got " + articles);
    }
  }
}
