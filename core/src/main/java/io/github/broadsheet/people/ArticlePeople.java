package io.github.broadsheet.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people one article introduces, in order, and whom a name in it means. Spellings of one name
 * are one person: an initial for the given name, one letter more or less, words left out.
 */
final class ArticlePeople {

  /** Of more people with one surname the later ones are not looked at; it bounds the work. */
  private static final int MAX_NAMESAKES = 16;

  private final Map<String, ArticlePerson> byName = new HashMap<>();
  private final Map<String, List<ArticlePerson>> byLastWord = new HashMap<>();
  private final Map<String, List<ArticlePerson>> byWord = new HashMap<>();
  private final Map<String, ArticlePerson> lastNamed = new HashMap<>();

  /**
   * Whom a name means.
   *
   * @param person the likeliest
   * @param ambiguous whether another is as likely
   */
  record Reference(ArticlePerson person, boolean ambiguous) {}

  /** Introduces a name, as a new person or as another spelling of one. */
  ArticlePerson introduce(String surface, String key, @Nullable Role role, int position) {
    ArticlePerson person = byName.get(key);
    if (person == null) {
      person = sameAs(key);
      if (person == null) {
        person = new ArticlePerson(surface, key, position);
      }
      byName.put(key, person);
      person.addSpelling(surface, key);
      index(person, key);
    }
    if (role != null) {
      person.addRole(role);
    }
    return person;
  }

  /** Returns the person who was introduced under exactly this name; null if nobody was. */
  @Nullable ArticlePerson named(String key) {
    return byName.get(key);
  }

  /** Returns the person of whose name these two or more words are a part; null if there is none. */
  @Nullable ArticlePerson withWords(String key) {
    String[] words = key.split(" ");
    for (ArticlePerson person : namesakes(byWord, words[words.length - 1])) {
      if (person.hasWords(words)) {
        return person;
      }
    }
    return null;
  }

  /** Notes that the text names a person in full here; a bare surname soon after may mean them. */
  void noteNamed(ArticlePerson person) {
    lastNamed.put(person.lastWord(), person);
  }

  /** Returns whether this word stands in somebody's name. */
  boolean hasWord(String word) {
    return byWord.containsKey(word);
  }

  /** Returns whether somebody's last name is this word. */
  boolean isSurname(String word) {
    return byLastWord.containsKey(word);
  }

  /**
   * Returns whom one word means: of those whose last name it is, else of those in whose name it
   * stands, the one whose role fits, else the first introduced; null if there is none. Ambiguous is
   * what could also be another who was named in full since.
   */
  @Nullable Reference bySurname(String word, @Nullable Role role, int position) {
    List<ArticlePerson> people = namesakes(byLastWord, word);
    if (people.isEmpty()) {
      people = namesakes(byWord, word);
    }
    if (people.size() < 2) {
      return people.isEmpty() ? null : new Reference(people.getFirst(), false);
    }
    if (role != null) {
      List<ArticlePerson> fitting = people.stream().filter(p -> p.hasRole(role)).toList();
      if (fitting.size() == 1) {
        return new Reference(fitting.getFirst(), false);
      }
      List<ArticlePerson> possible = people.stream().filter(p -> p.canBear(role)).toList();
      people = possible.isEmpty() ? people : possible;
    }
    List<ArticlePerson> known = people.stream().filter(p -> p.position() <= position).toList();
    List<ArticlePerson> candidates = known.isEmpty() ? people : known;
    ArticlePerson first = candidates.getFirst();
    boolean othersSince = candidates.contains(lastNamed.get(word)) && lastNamed.get(word) != first;
    return new Reference(first, othersSince);
  }

  private @Nullable ArticlePerson sameAs(String key) {
    String[] words = key.split(" ");
    for (String word : List.of(words[words.length - 1], words[0])) {
      for (ArticlePerson person : namesakes(byWord, word)) {
        if (person.isSpelledLike(words)) {
          return person;
        }
      }
    }
    return null;
  }

  private void index(ArticlePerson person, String key) {
    String[] words = key.split(" ");
    for (String word : new LinkedHashSet<>(List.of(words))) {
      add(byWord, word, person);
    }
    add(byLastWord, words[words.length - 1], person);
    if (words.length > 3) {
      add(byLastWord, words[words.length - 2], person);
    }
  }

  private static void add(
      Map<String, List<ArticlePerson>> index, String word, ArticlePerson person) {
    List<ArticlePerson> people = index.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (people.size() < MAX_NAMESAKES && !people.contains(person)) {
      people.add(person);
    }
  }

  private static List<ArticlePerson> namesakes(
      Map<String, List<ArticlePerson>> index, String word) {
    return index.getOrDefault(word, List.of());
  }
}
