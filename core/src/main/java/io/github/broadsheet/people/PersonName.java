package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a name.
 *
 * @param given the folded words before the surname; initials written together ("J.P.") are apart
 * @param surname the last word with the particles before it, or all words of a last name with a
 *     hyphen; the whole name if it has nothing else
 * @param suffix "jr", "iii"; empty if there is none
 * @param second the second surname where it was taken off; else empty
 */
record PersonName(List<String> given, List<String> surname, String suffix, String second) {

  private static final Pattern JOINED_INITIALS = Pattern.compile("\\p{L}\\.(\\p{L}\\.)*\\p{L}\\.?");

  /** A word and whether a hyphen joins it to the one before. */
  private record Word(String folded, boolean joined, boolean lower) {}

  /**
   * Reads a name.
   *
   * @param key the folded name
   * @param text the name as written
   */
  static PersonName of(String key, String text) {
    List<Word> words = words(key, text);
    int end = words.size();
    String suffix = "";
    if (end > 1 && isSuffix(words.get(end - 1).folded())) {
      suffix = words.get(--end).folded();
    }
    int start = surnameStart(words, end);
    return new PersonName(folded(words, 0, start), folded(words, start, end), suffix, "");
  }

  /** Whether a name is more than a surname. */
  static boolean isFull(String key, String text) {
    int space = key.indexOf(' ');
    boolean plain = space > 0 && text.indexOf('-') < 0 && !isParticle(key.substring(0, space));
    return plain || space > 0 && of(key, text).isFull();
  }

  /** Returns the last word of a folded name, but for a suffix. */
  static String lastWordOf(String key) {
    int space = key.lastIndexOf(' ');
    String last = key.substring(space + 1);
    int before = space < 1 ? -1 : key.lastIndexOf(' ', space - 1);
    return space > 0 && isSuffix(last) ? key.substring(before + 1, space) : last;
  }

  /** Whether it is more than a surname. */
  boolean isFull() {
    return !given.isEmpty();
  }

  /** The last word, which particles do not change. */
  String lastWord() {
    return surname.getLast();
  }

  /**
   * Returns "Esteban Yanez" for "Esteban Yanez Rodriguez"; null unless someone with such a given
   * name may have two surnames.
   */
  @Nullable PersonName withoutSecondSurname() {
    int last = given.size() - 1;
    if (last < 1 || surname.size() > 1 || !GivenNames.isIberian(given.getFirst())) {
      return null;
    }
    String first = given.get(last);
    if (first.length() < 3 || lastWord().length() < 3 || isGivenName(first)) {
      return null;
    }
    int start = last;
    while (start > 1 && isParticle(given.get(start - 1))) {
      start--;
    }
    return new PersonName(
        given.subList(0, start), given.subList(start, last + 1), suffix, lastWord());
  }

  /**
   * Whether a word, in whatever transliteration, is the surname, the first of two surnames, or a
   * family name that stands first: one that is no given name, or before two names (Kim Jong-un).
   */
  boolean hasSurname(String word) {
    String reduced = Transliteration.reduce(word);
    PersonName shorter = withoutSecondSurname();
    return hasWord(surname, reduced)
        || shorter != null && hasWord(shorter.surname, reduced)
        || isFull()
            && hasWord(given.subList(0, 1), reduced)
            && (!isGivenName(given.getFirst()) || isFamilyNameFirst());
  }

  private static boolean hasWord(List<String> words, String reduced) {
    return words.stream().anyMatch(word -> Transliteration.reduce(word).equals(reduced));
  }

  private boolean isFamilyNameFirst() {
    boolean two = surname.size() == 2 || given.size() == 2 && surname.size() == 1;
    return two && isSurname(given.getFirst()) && !isSurname(lastWord());
  }

  private static boolean isSurname(String word) {
    return Lexicon.english().classesOf(word).contains(WordClass.SURNAME);
  }

  private static int surnameStart(List<Word> words, int end) {
    int start = end - 1;
    while (start > 0 && words.get(start).joined()) {
      start--;
    }
    while (start > 0 && isParticle(words, start - 1)) {
      start--;
    }
    return start;
  }

  /** "al-Marwadi" and "van Orsel" are surnames, "Al Gore" and "Ben Bradlee" full names. */
  private static boolean isParticle(List<Word> words, int index) {
    Word word = words.get(index);
    boolean givenName = index == 0 && !word.lower() && isGivenName(word.folded());
    return isParticle(word.folded()) && (!givenName || words.get(1).joined());
  }

  /** Whether a folded word is a particle: van, de, al. */
  static boolean isParticle(String word) {
    return Lexicon.english().classesOf(word).contains(WordClass.PARTICLE);
  }

  /** Whether the lists have a folded word for a given name. */
  static boolean isGivenName(String word) {
    Set<WordClass> classes = Lexicon.english().classesOf(word);
    return classes.contains(WordClass.MALE_NAME) || classes.contains(WordClass.FEMALE_NAME);
  }

  private static boolean isSuffix(String word) {
    return Lexicon.english().classesOf(word).contains(WordClass.NAME_SUFFIX);
  }

  private static List<String> folded(List<Word> words, int start, int end) {
    return words.subList(start, end).stream().map(Word::folded).toList();
  }

  private static List<Word> words(String key, String text) {
    List<Word> words = new ArrayList<>(4);
    for (String token : text.strip().split("\\s+")) {
      String folded = NameFolding.fold(token);
      if (token.indexOf('.') > 0 && JOINED_INITIALS.matcher(token).matches()) {
        folded.chars().forEach(c -> words.add(new Word(Character.toString(c), false, false)));
      } else if (!folded.isEmpty()) {
        boolean lower = Character.isLowerCase(token.charAt(0));
        boolean joined = false;
        String[] parts = folded.split(" ");
        boolean tag = lower && isGivenName(parts[0]); // james-baker, as no text writes a surname
        for (String part : parts) {
          words.add(new Word(part, joined, lower));
          joined = !tag;
        }
      }
    }
    boolean agrees = !words.isEmpty() && key.equals(NameFolding.fold(text));
    return agrees
        ? words
        : Arrays.stream(key.split(" ")).map(part -> new Word(part, false, false)).toList();
  }
}
