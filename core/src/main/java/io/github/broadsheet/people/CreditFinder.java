package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article says who wrote, edited or photographed it: bylines, "reporting by",
 * "contributed to this report", picture credits with an agency.
 */
final class CreditFinder {

  /** What people did who are named behind "by". */
  private static final Set<String> WORK =
      Set.of(
          "reporting",
          "editing",
          "writing",
          "photo",
          "photograph",
          "photography",
          "photographs",
          "photos",
          "compiled",
          "translated",
          "illustration",
          "graphic",
          "graphics",
          "video",
          "edited",
          "written",
          "image");

  /** What begins a line or a bracket with a credit. */
  private static final Set<String> LABELS =
      Set.of(
          "photo",
          "photograph",
          "photos",
          "image",
          "images",
          "credit",
          "credits",
          "picture",
          "foto",
          "fotos");

  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "piece", "dispatch");

  /** How long a byline is at most, in tokens. */
  private static final int MAX_BYLINE = 16;

  /** How many words of a name stand beside an agency. */
  private static final int MAX_NAME = 4;

  private final FieldTokens tokens;
  private final List<TokenRange> credits = new ArrayList<>();

  private CreditFinder(FieldTokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the tokens that are credits, as ranges in order of their starts; they may overlap. */
  static List<TokenRange> find(FieldTokens tokens) {
    CreditFinder finder = new CreditFinder(tokens);
    int paragraphEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      paragraphEnd = i < paragraphEnd ? paragraphEnd : tokens.paragraphEnd(i);
      @Nullable TokenRange credit = finder.creditAt(i, paragraphEnd);
      if (credit != null) {
        finder.credits.add(credit);
        i = Math.max(i, credit.to() - 1);
      }
    }
    return finder.credits;
  }

  private @Nullable TokenRange creditAt(int at, int paragraphEnd) {
    Token token = tokens.at(at);
    return switch (token.shape()) {
      case CAPITALISED, LOWER, UPPER -> wordCredit(at, paragraphEnd);
      case MARK -> markCredit(at, paragraphEnd);
      case INITIAL, NUMBER, OTHER, EDGE -> null;
    };
  }

  private @Nullable TokenRange wordCredit(int at, int paragraphEnd) {
    Token token = tokens.at(at);
    String key = token.key();
    boolean opens = tokens.at(at - 1).shape() == Shape.EDGE;
    if (key.equals("by") && opens) {
      return new TokenRange(at, bylineEnd(at + 1, paragraphEnd));
    }
    boolean stands = opens || token.isCapital() || tokens.at(at - 1).shape() == Shape.MARK;
    boolean work = tokens.at(at + 1).key().equals("by") && WORK.contains(key);
    if (stands && work && tokens.at(at + 2).isCapital()) {
      return new TokenRange(at, closing(at, paragraphEnd));
    }
    boolean label = tokens.at(at + 1).isMark(":") && LABELS.contains(key);
    if (label && (opens || tokens.at(at - 1).isMark("("))) {
      return new TokenRange(at, closing(at, Math.min(paragraphEnd, at + MAX_BYLINE)));
    }
    if (isContribution(at) || isReportedFrom(at)) {
      return new TokenRange(sentenceStart(at), paragraphEnd);
    }
    return null;
  }

  private boolean isContribution(int at) {
    if (!tokens.at(at).isLower("contributed")) {
      return false;
    }
    boolean toReport = tokens.at(at + 1).isLower("to") && REPORTS.contains(tokens.at(at + 3).key());
    return toReport || tokens.at(at + 1).isLower("reporting") || tokens.at(at + 1).isLower("from");
  }

  private boolean isReportedFrom(int at) {
    return tokens.at(at).isLower("reported")
        && tokens.at(at + 1).isLower("from")
        && tokens.at(at + 2).isCapital()
        && tokens.at(at - 1).isNameWord();
  }

  /** "Anna Smith / REUTERS", "Getty Images / Anna Smith", "© Anna Smith". */
  private @Nullable TokenRange markCredit(int at, int paragraphEnd) {
    Token token = tokens.at(at);
    if (token.isMark("©")) {
      return new TokenRange(at, beforeLastSlash(at, Math.min(paragraphEnd, at + MAX_BYLINE)));
    }
    if (!token.isMark("/")) {
      return null;
    }
    int start = nameStart(at);
    boolean name = at - start >= 2 && at - start < MAX_NAME;
    if (name && (isAgency(tokens.at(at + 1)) || isOutlet(start, at, paragraphEnd))) {
      return new TokenRange(start, at + 1);
    }
    return isAgency(tokens.at(at - 1)) || isAgency(tokens.at(at - 2))
        ? new TokenRange(at, Math.min(paragraphEnd, at + 1 + MAX_NAME))
        : null;
  }

  /**
   * "KENDRA VOSS / NORTHGATE", "Kendra Voss/Beacon 24": the outlet is the last of the paragraph.
   */
  private boolean isOutlet(int nameStart, int slash, int paragraphEnd) {
    int words = paragraphEnd - slash - 1;
    return tokens.at(nameStart).opensSentence()
        && tokens.at(slash + 1).isCapital()
        && words >= 1
        && words <= MAX_NAME;
  }

  private int beforeLastSlash(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.at(i).isMark("/")) {
        return i;
      }
    }
    return to;
  }

  private static boolean isAgency(Token token) {
    return token.is(WordClass.AGENCY) && token.isCapital();
  }

  private int nameStart(int slash) {
    int start = slash;
    while (start > Math.max(0, slash - MAX_NAME) && tokens.at(start - 1).isCapital()) {
      start--;
    }
    return start;
  }

  /** Names, commas and "and" belong to a byline; the first other word ends it. */
  private int bylineEnd(int from, int paragraphEnd) {
    int end = from;
    while (end < Math.min(paragraphEnd, from + MAX_BYLINE) && isBylineToken(tokens.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBylineToken(Token token) {
    return token.isCapital()
        || token.isLower("and")
        || token.isLower(WordClass.PARTICLE)
        || token.isMark(",")
        || token.isMark("|");
  }

  /** Up to the bracket that closes, else to the end of the paragraph. */
  private int closing(int from, int paragraphEnd) {
    for (int i = from; i < paragraphEnd; i++) {
      if (tokens.at(i).isMark(")")) {
        return i;
      }
    }
    return paragraphEnd;
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0
        && !tokens.at(start - 1).isMark(".")
        && tokens.at(start - 1).shape() != Shape.EDGE) {
      start--;
    }
    return start;
  }

  /** Returns the names in capitals inside a credit, which no run has. */
  static List<Run> upperNames(FieldTokens tokens, TokenRange credit) {
    List<Run> names = new ArrayList<>();
    int from = credit.from();
    while (from < credit.to()) {
      int to = from;
      while (to < credit.to() && isUpperNameWord(tokens.at(to))) {
        to++;
      }
      if (to - from >= 2 && to - from <= MAX_NAME) {
        names.add(Run.of(tokens, from, to));
      }
      from = Math.max(to, from + 1);
    }
    return names;
  }

  private static boolean isUpperNameWord(Token token) {
    boolean listed =
        token.is(WordClass.AGENCY) || token.isListedOther() && !token.is(WordClass.SURNAME);
    return (token.shape() == Shape.UPPER || token.shape() == Shape.INITIAL) && !listed;
  }
}
