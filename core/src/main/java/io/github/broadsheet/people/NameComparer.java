package io.github.broadsheet.people;

import io.github.broadsheet.MergeSuggestion.Evidence;
import io.github.broadsheet.MergeSuggestion.Kind;
import io.github.broadsheet.people.MergeCandidate.Fit;
import io.github.broadsheet.text.NearestNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how far the names of two people speak for one person. The weights are guesses, tried on a
 * few archives and kept round.
 */
final class NameComparer {

  private static final double RAREST_SURNAME = 0.4;
  private static final double EQUAL_GIVEN_NAME = 0.45;
  private static final double FORM_OF_GIVEN_NAME = 0.4;
  private static final double NEAR_SPELLING = 0.35;
  private static final double INITIAL = 0.25;
  private static final double OTHER_ORDER = 0.6;

  private final ToIntFunction<String> bearers;

  /**
   * @param bearers how many people have a surname, by its transliterated form
   */
  NameComparer(ToIntFunction<String> bearers) {
    this.bearers = bearers;
  }

  /** Compares two people by those of their names that go together best. */
  MergeCandidate compare(
      ResolvedPerson one, List<PersonName> names, ResolvedPerson other, List<PersonName> others) {
    return names.stream()
        .flatMap(name -> others.stream().map(second -> compare(one, name, other, second)))
        .max(Comparator.comparingDouble(MergeCandidate::nameScore))
        .orElseThrow();
  }

  private MergeCandidate compare(
      ResolvedPerson one, PersonName name, ResolvedPerson other, PersonName second) {
    List<Evidence> evidence = new ArrayList<>();
    if (sortedWords(name).equals(sortedWords(second))) {
      evidence.add(new Evidence(Kind.SPELLING, OTHER_ORDER, "the same words in another order"));
      return new MergeCandidate(one, other, Fit.AGREEING, evidence);
    }
    Fit fit =
        addSurname(name, second, evidence) ? given(name, second, evidence) : Fit.OTHER_SURNAME;
    return new MergeCandidate(one, other, fit, evidence);
  }

  /** Adds what the surnames say and returns whether they can be one. */
  private boolean addSurname(PersonName one, PersonName other, List<Evidence> evidence) {
    Map<String, String> shared = surnames(one);
    shared.keySet().retainAll(surnames(other).keySet());
    if (shared.isEmpty()) {
      evidence.add(near(one.lastWord(), other.lastWord()));
      return isNearSurname(one.lastWord(), other.lastWord());
    }
    String rarest =
        shared.keySet().stream().min(Comparator.comparingInt(bearers::applyAsInt)).orElseThrow();
    int count = Math.max(2, bearers.applyAsInt(rarest));
    double weight = RAREST_SURNAME / (1 + Math.log(count / 2.0) / Math.log(2));
    evidence.add(
        new Evidence(
            Kind.SURNAME, weight, count + " people have the surname " + shared.get(rarest)));
    return true;
  }

  /** One letter in three apart, at least two: gaddafi and qadhafi, not howard and brod. */
  private static boolean isNearSurname(String one, String other) {
    int most = Math.max(2, Math.min(one.length(), other.length()) / 3);
    return NearestNames.distance(one, other) <= most;
  }

  private static Evidence near(String one, String other) {
    return new Evidence(Kind.SPELLING, NEAR_SPELLING, one + " and " + other + " are nearly alike");
  }

  private static Fit given(PersonName one, PersonName other, List<Evidence> evidence) {
    if (contradict(one, other)) {
      return Fit.CONTRADICTORY;
    }
    String name = one.given().getFirst();
    String second = other.given().getFirst();
    if (name.equals(second)) {
      String text = "both have the given name " + name;
      evidence.add(new Evidence(Kind.GIVEN_NAME, EQUAL_GIVEN_NAME, text));
      return Fit.AGREEING;
    }
    if (name.length() == 1 || second.length() == 1) {
      return initial(name, second, evidence);
    }
    if (GivenNames.relation(name, second) != GivenNames.Relation.NONE) {
      String text = name + " and " + second + " are forms of one given name";
      evidence.add(new Evidence(Kind.GIVEN_NAME, FORM_OF_GIVEN_NAME, text));
      return Fit.AGREEING;
    }
    if (GivenNames.areOfTwoSexes(name, second)) {
      return Fit.OTHER_SEX;
    }
    if (isNear(name, second)) {
      evidence.add(near(name, second));
      return Fit.AGREEING;
    }
    return Fit.OTHER_GIVEN_NAME;
  }

  private static Fit initial(String name, String second, List<Evidence> evidence) {
    if (name.charAt(0) != second.charAt(0)) {
      return Fit.OTHER_GIVEN_NAME;
    }
    String whole = name.length() > 1 ? name : second;
    String text = whole.charAt(0) + " may stand for " + whole;
    evidence.add(new Evidence(Kind.GIVEN_NAME, INITIAL, text));
    return Fit.INITIAL;
  }

  private static boolean contradict(PersonName one, PersonName other) {
    PersonName shorter = one.withoutSecondSurname();
    PersonName otherShorter = other.withoutSecondSurname();
    return Likeness.of(one, other) == Likeness.CONTRADICTORY
        || contradicts(shorter, other)
        || contradicts(otherShorter, one)
        || shorter != null && contradicts(otherShorter, shorter);
  }

  private static boolean contradicts(@Nullable PersonName shorter, PersonName other) {
    return shorter != null && Likeness.of(shorter, other) == Likeness.CONTRADICTORY;
  }

  /** One letter apart from four letters on, two from seven on; not Mario and Maria. */
  private static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int most = shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
    boolean ending = one.regionMatches(0, other, 0, shorter - 1);
    return Math.abs(one.length() - other.length()) <= most
        && !ending
        && NearestNames.distance(one, other) <= most;
  }

  /** Returns the words that can be surnames, by their transliterated form. */
  static Map<String, String> surnames(PersonName name) {
    Map<String, String> surnames = new TreeMap<>();
    Stream.concat(
            name.surname().stream(),
            name.given().stream().skip(1).filter(word -> !PersonName.isGivenName(word)))
        .filter(word -> word.length() > 2 && !PersonName.isParticle(word))
        .forEach(word -> surnames.put(Transliteration.reduce(word), word));
    return surnames;
  }

  /** Returns all words of a name in the order of the alphabet. */
  static String sortedWords(PersonName name) {
    List<String> words = new ArrayList<>(name.given());
    words.addAll(name.surname());
    words.add(name.suffix());
    return String.join(" ", words.stream().sorted().toList());
  }

  /**
   * Returns the consonants of a word with those alike that transliterations confuse: {@code kdf}
   * for Gaddafi and Qadhafi; empty if that leaves fewer than three.
   */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char consonant = consonant(word.charAt(i), i == 0);
      if (consonant != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != consonant)) {
        sound.append(consonant);
      }
    }
    return sound.length() < 3 ? "" : sound.toString();
  }

  private static char consonant(char letter, boolean first) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'a' : 0;
      case 'h' -> 0;
      case 'c', 'g', 'k', 'q' -> 'k';
      case 's', 'x', 'z' -> 's';
      case 'b', 'v', 'w' -> 'v';
      default -> letter;
    };
  }
}
