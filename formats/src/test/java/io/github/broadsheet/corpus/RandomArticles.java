package io.github.broadsheet.corpus;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes tiny articles of few words, so that random queries find some: the same for the same seed.
 */
final class RandomArticles {

  static final List<String> WORDS =
      List.of(
          "vote",
          "votes",
          "voted",
          "voter",
          "army",
          "armies",
          "dam",
          "dams",
          "new",
          "news",
          "port",
          "porter",
          "strike",
          "strikes",
          "striking",
          "Guaidó",
          "guaido",
          "O’Brien",
          "brien",
          "aid",
          "river",
          "rivers",
          "maduro",
          "madura",
          "rally",
          "rallies",
          "flood",
          "10:30",
          "e-mail",
          "Guaidó's");

  static final List<String> OUTLETS = List.of("CNN", "cnn", "El País", "EL PAIS", "RT", "Wire");

  static final List<String> PEOPLE =
      List.of(
          "Juan Guaidó",
          "juan guaido",
          "Juan Gerardo Guaidó",
          "Nicolás Maduro",
          "Maduro",
          "Ana-María Soto",
          "Siobhán O'Darragh",
          "Siobhan O’Darragh",
          "Fabiana Rosales de Guaidó");

  static final List<String> LANGUAGES = List.of("en", "es", "es-VE", "pt-BR");

  static final List<String> AUTHORS = List.of("Ana Soto", "José Díaz", "Ana O'Brien");

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article("a" + i));
    }
    return articles;
  }

  Article article(String id) {
    String title = random.nextInt(6) == 0 ? null : words(1 + random.nextInt(4));
    String body = title != null && random.nextInt(8) == 0 ? null : body();
    Article article =
        title == null ? Article.of(id, body) : Article.ofTitle(id, title).withBody(body);
    return article
        .withOutlet(maybe(() -> oneOf(OUTLETS)))
        .withPublished(maybe(this::date))
        .withPeople(some(PEOPLE))
        .withAuthors(some(AUTHORS))
        .withLanguage(maybe(() -> oneOf(LANGUAGES)));
  }

  NewsDate date() {
    LocalDate day = LocalDate.of(2019, 1, 20).plusDays(random.nextInt(50));
    return switch (random.nextInt(8)) {
      case 0 -> NewsDate.of(Year.of(2018 + random.nextInt(3)));
      case 1 -> NewsDate.of(YearMonth.from(day));
      case 2, 3, 4 -> NewsDate.of(day);
      default -> NewsDate.of(instant(day));
    };
  }

  /** Often within hours of midnight, where time zones differ. */
  private Instant instant(LocalDate day) {
    return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + 3_600L * (random.nextInt(16) - 8));
  }

  private String body() {
    return String.join("\n", several(3, () -> String.join(" ", several(3, this::sentence))));
  }

  private String sentence() {
    String words = words(1 + random.nextInt(6));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private String words(int count) {
    return String.join(" ", Stream.generate(() -> oneOf(WORDS)).limit(count).toList());
  }

  private List<String> several(int most, Supplier<String> parts) {
    return Stream.generate(parts).limit(1 + random.nextInt(most)).toList();
  }

  private List<String> some(List<String> values) {
    return Stream.generate(() -> oneOf(values)).limit(random.nextInt(3)).toList();
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(7) == 0 ? null : value.get();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
