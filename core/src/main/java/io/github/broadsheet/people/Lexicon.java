package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of one language: classes of single words, and phrases of several words. Immutable
 * once loaded; lists shared by all languages stand in the folder {@code any}.
 */
final class Lexicon {

  private final Map<String, EnumSet<WordClass>> words = new HashMap<>();
  private final PhraseTable phrases = new PhraseTable();

  private Lexicon(String language) {
    for (WordClass wordClass : WordClass.values()) {
      load("any", wordClass);
      load(language, wordClass);
    }
  }

  static Lexicon english() {
    return English.LEXICON;
  }

  static Lexicon spanish() {
    return Spanish.LEXICON;
  }

  /** Returns the classes of a folded word, also of one with a hyphen; empty if no list has it. */
  Set<WordClass> classesOf(String word) {
    Set<WordClass> classes = words.get(word);
    if (classes != null) {
      return classes;
    }
    int joint = word.indexOf(' ');
    return joint < 0 ? Set.of() : classesOfDouble(word, joint);
  }

  /** A double name is a given name if its first part is one, a surname if its last part is one. */
  private Set<WordClass> classesOfDouble(String word, int joint) {
    Set<WordClass> first = classesOf(word.substring(0, joint));
    Set<WordClass> last = classesOf(word.substring(word.lastIndexOf(' ') + 1));
    EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (WordClass given : List.of(WordClass.FEMALE_NAME, WordClass.MALE_NAME)) {
      if (first.contains(given)) {
        classes.add(given);
      }
    }
    if (last.contains(WordClass.SURNAME)) {
      classes.add(WordClass.SURNAME);
    }
    return classes;
  }

  /** Returns how many tokens from the given one on are a phrase of the lists; 0 if none are. */
  int phraseLength(List<Token> tokens, int from) {
    return phrases.longestAt(tokens, from);
  }

  private void load(String folder, WordClass wordClass) {
    String resource = folder + "/" + wordClass.listName() + ".txt";
    try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return;
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, wordClass));
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " must be readable", e);
    }
  }

  private void add(String entry, WordClass wordClass) {
    String folded = NameFolding.fold(entry);
    if (entry.indexOf(' ') >= 0) {
      phrases.add(folded);
    } else {
      words.computeIfAbsent(folded, word -> EnumSet.noneOf(WordClass.class)).add(wordClass);
    }
  }

  private static final class English {
    static final Lexicon LEXICON = new Lexicon("en");
  }

  private static final class Spanish {
    static final Lexicon LEXICON = new Lexicon("es");
  }
}
