package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds titles and roles that stand before or after a name. */
final class RoleReader {

  /** How far an office goes on behind its title: "Secretary of Health and Human Services". */
  private static final int MAX_TAIL = 8;

  /** How many words a role has before its noun. */
  private static final int MAX_MODIFIERS = 4;

  /** How far behind a comma a role may stand: "Diaz, the long-serving Chilean ambassador". */
  private static final int MAX_APPOSITION = 6;

  private static final Set<String> OFFICE_PREPOSITIONS = Set.of("of", "for", "to", "de", "del");
  private static final Set<String> OFFICE_LINKS = Set.of("the", "and", "y", "la", "los", "las");

  private final FieldTokens tokens;

  RoleReader(FieldTokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the role that ends directly before a token; null if there is none. */
  @Nullable Role before(int index) {
    int end = index;
    int noun = index - 1;
    if (!isRoleNoun(tokens.at(noun))) {
      noun = headOfOffice(index);
    }
    if (noun < 0) {
      return null;
    }
    int start = noun;
    while (start > 0 && noun - start < MAX_MODIFIERS && isModifier(tokens.at(start - 1))) {
      start--;
    }
    return new Role(surface(start, end), tokens.at(noun).key());
  }

  /** Returns the role in apposition behind a name: ", the ambassador to Iraq"; null if none. */
  @Nullable Role after(int index) {
    if (!tokens.at(index).isMark(",")) {
      return null;
    }
    int start = index + 1;
    for (int i = start; i < start + MAX_APPOSITION; i++) {
      Token token = tokens.at(i);
      if (token.isLower(WordClass.ARTICLE) || token.endsName() && token.isCapital()) {
        start = i + 1;
      } else if (token.isLower(WordClass.ROLE) && !goesOn(tokens.at(i + 1))) {
        return new Role(surface(start, i + 1), token.key());
      } else if (!isInsideApposition(token)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a noun stands behind the role and makes it an adjective: "a major upset". */
  private static boolean goesOn(Token next) {
    return next.shape() == Shape.LOWER
        && !next.is(WordClass.FUNCTION)
        && !next.is(WordClass.PERSON_VERB);
  }

  private static boolean isInsideApposition(Token token) {
    return switch (token.shape()) {
      case LOWER ->
          !token.is(WordClass.FUNCTION) && !token.is(WordClass.PERSON_VERB)
              || token.is(WordClass.ROLE_MODIFIER);
      case CAPITALISED, UPPER, NUMBER -> true;
      case MARK, EDGE, INITIAL, OTHER -> false;
    };
  }

  /** Returns how many tokens from here on say what the office before them is for. */
  int officeTailLength(int index) {
    int end = index;
    while (tokens.at(end).is(WordClass.PORTFOLIO) && end - index < MAX_TAIL) {
      end++;
    }
    return end > index && headOfOffice(end) >= 0 ? end - index : 0;
  }

  /** Whether a token is a title or role noun that a name may follow. */
  static boolean isRoleNoun(Token token) {
    return token.shape() != Shape.UPPER
        ? token.is(WordClass.TITLE) || token.is(WordClass.ROLE)
        : token.is(WordClass.TITLE) && !token.is(WordClass.SURNAME);
  }

  /** Goes back over "of Foreign Affairs" to the title before it; -1 if there is none. */
  private int headOfOffice(int end) {
    boolean preposition = false;
    Token last = tokens.at(end - 1);
    if (!last.is(WordClass.PORTFOLIO) && !last.is(WordClass.PLACE)) {
      return -1;
    }
    for (int i = end - 1; i >= Math.max(0, end - MAX_TAIL); i--) {
      Token token = tokens.at(i);
      if (preposition && isRoleNoun(token)) {
        return i;
      }
      if (OFFICE_PREPOSITIONS.contains(token.key())) {
        preposition = true;
      } else if (!isOfficeWord(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOfficeWord(Token token) {
    return token.is(WordClass.PORTFOLIO)
        || token.is(WordClass.PLACE)
        || token.isMark("&")
        || OFFICE_LINKS.contains(token.key());
  }

  private static boolean isModifier(Token token) {
    boolean portfolio = token.is(WordClass.PORTFOLIO) && token.isCapital();
    return !token.endsName()
        && (token.is(WordClass.ROLE_MODIFIER) || token.is(WordClass.TITLE) || portfolio);
  }

  private String surface(int start, int end) {
    String surface = tokens.line(start, end);
    int after = tokens.at(end - 1).end();
    boolean abbreviated =
        after < tokens.text().length()
            && tokens.text().charAt(after) == '.'
            && end < tokens.size()
            && tokens.at(end).start() > after + 1;
    return abbreviated ? surface + "." : surface;
  }
}
