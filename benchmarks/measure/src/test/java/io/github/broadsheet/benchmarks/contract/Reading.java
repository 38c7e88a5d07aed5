package io.github.broadsheet.benchmarks.contract;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Words;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions by reading all articles, one by one. */
final class Reading {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.])\\s+");

  private final Map<String, CorpusArticle> articles = new LinkedHashMap<>();

  Reading(List<CorpusArticle> articles) {
    articles.forEach(this::put);
  }

  void put(CorpusArticle article) {
    articles.put(article.id(), article);
  }

  CorpusArticle article(String id) {
    return articles.get(id);
  }

  List<CorpusArticle> matches(Words words, Question.Filter filter) {
    return articles.values().stream()
        .filter(article -> passes(article, filter))
        .filter(article -> has(article, words))
        .toList();
  }

  /** In the order of dates, without a date last; of equal dates the order is open. */
  static List<CorpusArticle> ordered(List<CorpusArticle> matches, Question.Order order) {
    Comparator<Instant> dates =
        order == Question.Order.NEWEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return matches.stream()
        .sorted(Comparator.comparing(CorpusArticle::published, Comparator.nullsLast(dates)))
        .toList();
  }

  static List<Answer.Counted> outlets(List<CorpusArticle> matches) {
    return counted(matches, article -> Stream.ofNullable(article.outlet()));
  }

  static List<Answer.Counted> people(List<CorpusArticle> matches) {
    return counted(matches, article -> article.people().stream());
  }

  static List<Answer.Counted> timeline(List<CorpusArticle> matches) {
    return new TreeMap<>(
            counts(
                matches,
                article ->
                    Stream.ofNullable(article.published())
                        .map(date -> YearMonth.from(date.atOffset(ZoneOffset.UTC)).toString())))
        .entrySet().stream().map(e -> new Answer.Counted(e.getKey(), e.getValue())).toList();
  }

  /** All names that begin so, with how many articles have them. */
  Map<String, Long> names(String beginning) {
    Collection<CorpusArticle> all = articles.values();
    Map<String, Long> names = counts(all, article -> Stream.ofNullable(article.outlet()));
    names.putAll(counts(all, article -> article.people().stream()));
    names.keySet().removeIf(name -> !name.startsWith(beginning));
    return names;
  }

  private static List<Answer.Counted> counted(
      List<CorpusArticle> matches, Function<CorpusArticle, Stream<String>> values) {
    return counts(matches, values).entrySet().stream()
        .map(entry -> new Answer.Counted(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Answer.Counted::count).reversed())
        .toList();
  }

  private static Map<String, Long> counts(
      Collection<CorpusArticle> matches, Function<CorpusArticle, Stream<String>> values) {
    return matches.stream()
        .flatMap(values)
        .collect(Collectors.groupingBy(value -> value, HashMap::new, Collectors.counting()));
  }

  private static boolean passes(CorpusArticle article, Question.Filter filter) {
    Instant published = article.published();
    return (filter.outlet() == null || filter.outlet().equals(article.outlet()))
        && (filter.people().isEmpty()
            || filter.people().stream().anyMatch(article.people()::contains))
        && (filter.from() == null || (published != null && !published.isBefore(filter.from())))
        && (filter.until() == null || (published != null && published.isBefore(filter.until())));
  }

  private static boolean has(CorpusArticle article, Words words) {
    return switch (words) {
      case Words.Everything everything -> true;
      case Words.Term term -> tokens(article).contains(term.word());
      case Words.AnyOf any -> any.words().stream().anyMatch(tokens(article)::contains);
      case Words.AllOf all -> tokens(article).containsAll(all.words());
      case Words.Phrase phrase ->
          hasPhrase(tokens(article.title()), phrase.words())
              || hasPhrase(tokens(article.body()), phrase.words());
      case Words.Prefix prefix ->
          tokens(article).stream().anyMatch(token -> token.startsWith(prefix.beginning()));
      case Words.Fuzzy fuzzy ->
          tokens(article).stream().anyMatch(token -> isNear(token, fuzzy.word()));
      case Words.SameSentence sentence ->
          Stream.of(SENTENCE_END.split(article.body()))
              .anyMatch(text -> tokens(text).containsAll(sentence.words()));
    };
  }

  private static List<String> tokens(CorpusArticle article) {
    return tokens(article.title() + "\n" + article.body());
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static boolean hasPhrase(List<String> tokens, List<String> words) {
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      if (tokens.subList(i, i + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /** One letter inserted, deleted, replaced or swapped, behind the first. */
  private static boolean isNear(String token, String word) {
    if (token.charAt(0) != word.charAt(0) || Math.abs(token.length() - word.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(token.length(), word.length())
        && token.charAt(same) == word.charAt(same)) {
      same++;
    }
    String rest = token.substring(same);
    String other = word.substring(same);
    return rest.equals(other)
        || isOneLonger(rest, other)
        || isOneLonger(other, rest)
        || (!rest.isEmpty() && !other.isEmpty() && rest.substring(1).equals(other.substring(1)))
        || (rest.length() > 1
            && rest.length() == other.length()
            && rest.charAt(0) == other.charAt(1)
            && rest.charAt(1) == other.charAt(0)
            && rest.substring(2).equals(other.substring(2)));
  }

  private static boolean isOneLonger(String longer, String shorter) {
    return longer.length() == shorter.length() + 1 && longer.substring(1).equals(shorter);
  }
}
