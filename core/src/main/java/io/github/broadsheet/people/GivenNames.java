package io.github.broadsheet.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one name, and which are borne with two surnames. Immutable. */
final class GivenNames {

  private static final GivenNames NAMES = new GivenNames();

  private final Map<String, List<Integer>> numbersByWord = new HashMap<>();
  private final Map<String, Set<Integer>> shortByWord = new HashMap<>();
  private final Set<String> iberian;

  /** How two given names belong together. */
  enum Relation {
    /** They are two names. */
    NONE,
    /** Both are short for one name: Bill and Willie. */
    SHORT_FORMS,
    /** They are forms of one name. */
    FORMS
  }

  private GivenNames() {
    int number = 0;
    for (String line : lines("any/given-name-forms.txt")) {
      String[] parts = line.split(": ");
      add(parts[0], number);
      if (parts.length > 1) {
        add(parts[1], number);
        for (String word : parts[1].split(" ")) {
          shortByWord.computeIfAbsent(word, key -> new HashSet<>(2)).add(number);
        }
      }
      number++;
    }
    iberian = Set.copyOf(lines("es/given-names.txt"));
  }

  private void add(String words, int number) {
    for (String word : words.split(" ")) {
      numbersByWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(number);
    }
  }

  /** Returns the numbers of the names of which a folded word is a form; often none. */
  static List<Integer> formsOf(String word) {
    return NAMES.numbersByWord.getOrDefault(word, List.of());
  }

  /**
   * Returns how two folded words belong together: by the list, or by transliteration if they are
   * not names of the two sexes.
   */
  static Relation relation(String one, String other) {
    boolean shortForms = false;
    for (int number : formsOf(one)) {
      if (formsOf(other).contains(number)) {
        if (!isShort(one, number) || !isShort(other, number)) {
          return Relation.FORMS;
        }
        shortForms = true;
      }
    }
    boolean alike = Transliteration.reduce(one).equals(Transliteration.reduce(other));
    if (alike && !areOfTwoSexes(one, other)) {
      return Relation.FORMS;
    }
    return shortForms ? Relation.SHORT_FORMS : Relation.NONE;
  }

  private static boolean isShort(String word, int number) {
    return NAMES.shortByWord.getOrDefault(word, Set.of()).contains(number);
  }

  /** Whether the lists have one folded word for women alone and the other for men alone. */
  static boolean areOfTwoSexes(String one, String other) {
    Set<WordClass> some = Lexicon.english().classesOf(one);
    Set<WordClass> others = Lexicon.english().classesOf(other);
    return isOnly(WordClass.MALE_NAME, WordClass.FEMALE_NAME, some)
            && isOnly(WordClass.FEMALE_NAME, WordClass.MALE_NAME, others)
        || isOnly(WordClass.FEMALE_NAME, WordClass.MALE_NAME, some)
            && isOnly(WordClass.MALE_NAME, WordClass.FEMALE_NAME, others);
  }

  private static boolean isOnly(WordClass sex, WordClass other, Set<WordClass> classes) {
    return classes.contains(sex) && !classes.contains(other);
  }

  /** Whether a folded word is a Spanish or Portuguese given name. */
  static boolean isIberian(String word) {
    return NAMES.iberian.contains(word);
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = GivenNames.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " must be readable", e);
    }
  }
}
