package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the capitalised runs of a text that could be names: cut at titles, days, peoples, acronyms
 * and known phrases, with particles, initials, nicknames and suffixes kept inside.
 */
final class RunFinder {

  /** More words are a headline or hostile text. */
  private static final int MAX_WORDS = 7;

  /** More are the head of a table. */
  private static final int MAX_INITIALS = 3;

  /** Words between a given name and a surname: "de la", "van der". */
  private static final int MAX_PARTICLES = 3;

  private static final Set<String> JOINING_TWO_PEOPLE = Set.of("y", "e");

  private final FieldTokens tokens;
  private final Lexicon lexicon;
  private final LowerWords lowerWords;
  private final RoleReader roles;
  private final List<Run> runs = new ArrayList<>();

  private RunFinder(FieldTokens tokens, Lexicon lexicon, LowerWords lowerWords) {
    this.lowerWords = lowerWords;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.roles = new RoleReader(tokens);
  }

  static List<Run> find(FieldTokens tokens, Lexicon lexicon, LowerWords lowerWords) {
    RunFinder finder = new RunFinder(tokens, lexicon, lowerWords);
    int at = 0;
    while (at < tokens.size()) {
      at = finder.readAt(at);
    }
    return finder.runs;
  }

  /** Reads what begins at a token and returns the index after it. */
  private int readAt(int at) {
    Token token = tokens.at(at);
    if (!token.isCapital()) {
      return at + 1;
    }
    int phrase = lexicon.phraseLength(tokens.tokens(), at);
    if (phrase > 0) {
      return at + phrase;
    }
    int tail = roles.officeTailLength(at);
    if (tail > 0) {
      return at + tail;
    }
    if (!token.isNameWord()) {
      return at + 1;
    }
    if (isBoundary(at, at)) {
      addListed(at);
      return at + 1;
    }
    int end = runEnd(at);
    if (end - at <= MAX_WORDS && initials(at, end) <= MAX_INITIALS) {
      addRun(at, end);
    }
    return end;
  }

  /** "King", "May": words that may be the surname of someone whom the article names in full. */
  private void addListed(int at) {
    Token token = tokens.at(at);
    if (!token.is(WordClass.FUNCTION) && !tokens.at(at + 1).isCapital()) {
      runs.add(new Run(tokens, at, at + 1, token.key(), null, false, true));
    }
  }

  private long initials(int from, int to) {
    return tokens.tokens().subList(from, to).stream()
        .filter(token -> token.shape() == Shape.INITIAL)
        .count();
  }

