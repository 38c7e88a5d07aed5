package io.github.broadsheet.lucene;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Query texts that are meant to cost much: by their length, depth or number of terms. */
final class HostileQueries {

  /**
   * A text and what it tries.
   *
   * @param name what it tries
   * @param text what is typed
   */
  record Hostile(String name, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** Those that parsers, automata and searches of Lucene were seen to fail on or be slow at. */
  static final List<Hostile> KNOWN =
      List.of(
          of("5,000 parentheses", "(".repeat(5_000) + "the" + ")".repeat(5_000)),
          of("20,000 parentheses", "(".repeat(20_000) + "the" + ")".repeat(20_000)),
          of("100,000 unclosed parentheses", "(".repeat(100_000)),
          of("a repetition of a million letters", "/[a-z]{1000000}/"),
          of("repetitions of repetitions", "/((a{100}){100}){100}/"),
          of("an expression that explodes", "/.*a.{30}/"),
          of(
              "an expression of 5,000 parentheses",
              "/" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "/"),
          of("an expression of 20,000 alternatives", "/" + "a|".repeat(20_000) + "a/"),
          of("a phrase of 20,000 words", "\"" + "the ".repeat(20_000) + "\""),
          of(
              "a phrase of 1,000 words in any order",
              '"' + words(1_000, i -> "term" + i) + "\"~100000"),
          of("1,000 fuzzy words", words(1_000, i -> "term" + i + "~2")),
          of("a fuzzy word of 30,000 letters", "a".repeat(30_000) + "~2"),
          of("200 leading wildcards", words(200, i -> "*" + i)),
          of("1,025 clauses", words(1_025, i -> "term" + i)),
          of(
              "40 groups of 40 words",
              words(40, i -> "(" + words(40, j -> "w" + (40 * i + j)) + ")")),
          of("a boost without end", "a^" + "9".repeat(50)),
          of("a quote within an expression", "/\"/"),
          of("nothing", ""),
          of("blanks", " \t \n \u00A0\u3000 "),
          of("marks alone", "!!! ???"),
          of("a trailing backslash", "the\\"),
          of("an escape cut short", "the\\u12"),
          of("controls, half a pair and a turned direction", "the\0the \uD800the \u202Ethe"));

  /** Others like them that fit into the limits of the language, each as large as it can be. */
  static final List<Hostile> FITTING =
      List.of(
          of("a phrase of 64 words that are one", '"' + words(64, i -> "the") + '"'),
          of("a loose phrase of 64 words that are one", '"' + words(64, i -> "the") + "\"~100"),
          of("a loose phrase of 64 words", '"' + words(64, i -> "w" + i) + "\"~100"),
          of("four phrases of 64 words", words(4, i -> '"' + words(64, j -> "w" + i) + '"')),
          of("16 fuzzy words", words(16, i -> "term" + 1_234 * (i + 1) + "~2")),
          of("any of 16 fuzzy words", words(16, i -> "term" + 1_234 * (i + 1) + "~2", " OR ")),
          of("one fuzzy word", "term12345~2"),
          of("a fuzzy word of 64 letters", "a".repeat(64) + "~2"),
          of(
              "16 fuzzy words of a sentence",
              "sentence:(" + words(16, i -> "term" + 100 * i + "~2") + ")"),
          of(
              "any of 16 fuzzy words of a sentence",
              "sentence:(" + words(16, i -> "term" + 100 * i + "~2", " OR ") + ")"),
          of("200 prefixes", words(200, i -> "te*")),
          of("16 prefixes", words(16, i -> "term" + i + "*")),
          of("any of 16 prefixes", words(16, i -> "term" + i + "*", " OR ")),
          of(
              "16 prefixes of a paragraph",
              "paragraph:(" + words(16, i -> "term" + i % 9 + "*") + ")"),
          of(
              "any of 16 prefixes of a paragraph",
              "paragraph:(" + words(16, i -> "term" + i % 9 + "*", " OR ") + ")"),
          of("16 prefixes near each other", "near100:(" + words(16, i -> "te*") + ")"),
          of("256 words", words(256, i -> "w" + i)),
          of("any of 256 words", words(256, i -> "w" + i, " OR ")),
          of("256 words in a sentence", "sentence:(" + words(256, i -> "w" + i) + ")"),
          of("any of 100 words, often", "atleast2:(" + words(100, i -> "w" + i, " OR ") + ")"),
          of("nests of scopes", "sentence:(".repeat(30) + "the" + ")".repeat(30)),
          of("256 misspelt words", words(256, i -> "trem" + i)),
          of("10 long misspelt words", words(10, i -> "trem1234" + i)));

  /** For articles that consist of one word, again and again. */
  static final List<Hostile> REPEATING =
      List.of(
          of("a phrase of a word that is everywhere", '"' + words(64, i -> "the") + '"'),
          of("a loose phrase of it", '"' + words(63, i -> "the") + " end\"~100"),
          of("a word near itself, often", "near100:(" + words(200, i -> "the") + ")"),
          of("the word a thousand times", "atleast1000:the"),
          of("a word like it", "the~2"),
          of("its beginning", "th*"));

  private HostileQueries() {}

  private static Hostile of(String name, String text) {
    return new Hostile(name, text);
  }

  private static String words(int count, IntFunction<String> word) {
    return words(count, word, " ");
  }

  private static String words(int count, IntFunction<String> word, String between) {
    return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(between));
  }
}
