package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what the words of a run are. */
final class NameWords {

  private static final Set<String> SURNAME_ENDINGS =
      Set.of(
          "son", "sson", "sen", "ez", "ski", "sky", "cki", "ska", "vic", "vich", "ich", "ov", "ova",
          "ev", "eva", "enko", "chuk", "escu", "oglu", "yan", "ian", "shvili", "dze", "poulos",
          "akis", "idis", "berg", "stein", "feld", "mann", "wicz", "inen", "elli", "etti", "ini",
          "ucci", "eau", "sham", "worth", "quist", "strom", "lund");

  private NameWords() {}

  static EnumSet<Cue> of(Run run, LowerWords lowerWords) {
    EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
    List<Token> words = run.words().stream().filter(word -> word.shape() != Shape.MARK).toList();
    cues.add(length(run, words));
    if (words.size() < run.words().size()
        && run.words().stream().noneMatch(word -> word.isMark(","))) {
      cues.add(Cue.NICKNAME);
    }
    if (words.size() > 1 && words.getFirst().is(WordClass.PLACE_PREFIX)) {
      cues.add(Cue.PLACE_WORD);
    }
    boolean named = addNames(words, cues);
    for (Token word : words) {
      addWord(word, named, cues);
      if (isLowerElsewhere(word, lowerWords)) {
        cues.add(Cue.LOWER_ELSEWHERE);
      }
    }
    return cues;
  }

  private static Cue length(Run run, List<Token> words) {
    long length = words.stream().filter(NameWords::isMainWord).count();
    return switch ((int) (run.isSingleWord() ? 1 : length)) {
      case 1 -> Cue.SINGLE_WORD;
      case 2 -> Cue.TWO_WORDS;
      case 3 -> Cue.THREE_WORDS;
      default -> Cue.MANY_WORDS;
    };
  }

  private static boolean isMainWord(Token word) {
    return word.shape() != Shape.LOWER && !word.is(WordClass.NAME_SUFFIX);
  }

  /** Adds what speaks for a name and returns whether the first word is a given name. */
  private static boolean addNames(List<Token> words, EnumSet<Cue> cues) {
    Token first = words.getFirst();
    Token last = words.getLast();
    boolean several = words.size() > 1;
    boolean plain = !first.isListedOther();
    if (first.isGivenName() && !isInitial(first)) {
      if (several) {
        cues.add(plain ? Cue.GIVEN_NAME : Cue.DOUBTFUL_GIVEN_NAME);
      } else if (plain) {
        cues.add(Cue.ONLY_GIVEN_NAME);
      }
    }
    if (!several && first.is(WordClass.SINGLE_NAME)) {
      cues.add(Cue.KNOWN_BY_ONE_NAME);
    } else if (last.is(WordClass.SURNAME) && !last.isListedOther()) {
      cues.add(Cue.SURNAME);
    } else if (last.classes().isEmpty() && hasSurnameShape(last.key())) {
      cues.add(Cue.SURNAME_SHAPE);
    }
    if (several && words.subList(0, words.size() - 1).stream().anyMatch(NameWords::isInitial)) {
      cues.add(Cue.INITIAL);
    }
    if (words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(Token::isGivenName)) {
      cues.add(Cue.MIDDLE_GIVEN_NAME);
    }
    return several && first.isGivenName();
  }

  private static void addWord(Token word, boolean named, EnumSet<Cue> cues) {
    boolean surname = word.is(WordClass.SURNAME) || word.isGivenName();
    if (word.shape() == Shape.INITIAL) {
      return;
    }
    if (word.shape() == Shape.LOWER) {
      cues.add(Cue.PARTICLE);
    } else if (word.is(WordClass.NAME_SUFFIX)) {
      cues.add(Cue.SUFFIX);
    } else if (!(named && surname)) {
      addAgainst(word, surname, named, cues);
    }
  }

  private static void addAgainst(Token word, boolean surname, boolean named, EnumSet<Cue> cues) {
    if (surname) {
      if (word.isListedOther()) {
        cues.add(Cue.DOUBTFUL_WORD);
      }
    } else if (word.is(WordClass.ORGANISATION)) {
      cues.add(Cue.ORGANISATION_WORD);
    } else if (word.is(WordClass.PLACE_WORD)) {
      cues.add(Cue.PLACE_WORD);
    } else if (word.is(WordClass.PLACE)) {
      cues.add(named ? Cue.PLACE_AS_SURNAME : Cue.PLACE);
    } else if (word.isListedOther()) {
      cues.add(Cue.COMMON_WORD);
    }
  }

  private static boolean isInitial(Token word) {
    return word.shape() == Shape.INITIAL;
  }

  private static boolean isLowerElsewhere(Token word, LowerWords lowerWords) {
    return word.shape() == Shape.CAPITALISED
        && !word.is(WordClass.SURNAME)
        && !word.isGivenName()
        && lowerWords.contains(word);
  }

  private static boolean hasSurnameShape(String word) {
    boolean joined = word.startsWith("al ") || word.startsWith("el ");
    if (joined || word.startsWith("mc") && word.length() > 4) {
      return true;
    }
    for (int length = 2; length <= 5 && length + 3 <= word.length(); length++) {
      if (SURNAME_ENDINGS.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
