package io.github.broadsheet.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one name, and which are borne with two surnames. Immutable. */
final class GivenNames {

  private static final GivenNames NAMES = new GivenNames();

  private final Map<String, List<Integer>> formsByWord = new HashMap<>();
  private final Set<String> iberian;

  private GivenNames() {
    int form = 0;
    for (String line : lines("any/given-name-forms.txt")) {
      for (String word : line.split(" ")) {
        formsByWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(form);
      }
      form++;
    }
    iberian = Set.copyOf(lines("es/given-names.txt"));
  }

  /** Returns the numbers of the names of which a folded word is a form; often none. */
  static List<Integer> formsOf(String word) {
    return NAMES.formsByWord.getOrDefault(word, List.of());
  }

  /**
   * Whether two folded words are forms of one given name: by the list, or by transliteration if
   * they are not names of the two sexes.
   */
  static boolean areForms(String one, String other) {
    if (shareForm(formsOf(one), formsOf(other))) {
      return true;
    }
    return Transliteration.reduce(one).equals(Transliteration.reduce(other))
        && !areOfTwoSexes(one, other);
  }

  private static boolean shareForm(List<Integer> some, List<Integer> others) {
    return some.stream().anyMatch(others::contains);
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
