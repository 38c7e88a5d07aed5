package io.github.broadsheet.people;

import io.github.broadsheet.MentionRule;
import io.github.broadsheet.TextField;
import io.github.broadsheet.people.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads paragraphs where capitals say nothing: headlines in Title Case and lines of capitals. A
 * name is one that the running text has; without it only a given name and a surname side by side
 * are.
 */
final class HeadlineReader {

  /** A line of capitals has this share of its words in capitals. */
  private static final double UPPER_SHARE = 0.7;

  /** A headline in Title Case has this share of its longer words capitalised. */
  private static final double TITLE_CASE_SHARE = 0.8;

  private static final int LONGER_WORD = 4;
  private static final int MAX_NAME = 5;

  /** How many paragraphs at the top of a body may be a headline. */
  private static final int TOP_PARAGRAPHS = 2;

  private final FieldTokens tokens;
  private final LowerWords lowerWords;

  HeadlineReader(FieldTokens tokens, LowerWords lowerWords) {
    this.tokens = tokens;
    this.lowerWords = lowerWords;
  }

  /** Returns which tokens stand in headlines, as ranges of indices. */
  static List<TokenRange> headlines(FieldTokens tokens) {
    List<TokenRange> headlines = new ArrayList<>();
    int paragraph = 0;
    for (int from = 0; from < tokens.size(); paragraph++) {
      int to = tokens.paragraphEnd(from);
      boolean title = tokens.field() == TextField.TITLE;
      boolean top = title || paragraph < TOP_PARAGRAPHS;
      if (isUpper(tokens, from, to) || top && isTitleCase(tokens, from, to, title)) {
        headlines.add(new TokenRange(from, to));
      }
      from = to + 1;
    }
    return headlines;
  }

  private static boolean isUpper(FieldTokens tokens, int from, int to) {
    int words = 0;
    int upper = 0;
    for (Token token : tokens.tokens().subList(from, to)) {
      if (token.end() - token.start() >= 3 && token.shape() != Shape.NUMBER) {
        words++;
        upper += token.shape() == Shape.UPPER ? 1 : 0;
      }
    }
    return upper >= 2 && upper >= UPPER_SHARE * words;
  }

  private static boolean isTitleCase(FieldTokens tokens, int from, int to, boolean title) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens.tokens().subList(from, to)) {
      if (token.end() - token.start() >= LONGER_WORD && !token.key().isEmpty()) {
        words++;
        capitals += token.shape() == Shape.LOWER ? 0 : 1;
      }
    }
    boolean longEnough = words >= (title ? 3 : 5);
    return longEnough && capitals >= TITLE_CASE_SHARE * words && !tokens.at(to - 1).isMark(".");
  }

  /**
   * Returns the names in a headline that need no other evidence: given name and surname, Picasso.
   */
  List<Run> plainNames(TokenRange headline, KnownNames directory) {
    List<Run> names = new ArrayList<>();
    for (int i = headline.from(); i < headline.to(); i++) {
      int end = plainNameEnd(i, headline.to());
      if (end == i && isKnownByOneName(tokens.at(i), directory)) {
        end = i + 1;
      }
      if (end > i) {
        @Nullable Role role = roleBefore(i);
        names.add(new Run(tokens, i, end, tokens.key(i, end), role, role != null, false));
        i = end - 1;
      }
    }
    return names;
  }

  private boolean isKnownByOneName(Token token, KnownNames directory) {
    boolean known = token.is(WordClass.SINGLE_NAME) || directory.isSurname(token.key());
    return known && token.isCapital() && !token.isListedOther() && !lowerWords.contains(token);
  }

  /** Returns the index after given name, initials or particles, and surname; the start if none. */
  private int plainNameEnd(int at, int limit) {
    Token first = tokens.at(at);
    if (!first.isCapital() || !first.isGivenName() || first.isListedOther()) {
      return at;
    }
    int last = at + 1;
    while (last < limit && last < at + MAX_NAME - 1 && isInside(tokens.at(last))) {
      last++;
    }
    Token surname = tokens.at(last);
    boolean named = surname.isCapital() && isSurname(surname);
    return last < limit && named && !tokens.at(last - 1).endsName() ? last + 1 : at;
  }

  private static boolean isSurname(Token token) {
    return token.is(WordClass.SURNAME)
        && !token.is(WordClass.FUNCTION)
        && !token.is(WordClass.PERSON_VERB);
  }

  private static boolean isInside(Token token) {
    return token.shape() == Shape.INITIAL
        || token.is(WordClass.PARTICLE) && !token.is(WordClass.SURNAME);
  }

  /** Reports the names of a headline that the article introduces elsewhere. */
  void read(TokenRange headline, ArticlePeople people, Consumer<FoundName> found) {
    int at = headline.from();
    while (at < headline.to()) {
      at = readAt(at, headline.to(), people, found);
    }
  }

  private int readAt(int at, int limit, ArticlePeople people, Consumer<FoundName> found) {
    if (!tokens.at(at).isCapital()) {
      return at + 1;
    }
    for (int end = Math.min(limit, at + MAX_NAME); end > at + 1; end--) {
      @Nullable ArticlePerson person =
          tokens.at(end - 1).isCapital() ? people.named(tokens.key(at, end)) : null;
      if (person != null) {
        TokenRange name = new TokenRange(at, end);
        found.accept(
            FoundName.of(tokens, name, person, MentionRule.HEADLINE).withRole(roleBefore(at)));
        return end;
      }
    }
    if (canBeSurname(tokens.at(at), people) && !makesThing(tokens.at(at + 1))) {
      @Nullable Role role = roleBefore(at);
      ArticlePeople.@Nullable Reference meant =
          people.bySurname(tokens.at(at).key(), role, Integer.MAX_VALUE);
      if (meant != null) {
        TokenRange name = new TokenRange(at, at + 1);
        found.accept(
            FoundName.of(tokens, name, meant.person(), MentionRule.HEADLINE)
                .withRole(role)
                .asAmbiguous(meant.ambiguous()));
      }
    }
    return at + 1;
  }

  /** "EDELMAN GROUP", "STERLING <STY>": the surname of someone names a company here. */
  private static boolean makesThing(Token next) {
    boolean noun = next.is(WordClass.ORGANISATION) || next.is(WordClass.PLACE_WORD);
    return next.isMark("<") || noun && !next.is(WordClass.POSSESSED);
  }

  private boolean canBeSurname(Token token, ArticlePeople people) {
    boolean listed = token.isListedOther() && !isSurname(token);
    return !listed && people.isSurname(token.key()) && !lowerWords.contains(token);
  }

  private @Nullable Role roleBefore(int at) {
    return new RoleReader(tokens).before(at);
  }
}
