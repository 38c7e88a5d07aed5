package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.people.NamePairs.Pair;
import io.github.broadsheet.people.PeopleTable.ListedName;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which names are one person's although the directory does not say so. A name that could be
 * two people's becomes neither's, so the outcome does not depend on the order of names.
 */
final class NameJoiner {

  /** Larger groups of alike names are left as they are; it bounds the work. */
  private static final int MAX_GROUP = 64;

  private final Map<String, ListedName> names;
  private final PeopleDirectory directory;
  private final List<Pair> pairs;
  private final int[] roots;

  /** What the names of two people say together. */
  private static final class Relation {
    private boolean alike;
    private boolean contradictory;

    boolean joins() {
      return alike && !contradictory;
    }
  }

  private NameJoiner(PeopleDirectory directory, Map<String, ListedName> names, int count) {
    this.directory = directory;
    this.names = names;
    this.pairs = NamePairs.of(names.values());
    this.roots = new int[count];
    for (int i = 0; i < count; i++) {
      roots[i] = i;
    }
  }

  /**
   * Returns for each number the least number of the same person.
   *
   * @param names the names with their numbers, of which the directory's people have the first
   * @param count how many numbers there are
   */
  static int[] join(PeopleDirectory directory, Map<String, ListedName> names, int count) {
    NameJoiner joiner = new NameJoiner(directory, names, count);
    joiner.joinAll(Likeness.SAME);
    joiner.joinAll(Likeness.FORM);
    for (int i = 0; i < count; i++) {
      joiner.roots[i] = joiner.root(i);
    }
    return joiner.roots;
  }

  private int root(int number) {
    int root = number;
    while (roots[root] != root) {
      root = roots[root];
    }
    return root;
  }

  private void joinAll(Likeness least) {
    Map<Integer, Map<Integer, Relation>> relations = relations(least);
    Map<Integer, Set<Integer>> joined = new HashMap<>();
    for (int one : relations.keySet()) {
      Set<Integer> others = joinedTo(one, relations);
      if (!others.isEmpty() && areOne(others, relations)) {
        joined.put(one, others);
      }
    }
    Set<Integer> seen = new HashSet<>();
    for (int one : joined.keySet()) {
      Set<Integer> group = group(one, joined, seen);
      if (group.size() > 1 && areOne(group, relations)) {
        int first = Collections.min(group);
        group.forEach(number -> roots[number] = first);
      }
    }
  }

  /** Returns what all pairs together say of any two who are not one yet. */
  private Map<Integer, Map<Integer, Relation>> relations(Likeness least) {
    Map<Integer, Map<Integer, Relation>> relations = new HashMap<>();
    for (Pair pair : pairs) {
      Relation relation = relation(pair.one(), pair.other(), relations);
      relation.alike |= pair.likeness().compareTo(least) >= 0;
      relation.contradictory |= pair.likeness() == Likeness.CONTRADICTORY;
    }
    for (PeopleDirectory.Apart apart : directory.apart()) {
      ListedName one = names.get(NameFolding.fold(apart.one()));
      ListedName other = names.get(NameFolding.fold(apart.other()));
      if (one != null && other != null) {
        relation(one.person(), other.person(), relations).contradictory = true;
      }
    }
    return relations;
  }

  private Relation relation(int one, int other, Map<Integer, Map<Integer, Relation>> relations) {
    int first = root(one);
    int second = root(other);
    Relation relation =
        relations
            .computeIfAbsent(first, n -> new HashMap<>())
            .computeIfAbsent(second, n -> new Relation());
    relations.computeIfAbsent(second, n -> new HashMap<>()).put(first, relation);
    int known = directory.people().size();
    relation.contradictory |= first < known && second < known;
    return relation;
  }

  private static Set<Integer> joinedTo(int one, Map<Integer, Map<Integer, Relation>> relations) {
    Set<Integer> others = new HashSet<>();
    relations
        .getOrDefault(one, Map.of())
        .forEach(
            (other, relation) -> {
              if (other != one && relation.joins()) {
                others.add(other);
              }
            });
    return others;
  }

  /** Whether nothing tells any two of them apart. */
  private static boolean areOne(
      Set<Integer> numbers, Map<Integer, Map<Integer, Relation>> relations) {
    if (numbers.size() > MAX_GROUP) {
      return false;
    }
    for (int one : numbers) {
      for (int other : numbers) {
        Relation relation = relations.getOrDefault(one, Map.of()).get(other);
        if (one != other && (relation == null || relation.contradictory)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns all who are joined to one, directly or by others; empty if they were seen before. */
  private static Set<Integer> group(int one, Map<Integer, Set<Integer>> joined, Set<Integer> seen) {
    Set<Integer> group = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(one);
    while (!open.isEmpty()) {
      int next = open.remove();
      if (seen.add(next)) {
        group.add(next);
        for (int other : joined.getOrDefault(next, Set.of())) {
          if (joined.containsKey(other)) {
            open.add(other);
          }
        }
      }
    }
    return group;
  }
}
