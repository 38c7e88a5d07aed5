package io.github.broadsheet.syntax;

import io.github.broadsheet.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a query text apart. Any text has tokens, the last of them {@link Kind#END}; what is wrong
 * with them is for the parser to tell.
 *
 * <p>A word is what stands between spaces, parentheses and double quotes: {@code 10:30}, {@code
 * AT&T} and {@code C++} are words. Signs mean something at the edges of a word alone: {@code +} and
 * {@code -} before it, {@code *}, {@code ~1} and {@code ^2} after it. A web address has no signs.
 */
final class Lexer {

  private static final Pattern WEB_ADDRESS = Pattern.compile("[A-Za-z]+://");
  private static final List<Pattern> RANGES =
      List.of(
          Pattern.compile("[\\[{][^]}()]{0,100}+[]}]"),
          Pattern.compile("[\\[{]\\s*+\\S++\\s++TO\\s++[^\\s()]++"),
          Pattern.compile("[\\[{][^\\s()]*+"));

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean onlyApostrophes;

  private Lexer(String text) {
    this.text = text;
  }

  /** Returns the tokens of a text, in order. */
  static List<Token> read(String text) {
    return new Lexer(text).read();
  }

  private List<Token> read() {
    skipSpaces();
    while (at < text.length()) {
      readToken();
      skipSpaces();
    }
    add(Kind.END, "", at);
    return tokens;
  }

  private void readToken() {
    char c = text.charAt(at);
    Token before = attachedTo();
    if (c == '(') {
      add(Kind.OPEN, "(", at + 1);
    } else if (c == ')') {
      add(Kind.CLOSE, ")", at + 1);
    } else if (beginsQuoted()) {
      readQuoted();
    } else if (c == '~' && takesTilde(before)) {
      add(Kind.TILDE, text.substring(at + 1, endOfTilde()), endOfTilde());
    } else if (c == '^' && takesBoost(before)) {
      add(Kind.BOOST, text.substring(at + 1, endOfBoost()), endOfBoost());
    } else if ((c == '[' || c == '{') && !tokens.isEmpty() && beginsValue(tokens.getLast())) {
      readRange();
    } else if ((c == '<' || c == '>') && beginsValue(before)) {
      addComparison();
    } else if ((c == '+' || c == '-') && !beginsValue(before) && beginsOperand(at + 1)) {
      add(c == '+' ? Kind.PLUS : Kind.MINUS, String.valueOf(c), at + 1);
    } else if (!readField()) {
      readWord(beginsValue(before));
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private void add(Kind kind, String content, int end) {
    add(kind, content, end, false);
  }

  private void add(Kind kind, String content, int end, boolean literal) {
    tokens.add(new Token(kind, content, at, end, literal));
    at = end;
  }

  /** Returns the token that ends here, or null if there is a space before. */
  private @Nullable Token attachedTo() {
    return tokens.isEmpty() || tokens.getLast().end() < at ? null : tokens.getLast();
  }

  private static boolean takesTilde(@Nullable Token before) {
    return before != null
        && switch (before.kind()) {
          case WORD, PREFIX, PATTERN, EVERYTHING, QUOTED, RANGE, CLOSE -> true;
          case FIELD, COMPARISON, OPEN, AND, OR, NOT, PLUS, MINUS, TILDE, BOOST -> false;
          case UNCLOSED_QUOTE, DANGLING_ESCAPE, END -> false;
        };
  }

  private static boolean takesBoost(@Nullable Token before) {
    return before != null && (before.is(Kind.TILDE) || takesTilde(before));
  }

  /** Returns whether a field's value begins here, in which signs and operators are text. */
  private static boolean beginsValue(@Nullable Token before) {
    return before != null
        && (before.is(Kind.COMPARISON) || before.is(Kind.FIELD) && !isScope(before));
  }

  private static boolean isScope(Token field) {
    FieldName name = FieldName.find(field.text());
    return name != null && name.field().isScope();
  }

  private boolean beginsOperand(int position) {
    if (position == text.length()) {
      return false;
    }
    char c = text.charAt(position);
    return c != '+' && c != '-' && c != ')' && !Characters.isSpace(c);
  }

  private boolean endsToken(int position) {
    char c = text.charAt(position);
    return c == '(' || c == ')' || Characters.isSpace(c) || Quotes.isDouble(text, position);
  }

  private int endOfTilde() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '^' && !endsToken(end)) {
      end++;
    }
    return end;
  }

  private int endOfBoost() {
    int end = at + 1;
    while (end < text.length() && !endsToken(end)) {
      end++;
    }
    return end;
  }

  private boolean beginsQuoted() {
    if (Quotes.isDouble(text, at)) {
      return true;
    }
    if (!Quotes.isSingle(text.charAt(at)) || onlyApostrophes) {
      return false;
    }
    onlyApostrophes = Quotes.closing(text, at) < 0;
    return !onlyApostrophes;
  }

  private void readQuoted() {
    int close = Quotes.closing(text, at);
    if (close < 0) {
      add(Kind.UNCLOSED_QUOTE, text.substring(at, at + 1), at + 1);
      return;
    }
    StringBuilder content = new StringBuilder();
    boolean literal = false;
    for (int i = at + 1; i < close; i++) {
      if (text.charAt(i) == '\\') {
        literal = true;
        i++;
      }
      content.append(text.charAt(i));
    }
    add(Kind.QUOTED, content.toString(), close + 1, literal);
  }

  /** Reads a range; one that is not closed ends after its second date, or else with the word. */
  private void readRange() {
    for (Pattern range : RANGES) {
      Matcher matcher = range.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        add(Kind.RANGE, matcher.group(), matcher.end());
        return;
      }
    }
  }

  private boolean readField() {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    FieldName name = end == text.length() ? null : FieldName.find(text.substring(at, end));
    if (name == null) {
      return false;
    }
    char mark = text.charAt(end);
    if (mark == ':') {
      add(Kind.FIELD, text.substring(at, end), end + 1);
    } else if ((mark == '<' || mark == '>') && !name.field().isScope()) {
      add(Kind.FIELD, text.substring(at, end), end);
      addComparison();
    } else {
      return false;
    }
    return true;
  }

  private void addComparison() {
    int end = at + (text.startsWith("=", at + 1) ? 2 : 1);
    add(Kind.COMPARISON, text.substring(at, end), end);
  }

  private void readWord(boolean isValue) {
    boolean plain = WEB_ADDRESS.matcher(text).region(at, text.length()).lookingAt();
    StringBuilder word = new StringBuilder();
    boolean literal = false;
    int wildcards = 0;
    int questionMarks = 0;
    char last = ' ';
    int end = at;
    while (end < text.length() && !endsWord(end, plain)) {
      last = text.charAt(end++);
      if (last == '\\' && end < text.length()) {
        literal = true;
        last = 'x';
        word.append(text.charAt(end++));
      } else if (last != '\\') {
        // Question marks at the end of a word end a question; only those before a letter stand for
        // one.
        wildcards += !plain && last != '?' ? questionMarks : 0;
        questionMarks = last == '?' ? questionMarks + 1 : 0;
        wildcards += !plain && last == '*' ? 1 : 0;
        word.append(last);
      }
    }
    boolean dangling = last == '\\';
    addWord(word.toString(), dangling ? end - 1 : end, literal, wildcards, last == '*', isValue);
    if (dangling) {
      add(Kind.DANGLING_ESCAPE, "\\", end);
    }
  }

  private boolean endsWord(int position, boolean plain) {
    if (endsToken(position)) {
      return true;
    }
    return position > at && !plain && (text.charAt(position) == '^' || isTilde(position));
  }

  /** Returns whether a {@code ~} stands here that ends the word, at most a number between. */
  private boolean isTilde(int position) {
    if (text.charAt(position) != '~') {
      return false;
    }
    int end = position + 1;
    while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '^' || endsToken(end);
  }

  private void addWord(
      String word, int end, boolean literal, int wildcards, boolean starred, boolean isValue) {
    if (end == at) {
      return;
    }
    if (!literal && (word.equals("*") || word.equals("*:*"))) {
      add(Kind.EVERYTHING, word, end);
    } else if (wildcards == 0) {
      add(literal || isValue ? Kind.WORD : kindOf(word), word, end, literal);
    } else if (wildcards == 1 && starred) {
      add(Kind.PREFIX, word.substring(0, word.length() - 1), end, literal);
    } else {
      add(Kind.PATTERN, word, end, literal);
    }
  }

  private static Kind kindOf(String word) {
    return switch (word) {
      case "AND", "&&" -> Kind.AND;
      case "OR", "||" -> Kind.OR;
      case "NOT", "!" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }
}
