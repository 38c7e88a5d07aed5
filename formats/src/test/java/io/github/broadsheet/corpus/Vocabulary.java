package io.github.broadsheet.corpus;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What random queries are about.
 *
 * @param phrases stretches of one to three words as they stand in texts
 * @param scopes whether the sentences, paragraphs and leads of the texts are known
 */
record Vocabulary(
    List<String> words,
    List<String> phrases,
    List<String> outlets,
    List<String> people,
    List<String> authors,
    List<String> languages,
    List<String> ids,
    Supplier<NewsDate> dates,
    boolean scopes) {

  /** Returns what can be asked about generated articles, and a little that they do not have. */
  static Vocabulary ofGenerated(List<Article> articles, Supplier<NewsDate> dates) {
    return new Vocabulary(
        with(RandomArticles.WORDS, "unheard"),
        phrases(articles),
        with(RandomArticles.OUTLETS, "nobody"),
        with(RandomArticles.PEOPLE, "Nobody"),
        RandomArticles.AUTHORS,
        with(RandomArticles.LANGUAGES, "PT"),
        articles.stream().map(Article::id).toList(),
        dates,
        true);
  }

  /** Returns what can be asked about any articles. */
  static Vocabulary ofProse(List<Article> articles, long seed) {
    List<NewsDate> dates = known(articles, Article::published);
    Random random = new Random(seed);
    return new Vocabulary(
        texts(articles)
            .flatMap(text -> NaiveText.words(text).stream())
            .filter(word -> word.length() > 2)
            .toList(),
        phrases(articles),
        known(articles, Article::outlet),
        articles.stream().flatMap(article -> article.people().stream()).toList(),
        articles.stream().flatMap(article -> article.authors().stream()).toList(),
        known(articles, Article::language),
        articles.stream().map(Article::id).toList(),
        () -> dates.get(random.nextInt(dates.size())),
        false);
  }

  /** Stretches of one to three words, one at each word. */
  private static List<String> phrases(List<Article> articles) {
    List<String> phrases = new ArrayList<>();
    for (String text : texts(articles).toList()) {
      List<String> words = NaiveText.words(text);
      for (int i = 0; i < words.size(); i++) {
        phrases.add(String.join(" ", words.subList(i, Math.min(words.size(), i + 1 + i % 3))));
      }
    }
    return phrases;
  }

  private static Stream<String> texts(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> Stream.of(article.title(), article.body()))
        .filter(Objects::nonNull);
  }

  private static <T> List<T> known(List<Article> articles, Function<Article, T> value) {
    return articles.stream().map(value).filter(Objects::nonNull).toList();
  }

  private static List<String> with(List<String> values, String another) {
    List<String> all = new ArrayList<>(values);
    all.add(another);
    return all;
  }
}