  private int runEnd(int start) {
    int end = start + 1;
    while (!tokens.at(end - 1).endsName()) {
      int next = nextNameWord(end);
      if (next < 0 || isBoundary(next, start) || lexicon.phraseLength(tokens.tokens(), next) > 0) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /**
   * Returns the index of the name word that continues a run at a token; -1 if the run ends there.
   */
  private int nextNameWord(int at) {
    Token token = tokens.at(at);
    if (token.isNameWord() || isSuffix(token)) {
      return at;
    }
    if (token.isMark(",") && isSuffix(tokens.at(at + 1)) && !tokens.at(at + 1).key().equals("i")) {
      return at + 1;
    }
    if (isNicknameMark(token)) {
      return afterNickname(at);
    }
    return afterParticles(at);
  }

  private static boolean isSuffix(Token token) {
    return token.is(WordClass.NAME_SUFFIX) && token.isCapital();
  }

  private static boolean isNicknameMark(Token token) {
    return token.shape() == Shape.MARK && "\"'()".contains(token.key());
  }

  /**
   * Returns the index of the surname behind a nickname: Edward "Ned" (or (Ned)) Kelly; -1 if none.
   */
  private int afterNickname(int at) {
    boolean inBrackets = tokens.at(at).isMark("(");
    if (!tokens.at(at - 1).isNameWord()
        || !tokens.at(at + 1).isNameWord()
        || inBrackets && !tokens.at(at + 1).isGivenName()) {
      return -1;
    }
    int close = tokens.at(at + 2).isNameWord() ? at + 3 : at + 2;
    return isNicknameMark(tokens.at(close)) && tokens.at(close + 1).isNameWord() ? close + 1 : -1;
  }

  private int afterParticles(int at) {
    int next = at;
    while (next - at < MAX_PARTICLES && isParticle(tokens.at(next))) {
      next++;
    }
    return next > at && isSurnameAfterParticle(at, next) ? next : -1;
  }

  private static boolean isParticle(Token token) {
    return token.isLower(WordClass.PARTICLE) && !JOINING_TWO_PEOPLE.contains(token.key());
  }

  private boolean isSurnameAfterParticle(int particle, int at) {
    Token before = tokens.at(particle - 1);
    Token surname = tokens.at(at);
    return surname.shape() == Shape.CAPITALISED
        && !surname.is(WordClass.PLACE)
        && !surname.is(WordClass.PORTFOLIO)
        && before.isNameWord()
        && !before.is(WordClass.ORGANISATION);
  }

  /**
   * Whether a token ends the run before it and belongs to no name: days, peoples, titles and the
   * like, unless what stands around it makes it a given name or a surname.
   */
  private boolean isBoundary(int at, int runStart) {
    Token token = tokens.at(at);
    if (token.shape() == Shape.INITIAL) {
      return token.is(WordClass.FUNCTION) && !isInitialOfName(at, runStart);
    }
    if (at == runStart && opensWithPlainWord(at)) {
      return true;
    }
    if (!isSeparator(token)) {
      return false;
    }
    return at > runStart ? !isSurname(at) : !isFirstName(at);
  }

  /** A word before a name that has its capital from the sentence alone: "Challenger Ana Diaz". */
  private boolean opensWithPlainWord(int at) {
    Token token = tokens.at(at);
    boolean name = token.isGivenName() || token.is(WordClass.SURNAME);
    boolean verb = token.is(WordClass.PERSON_VERB) || token.key().endsWith("ing");
    boolean beforeFullName =
        token.classes().isEmpty()
            && tokens.at(at + 1).isGivenName()
            && !tokens.at(at + 1).isListedOther()
            && tokens.at(at + 2).isNameWord();
    boolean plain = verb || beforeFullName || lowerWords.contains(token);
    return token.opensSentence() && tokens.at(at + 1).isCapital() && plain && !name;
  }

  private boolean isSurname(int at) {
    Token token = tokens.at(at);
    if (token.is(WordClass.CALENDAR) && tokens.at(at + 1).shape() == Shape.NUMBER) {
      return false;
    }
    boolean afterGivenName = isGivenOrInitial(tokens.at(at - 1));
    boolean last = !tokens.at(at + 1).isCapital();
    boolean afterPlainWord = last && !tokens.at(at - 1).isListedOther();
    return isSuffix(token)
        || token.is(WordClass.SURNAME) && (afterGivenName || afterPlainWord)
        || afterGivenName && afterPlainWord && !token.is(WordClass.CALENDAR);
  }

  /** A first word that is a name after all: "April Jones", "Mr. March"; not "9 May", "Will". */
  private boolean isFirstName(int at) {
    Token token = tokens.at(at);
    Token before = tokens.at(at - 1);
    boolean last = !tokens.at(at + 1).isNameWord();
    if (last) {
      boolean titled = before.is(WordClass.TITLE) && before.isCapital();
      return titled && token.is(WordClass.SURNAME) && !token.is(WordClass.FUNCTION);
    }
    boolean opensWithFunctionWord = token.opensSentence() && token.is(WordClass.FUNCTION);
    boolean date = before.shape() == Shape.NUMBER && token.is(WordClass.CALENDAR);
    return token.isGivenName() && !opensWithFunctionWord && !date;
  }

  private boolean isInitialOfName(int at, int runStart) {
    return at > runStart || tokens.text().charAt(tokens.at(at).end() - 1) == '.';
  }

  private static boolean isGivenOrInitial(Token token) {
    return token.isGivenName() || token.shape() == Shape.INITIAL;
  }

  private static boolean isSeparator(Token token) {
    return token.is(WordClass.FUNCTION)
        || token.is(WordClass.CALENDAR)
        || token.is(WordClass.NATIONALITY)
        || token.is(WordClass.TITLE)
        || token.is(WordClass.ROLE) && !token.is(WordClass.SURNAME);
  }

  private void addRun(int from, int to) {
    int start = withParticleBefore(from);
    @Nullable Role before = roles.before(start);
    @Nullable Role role = before == null ? roles.after(to) : before;
    runs.add(new Run(tokens, start, to, key(start, to), role, before != null, false));
  }

  /** A name after a title may begin with its particle: "Mr. de Klerk". */
  private int withParticleBefore(int from) {
    int start = from;
    while (from - start < MAX_PARTICLES && isParticle(tokens.at(start - 1))) {
      start--;
    }
    return start < from && RoleReader.isRoleNoun(tokens.at(start - 1)) ? start : from;
  }

  /** Folds the words; suffixes and quoted nicknames are left out. */
  private String key(int from, int to) {
    StringBuilder key = new StringBuilder(tokens.at(from).key());
    boolean quoted = false;
    for (int i = from + 1; i < to; i++) {
      Token token = tokens.at(i);
      if (token.shape() == Shape.MARK) {
        quoted ^= !token.isMark(",");
      } else if (!quoted && !isSuffix(token)) {
        key.append(' ').append(token.key());
      }
    }
    return key.toString();
  }
}
