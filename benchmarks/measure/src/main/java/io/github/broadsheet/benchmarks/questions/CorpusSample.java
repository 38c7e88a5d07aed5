package io.github.broadsheet.benchmarks.questions;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first articles of a corpus say about all of it: how common words and names are. */
final class CorpusSample {

  private static final int ARTICLES = 20_000;

  /** Of so many articles, pairs of words are looked at. */
  private static final int READ_CLOSELY = 2_000;

  /** Words that every analysis takes for one word and none for a stop word. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’.-])[a-z]{5,16}(?![\\p{L}\\p{N}'’-])");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+|\\n+");

  /** Words of five letters and more that say nothing. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "about",
          "above",
          "after",
          "again",
          "against",
          "being",
          "below",
          "between",
          "could",
          "doing",
          "during",
          "further",
          "having",
          "herself",
          "himself",
          "itself",
          "other",
          "ourselves",
          "should",
          "their",
          "theirs",
          "themselves",
          "there",
          "these",
          "those",
          "through",
          "under",
          "until",
          "where",
          "which",
          "while",
          "would",
          "yours",
          "yourself");

  private final Map<String, Integer> articlesByWord = new HashMap<>();
  private final Map<String, Integer> articlesByPair = new HashMap<>();
  private final Map<String, Integer> articlesByOutlet = new HashMap<>();
  private final Map<String, Integer> articlesByPerson = new HashMap<>();
  private final List<CorpusArticle> readClosely = new ArrayList<>();
  private Instant first = Instant.MAX;
  private Instant last = Instant.MIN;
  private int size;

  static CorpusSample read(Articles articles) throws IOException {
    CorpusSample sample = new CorpusSample();
    for (CorpusArticle article = articles.next();
        article != null && sample.size < ARTICLES;
        article = articles.next()) {
      sample.add(article);
    }
    return sample;
  }

  private void add(CorpusArticle article) {
    size++;
    Set<String> words = new HashSet<>(words(article.title()));
    words.addAll(words(article.body()));
    words.forEach(word -> articlesByWord.merge(word, 1, Integer::sum));
    if (article.outlet() != null && isPlain(article.outlet())) {
      articlesByOutlet.merge(article.outlet(), 1, Integer::sum);
    }
    for (String person : article.people()) {
      if (isPlain(person)) {
        articlesByPerson.merge(person, 1, Integer::sum);
      }
    }
    Instant published = article.published();
    if (published != null) {
      first = published.isBefore(first) ? published : first;
      last = published.isAfter(last) ? published : last;
    }
    if (readClosely.size() < READ_CLOSELY) {
      readClosely.add(article);
      new HashSet<>(neighbours(article.body()))
          .forEach(pair -> articlesByPair.merge(pair, 1, Integer::sum));
    }
  }

  private static boolean isPlain(String name) {
    return name.chars().noneMatch(c -> c == '|' || Character.isISOControl(c));
  }

  /** The words of a text that can be asked for, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (!EMPTY_WORDS.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text));
  }

  /** Two words that can be asked for with nothing but a blank between them. */
  private static List<String> neighbours(String text) {
    List<String> pairs = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = -2;
    String before = "";
    while (matcher.find()) {
      boolean usable = !EMPTY_WORDS.contains(matcher.group());
      if (usable && matcher.start() == end + 1 && text.charAt(end) == ' ') {
        pairs.add(before + " " + matcher.group());
      }
      before = matcher.group();
      end = usable ? matcher.end() : -2;
    }
    return pairs;
  }

  int size() {
    return size;
  }

  Instant first() {
    return first;
  }

  Instant last() {
    return last;
  }

  boolean isDated() {
    return first.isBefore(last);
  }

  List<CorpusArticle> readClosely() {
    return readClosely;
  }

  int articles(String word) {
    return articlesByWord.getOrDefault(word, 0);
  }

  /** The words in a suitable number of articles, in the order of the alphabet. */
  List<String> words(IntPredicate articles) {
    return select(articlesByWord, articles);
  }

  List<String> pairs(IntPredicate articles) {
    return select(articlesByPair, articles);
  }

  List<String> outlets(IntPredicate articles) {
    return select(articlesByOutlet, articles);
  }

  List<String> people(IntPredicate articles) {
    return select(articlesByPerson, articles);
  }

  private static List<String> select(Map<String, Integer> counts, IntPredicate suitable) {
    return counts.entrySet().stream()
        .filter(entry -> suitable.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
