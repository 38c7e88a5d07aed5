package io.github.broadsheet.people;

import io.github.broadsheet.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language of an article as far as word lists go. */
enum TextLanguage {
  ENGLISH,
  SPANISH,
  /** Any language without lists. */
  OTHER;

  /** The commonest short words of both languages; none is common in the other. */
  private static final Map<String, TextLanguage> MARKERS = markers();

  /** The longest marker. */
  private static final int MAX_MARKER = 4;

  /** How much of a text is read to guess its language, in code units. */
  private static final int SAMPLE = 1000;

  /** In fewer words than these a guess is worth nothing, and English is assumed. */
  private static final int MIN_WORDS = 40;

  /** English running text has a quarter of such words; tables and lists have few. A guess. */
  private static final double MIN_SHARE = 0.01;

  /** So many Spanish words are no quotation any more; a guess. */
  private static final int MIN_SPANISH = 4;

  /** Running text has at least this share of small letters; a guess. */
  private static final double MIN_SMALL_LETTERS = 0.5;

  /** Returns the language the article states, else the one its commonest words show. */
  static TextLanguage of(Article article) {
    String stated = article.language();
    if (stated != null) {
      String tag = stated.toLowerCase(Locale.ROOT);
      return tag.startsWith("en") ? ENGLISH : tag.startsWith("es") ? SPANISH : OTHER;
    }
    String text = article.body() == null ? article.title() : article.body();
    return guess(text == null ? "" : text.substring(0, Math.min(SAMPLE, text.length())));
  }

  private static TextLanguage guess(String sample) {
    int words = 0;
    int english = 0;
    int spanish = 0;
    int start = 0;
    for (int end = 0; end <= sample.length(); end++) {
      if (end < sample.length() && Character.isLetter(sample.charAt(end))) {
        continue;
      }
      if (end > start) {
        words++;
        @Nullable TextLanguage marked =
            end - start > MAX_MARKER ? null : MARKERS.get(sample.substring(start, end));
        english += marked == ENGLISH ? 1 : 0;
        spanish += marked == SPANISH ? 1 : 0;
      }
      start = end + 1;
    }
    if (spanish >= MIN_SPANISH && spanish > 2 * english) {
      return SPANISH;
    }
    boolean foreign = words >= MIN_WORDS && english < MIN_SHARE * words && hasSmallLetters(sample);
    return foreign ? OTHER : ENGLISH;
  }

  /** A text in capitals or a table has no common words in small letters and shows no language. */
  private static boolean hasSmallLetters(String sample) {
    long small = sample.chars().filter(Character::isLowerCase).count();
    return small > MIN_SMALL_LETTERS * sample.length();
  }

  private static Map<String, TextLanguage> markers() {
    Map<String, TextLanguage> markers = new HashMap<>();
    for (String word : "the of and to in that is was for on with said at by he".split(" ")) {
      markers.put(word, ENGLISH);
    }
    for (String word : "de la el que en los del las por con una para su un se".split(" ")) {
      markers.put(word, SPANISH);
    }
    return Map.copyOf(markers);
  }

  Lexicon lexicon() {
    return this == SPANISH ? Lexicon.spanish() : Lexicon.english();
  }

  boolean hasLists() {
    return this != OTHER;
  }
}
