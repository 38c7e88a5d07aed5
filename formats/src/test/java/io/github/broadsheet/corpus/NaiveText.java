package io.github.broadsheet.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Makes words of text by the documented rules, one token at a time and with no thought of speed:
 * StandardTokenizer, possessives, dotted acronyms, apostrophes, lower case, accents, KStem.
 */
final class NaiveText {

  static {
    // These tests run as part of the module formats, which has no use for Lucene itself.
    ModuleLayer modules = ModuleLayer.boot();
    for (String lucene : List.of("org.apache.lucene.core", "org.apache.lucene.analysis.common")) {
      modules.findModule(lucene).ifPresent(module -> NaiveText.class.getModule().addReads(module));
    }
  }

  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();
  private static final Map<Query, List<String>> QUERIES = new ConcurrentHashMap<>();

  private record Query(String text, boolean stemmed) {}

  private NaiveText() {}

  /**
   * A word of a text.
   *
   * @param terms what finds it: the word, and the part behind its apostrophe if it has one
   * @param start its first code unit
   */
  record Token(Set<String> terms, int start) {}

  /** Returns the words of an article's text. */
  static List<Token> indexed(String text, boolean stemmed) {
    List<Token> tokens = new ArrayList<>();
    for (Raw raw : raw(text)) {
      String word = withoutPossessive(raw.text);
      Set<String> terms = new TreeSet<>(Set.of(term(word, stemmed)));
      int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
      if (apostrophe >= 0 && word.length() - apostrophe - 1 >= 3) {
        terms.add(term(word.substring(apostrophe + 1), stemmed));
      }
      tokens.add(new Token(terms, raw.start));
    }
    return tokens;
  }

  /** Returns the words of a query's text. */
  static List<String> queried(String text, boolean stemmed) {
    return QUERIES.computeIfAbsent(
        new Query(text, stemmed),
        query ->
            raw(text).stream().map(raw -> term(withoutPossessive(raw.text), stemmed)).toList());
  }

  /** Returns the words of a text as they are written. */
  static List<String> words(String text) {
    return raw(text).stream().map(Raw::text).toList();
  }

  /** Returns a text in lower case and without accents. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char[] ascii = new char[4 * lower.length()];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, ascii, 0, lower.length());
    return new String(ascii, 0, length).replaceAll("[\\u0300-\\u036F]", "");
  }

  private static String withoutPossessive(String word) {
    return word.replaceFirst("['’＇][sS]$", "");
  }

  private static String term(String word, boolean stemmed) {
    String joined = joined(word);
    return stemmed ? stem(joined) : joined;
  }

  /** Returns a word, or a piece of one, folded and without apostrophes or the dots of acronyms. */
  static String joined(String word) {
    boolean acronym = word.matches("\\p{L}(\\.\\p{L})+");
    return folded(word.replaceAll(acronym ? "\\." : "['’＇]", ""));
  }

  /** Returns the stem of a folded word. */
  static String stem(String word) {
    return STEMS.computeIfAbsent(
        word,
        w -> {
          Tokenizer whole = new KeywordTokenizer();
          try (KStemFilter stemmer = new KStemFilter(whole)) {
            whole.setReader(new StringReader(w));
            stemmer.reset();
            stemmer.incrementToken();
            return stemmer.getAttribute(CharTermAttribute.class).toString();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private record Raw(String text, int start) {}

  private static List<Raw> raw(String text) {
    List<Raw> tokens = new ArrayList<>();
    try (Tokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens.add(
            new Raw(
                tokenizer.getAttribute(CharTermAttribute.class).toString(),
                tokenizer.getAttribute(OffsetAttribute.class).startOffset()));
      }
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
