package io.github.broadsheet.text;

import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into sentences: after a full stop, exclamation or question mark and the quotes
 * and brackets that close behind it, where what follows does not go on in lower case. A full stop
 * after a title, an initial or an abbreviation ends no sentence, one after an abbreviation that may
 * stand last (U.S., Inc., p.m.) only before a word that usually begins one.
 */
public final class SentenceSplitter {

  /** Abbreviations that stand before a name or number and so never end a sentence. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl", "cmdr",
          "adm", "brig", "sen", "rep", "gov", "pres", "rev", "hon", "fr", "msgr", "st", "sr", "sra",
          "sres", "srta", "dra", "lic", "ing", "messrs", "mme", "mlle", "no", "nos", "vs", "v",
          "cf", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mt", "ft", "fig", "art", "pp", "vol", "approx", "atty", "dept", "supt", "insp", "det",
          "ald");

  /** Abbreviations that may stand last in a sentence. */
  private static final Set<String> TRAILING =
      Set.of(
          "inc", "corp", "co", "ltd", "plc", "bros", "jr", "etc", "al", "ave", "blvd", "rd", "ed",
          "est", "calif", "fla", "mass", "conn", "ariz", "colo", "mich", "minn", "tenn", "va",
          "wash");

  /** Words that begin a sentence far more often than a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "there",
          "if",
          "when",
          "while",
          "as",
          "after",
          "before",
          "for",
          "from",
          "by",
          "with",
          "to",
          "some",
          "many",
          "most",
          "no",
          "not",
          "what",
          "who",
          "how",
          "why",
          "one",
          "both",
          "since",
          "so",
          "however",
          "meanwhile",
          "el",
          "la",
          "los",
          "las",
          "en",
          "un",
          "una",
          "pero",
          "según");

  private static final String TERMINATORS = ".!?…。！？";

  private static final int MAX_WORD = 24;

  private SentenceSplitter() {}

  /**
   * Returns the sentences within a span of a text, usually a paragraph, in order, without the white
   * space between them; together they cover all else. Takes time linear in the length.
   */
  public static List<Span> sentences(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    NextOf terminators = new NextOf(TERMINATORS, text, within.start(), within.end());
    int start = within.start();
    int at = terminators.from(start);
    while (at < within.end()) {
      int stop = at;
      while (at < within.end() && isTerminator(text.charAt(at))) {
        at++;
      }
      int runLength = at - stop;
      while (at < within.end() && isCloser(text.charAt(at))) {
        at++;
      }
      int next = at;
      while (next < within.end() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean parted = next > at && next < within.end();
      if (parted && endsSentence(text, within, stop, runLength, next)) {
        sentences.add(new Span(start, at));
        start = next;
      }
      at = terminators.from(Math.max(at, next));
    }
    if (start < within.end()) {
      sentences.add(new Span(start, within.end()));
    }
    return sentences;
  }

  private static boolean endsSentence(String text, Span within, int stop, int runLength, int next) {
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(stop) != '.' || runLength > 1) {
      return true;
    }
    String word = wordBefore(text, within, stop);
    String folded = word.toLowerCase(Locale.ROOT);
    if (LEADING.contains(folded)) {
      return folded.equals("no") && STARTERS.contains(wordAt(text, within, next));
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean acronym = word.indexOf('.') > 0;
    if (initial || acronym || TRAILING.contains(folded)) {
      return STARTERS.contains(wordAt(text, within, next));
    }
    return true;
  }

  /** The letters and inner dots before a full stop: {@code U.S} of {@code U.S.} */
  private static String wordBefore(String text, Span within, int stop) {
    int start = stop;
    while (start > within.start()
        && stop - start < MAX_WORD
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static String wordAt(String text, Span within, int start) {
    int from = start;
    while (from < within.end() && isOpener(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < within.end() && end - from < MAX_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return "\"'”’»)]".indexOf(c) >= 0;
  }

  private static boolean isOpener(char c) {
    return "\"'“‘«([¿¡".indexOf(c) >= 0;
  }
}
