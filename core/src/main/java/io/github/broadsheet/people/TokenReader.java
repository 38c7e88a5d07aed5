package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import io.github.broadsheet.people.Token.Shape;
import io.github.broadsheet.text.ParagraphSplitter;
import io.github.broadsheet.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts one text into tokens. Possessives are cut off, and compounds with a name in them are cut at
 * the hyphen ({@code anti-Diaz}, {@code Diaz-led}); {@code Jean-Marie}, {@code al-Assad} and {@code
 * Jong-un} stay whole.
 */
final class TokenReader {

  /** Nothing longer is a name. */
  static final int MAX_WORD = 40;

  private static final Set<String> ARTICLES_BEFORE_HYPHEN =
      Set.of("al", "el", "ul", "ud", "ad", "ar", "as", "an", "at", "az", "abd", "bin");

  private final Lexicon lexicon;
  private final String text;
  private final WordShapes shapes;
  private final List<Token> tokens = new ArrayList<>();
  private int sentenceStart;
  private int sentenceEnd;

  private TokenReader(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.shapes = new WordShapes(text, lexicon);
  }

  static FieldTokens read(TextField field, String text, Lexicon lexicon) {
    TokenReader reader = new TokenReader(lexicon, text);
    for (Span paragraph : ParagraphSplitter.paragraphs(text)) {
      for (Span sentence : SentenceSplitter.sentences(text, paragraph)) {
        reader.readSentence(sentence);
      }
      reader.tokens.add(Token.EDGE);
    }
    return new FieldTokens(field, text, reader.tokens);
  }

  private void readSentence(Span sentence) {
    sentenceStart = tokens.size();
    sentenceEnd = sentence.end();
    int at = sentence.start();
    while (at < sentenceEnd) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at = readWord(at);
      } else {
        if (!Character.isWhitespace(c) && !isInnerStop(c, at)) {
          addMark(at);
        }
        at++;
      }
    }
  }

  /** A full stop after an abbreviation or an initial is no mark of its own; "end.Next" has one. */
  private boolean isInnerStop(char c, int at) {
    if (c != '.' || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    boolean glued = at + 1 < sentenceEnd && Character.isUpperCase(text.charAt(at + 1));
    return !endsHere(at + 1) && (!glued || isSingleLetter(at - 1));
  }

  private boolean isSingleLetter(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean endsHere(int at) {
    for (int i = at; i < sentenceEnd; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (Character.isWhitespace(c)) {
        return i + 1 >= sentenceEnd;
      }
    }
    return true;
  }

  private void addMark(int at) {
    tokens.add(new Token(Shape.MARK, at, at + 1, mark(text.charAt(at)), Set.of(), false, false));
  }

  private static String mark(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '"' -> "\"";
      case '‘', '’', '\'', '`' -> "'";
      case '–', '—' -> "-";
      default -> String.valueOf(c);
    };
  }

  /** Reads the word that begins here and returns the offset after it and its possessive. */
  private int readWord(int start) {
    int plainEnd = plainWordEnd(start);
    if (plainEnd > start) {
      add(Shape.LOWER, start, plainEnd, text.substring(start, plainEnd), false);
      return plainEnd;
    }
    int end = wordEnd(start);
    boolean possessive = isPossessiveAt(end);
    int after = possessive ? end + 2 : end;
    if (end - start > MAX_WORD || isInsideAddress(start)) {
      add(Shape.OTHER, start, end, "", possessive);
    } else {
      addWord(start, end, possessive);
    }
    return after;
  }

  /**
   * Returns the end of a word of small English letters between spaces, as most are; else its start.
   */
  private int plainWordEnd(int start) {
    if (start > 0 && text.charAt(start - 1) != ' ') {
      return start;
    }
    int limit = Math.min(sentenceEnd, start + MAX_WORD);
    int end = start;
    while (end < limit && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    return end < limit && (text.charAt(end) == ' ' || text.charAt(end) == ',') ? end : start;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < sentenceEnd) {
      char c = text.charAt(end);
      if (!isWordCharacter(c) && !joins(c, start, end)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether a character between letters belongs to the word: a hyphen, an apostrophe, some stops.
   */
  private boolean joins(char c, int start, int at) {
    if (at + 1 >= sentenceEnd || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return c == '.' && at - start >= 3 && text.charAt(at - 2) == '.';
    }
    return switch (c) {
      case '-', '‐', '‑', '_' -> true;
      case '\'', '’' -> !isPossessiveAt(at);
      case '@' -> true;
      case '.' -> isSingleLetter(at - 1) || !Character.isUpperCase(text.charAt(at + 1));
      default -> false;
    };
  }

  private boolean isPossessiveAt(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '\'' && text.charAt(at) != '’') {
      return false;
    }
    char s = text.charAt(at + 1);
    return (s == 's' || s == 'S')
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private boolean isInsideAddress(int start) {
    return start > 0 && (text.charAt(start - 1) == '@' || text.charAt(start - 1) == '#')
        || start > 1 && text.charAt(start - 1) == '/' && text.charAt(start - 2) == '/';
  }

  /** Adds the word, or its two parts where a hyphen joins a name to something else. */
  private void addWord(int start, int end, boolean endsName) {
    int hyphen = text.indexOf('-', start, end);
    if (hyphen > start) {
      String first = NameFolding.fold(text.substring(start, hyphen));
      int lastHyphen = text.lastIndexOf('-', end - 1);
      if (isPrefix(first, start) && Character.isUpperCase(text.charAt(hyphen + 1))) {
        add(Shape.OTHER, start, hyphen, first, true);
        addWord(hyphen + 1, end, true);
        return;
      }
      if (isSuffix(lastHyphen + 1, end)) {
        addWord(start, lastHyphen, true);
        addWhole(lastHyphen + 1, end, endsName);
        return;
      }
    }
    addWhole(start, end, endsName);
  }

  private boolean isPrefix(String part, int start) {
    return lexicon.classesOf(part).contains(WordClass.COMPOUND_PREFIX)
        || Character.isLowerCase(text.charAt(start)) && !ARTICLES_BEFORE_HYPHEN.contains(part);
  }

  private boolean isSuffix(int start, int end) {
    if (!Character.isLowerCase(text.charAt(start))) {
      return false;
    }
    String part = NameFolding.fold(text.substring(start, end));
    return part.endsWith("ed")
        || part.endsWith("ing")
        || part.length() > 6
        || lexicon.classesOf(part).contains(WordClass.COMPOUND_SUFFIX);
  }

  private void addWhole(int start, int end, boolean endsName) {
    Shape shape = shapes.of(start, end);
    String key = NameFolding.fold(text.substring(start, end));
    boolean abbreviation = shape == Shape.INITIAL || key.equals("jr") || key.equals("sr");
    int tokenEnd = abbreviation && isFullStop(end) ? end + 1 : end;
    add(shape, start, tokenEnd, key, endsName);
  }

  private boolean isFullStop(int at) {
    return at < sentenceEnd && text.charAt(at) == '.' && !endsHere(at + 1);
  }

  private void add(Shape shape, int start, int end, String key, boolean endsName) {
    Set<WordClass> classes = shape == Shape.OTHER ? Set.of() : lexicon.classesOf(key);
    tokens.add(new Token(shape, start, end, key, classes, opensSentence(), endsName));
  }

  private boolean opensSentence() {
    if (tokens.size() == sentenceStart) {
      return true;
    }
    Token before = tokens.getLast();
    return before.shape() == Shape.MARK && "\":;.-•*".contains(before.key());
  }
}
