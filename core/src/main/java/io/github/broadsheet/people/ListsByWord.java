package io.github.broadsheet.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of values by word; most words of names have one, which costs little. */
final class ListsByWord<V> {

  private final Map<String, List<V>> lists = new HashMap<>();

  void add(String word, V value) {
    List<V> list = lists.putIfAbsent(word, List.of(value));
    if (list == null) {
      return;
    }
    if (list.size() == 1) {
      list = new ArrayList<>(list);
      lists.put(word, list);
    }
    list.add(value);
  }

  /** Returns the values of a word in the order added. */
  List<V> get(String word) {
    return lists.getOrDefault(word, List.of());
  }

  Set<String> words() {
    return lists.keySet();
  }

  Collection<List<V>> lists() {
    return lists.values();
  }
}
