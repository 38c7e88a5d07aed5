package io.github.broadsheet.corpus;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.TextField;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes queries and requests about a corpus at random: the same for the same seed. */
final class RandomSearches {

  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("UTC"), ZoneId.of("America/Caracas"), ZoneId.of("Pacific/Auckland"));

  private static final List<TextField> OF_BODY =
      List.of(TextField.ANY, TextField.LEAD, TextField.BODY);

  private final Random random;
  private final Vocabulary vocabulary;

  RandomSearches(long seed, Vocabulary vocabulary) {
    random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  SearchRequest request(int depth) {
    SearchRequest request = SearchRequest.of(query(depth));
    for (int i = random.nextInt(5) - 2; i > 0; i--) {
      request = request.withFilter(filter());
    }
    request = request.withFacets(Facet.outlets(limit()), Facet.people(limit()));
    Interval interval = oneOf(List.of(Interval.values()));
    return random.nextBoolean()
        ? request.withTimeline(interval)
        : request.withTimeline(interval, oneOf(ZONES));
  }

  ArticleQuery query(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Supplier<ArticleQuery> inner = () -> query(depth - 1);
    return switch (random.nextInt(vocabulary.scopes() ? 12 : 8)) {
      case 0, 1 -> new ArticleQuery.AllOf(list(1, inner));
      case 2, 3 -> new ArticleQuery.AnyOf(list(2, inner));
      case 4 -> ArticleQuery.allOf(inner.get(), inner.get().negated());
      case 5 -> inner.get().negated();
      case 6 -> inner.get().boosted(1 + random.nextInt(3));
      case 7 ->
          new ArticleQuery.AllOf(List.of(inner.get(), new ArticleQuery.Preferred(inner.get())));
      case 8 -> new ArticleQuery.SameSentence(scoped(depth));
      case 9 -> new ArticleQuery.SameParagraph(scoped(depth));
      case 10 -> near(oneOf(List.of(TextField.values())));
      default -> atLeast();
    };
  }

  /** Returns a query of words, phrases, prefixes and filters, whose score is documented. */
  ArticleQuery words(int depth) {
    if (depth == 0 && random.nextInt(6) == 0) {
      return random.nextBoolean()
          ? new ArticleQuery.Filtered(ArticleFilter.outlets(oneOf(vocabulary.outlets())))
          : new ArticleQuery.Prefix(TextField.ANY, beginning(oneOf(vocabulary.words())));
    }
    if (depth == 0) {
      TextField field = random.nextInt(4) == 0 ? TextField.TITLE : TextField.ANY;
      return random.nextInt(4) == 0
          ? new ArticleQuery.Phrase(field, oneOf(vocabulary.phrases()), 0)
          : new ArticleQuery.Word(field, oneOf(vocabulary.words()));
    }
    Supplier<ArticleQuery> inner = () -> words(depth - 1);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new ArticleQuery.AllOf(list(1, inner));
      case 3, 4, 5 -> new ArticleQuery.AnyOf(list(2, inner));
      case 6 -> ArticleQuery.allOf(inner.get(), inner.get().negated());
      default -> inner.get().boosted(1 + random.nextInt(3));
    };
  }

  private ArticleQuery leaf() {
    return switch (random.nextInt(10)) {
      case 0 -> new ArticleQuery.Filtered(filter());
      case 1 -> ArticleQuery.mentions(person());
      case 2 -> random.nextInt(4) == 0 ? ArticleQuery.all() : author();
      default -> {
        List<TextField> fields =
            List.of(
                TextField.ANY,
                TextField.TITLE,
                vocabulary.scopes() ? TextField.LEAD : TextField.BODY);
        yield term(random.nextBoolean() ? TextField.ANY : oneOf(fields));
      }
    };
  }

  private ArticleQuery term(TextField field) {
    if (field == TextField.AUTHOR) {
      return author();
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> new ArticleQuery.Phrase(field, oneOf(vocabulary.phrases()), slop());
      case 2 -> new ArticleQuery.Prefix(field, beginning(oneOf(vocabulary.words())));
      case 3 ->
          new ArticleQuery.Fuzzy(field, misspelt(oneOf(vocabulary.words())), 1 + random.nextInt(2));
      default -> new ArticleQuery.Word(field, oneOf(vocabulary.words()));
    };
  }

  private int slop() {
    return random.nextInt(3) == 0 ? random.nextInt(5) : 0;
  }

  private ArticleQuery author() {
    String name = oneOf(vocabulary.authors());
    return random.nextBoolean()
        ? new ArticleQuery.Phrase(TextField.AUTHOR, name, 0)
        : new ArticleQuery.Word(TextField.AUTHOR, oneOf(List.of(name.split(" "))));
  }

  private ArticleQuery scoped(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1, 2 -> new ArticleQuery.AllOf(list(1, () -> scoped(depth - 1)));
      case 3 -> new ArticleQuery.AnyOf(list(2, () -> scoped(depth - 1)));
      case 4 -> ArticleQuery.allOf(scoped(depth - 1), scoped(depth - 1).negated());
      case 5 -> near(TextField.ANY);
      default -> term(oneOf(OF_BODY));
    };
  }

  private ArticleQuery near(TextField field) {
    return new ArticleQuery.Near(list(2, 2, () -> part(field)), random.nextInt(5));
  }

  private ArticleQuery part(TextField field) {
    return random.nextInt(4) == 0
        ? new ArticleQuery.AnyOf(list(2, 1, () -> term(field)))
        : term(field);
  }

  private ArticleQuery atLeast() {
    return new ArticleQuery.AtLeast(
        part(oneOf(List.of(TextField.values()))), 1 + random.nextInt(4));
  }

  /** Returns a text of some words, of which any may be misspelt. */
  String typed(int words) {
    return Stream.generate(() -> misspelt(oneOf(vocabulary.words())))
        .limit(words)
        .collect(Collectors.joining(" "));
  }

  ArticleFilter filter() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> ArticleFilter.outlets(list(1, () -> oneOf(vocabulary.outlets())));
      case 2, 3 -> ArticleFilter.people(list(1, this::person));
      case 4 ->
          ArticleFilter.ids(Stream.generate(() -> oneOf(vocabulary.ids())).limit(40).toList());
      case 5 -> ArticleFilter.languages(list(1, () -> oneOf(vocabulary.languages())));
      case 6 -> ArticleFilter.publishedUnknown();
      case 7 -> ArticleFilter.publishedWithin(Period.ofDays(1 + random.nextInt(60)));
      default -> ArticleFilter.published(range());
    };
  }

  private DateRange range() {
    NewsDate one = vocabulary.dates().get();
    NewsDate other = vocabulary.dates().get();
    return switch (random.nextInt(4)) {
      case 0 -> DateRange.of(one);
      case 1 -> new DateRange(one, null);
      case 2 -> new DateRange(null, one);
      default -> {
        boolean inOrder = one.start(ZONES.get(0)).isBefore(other.end(ZONES.get(0)));
        yield inOrder ? new DateRange(one, other) : new DateRange(other, one);
      }
    };
  }

  /** A whole name, or one of its words. */
  private String person() {
    String name = oneOf(vocabulary.people());
    return random.nextBoolean() ? name : oneOf(List.of(name.split("[ -]")));
  }

  private String beginning(String word) {
    return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
  }

  private String misspelt(String word) {
    int at = 1 + random.nextInt(word.length() - 1);
    if (!Character.isLetter(word.charAt(at))) {
      return word;
    }
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + "x" + word.substring(at);
      case 2 -> word.substring(0, at) + "x" + word.substring(at + 1);
      default -> word;
    };
  }

  private int limit() {
    return random.nextBoolean() ? 2 : 1_000;
  }

  private <T> List<T> list(int least, Supplier<? extends T> parts) {
    return list(least, 3, parts);
  }

  private <T> List<T> list(int least, int range, Supplier<? extends T> parts) {
    return Stream.<T>generate(parts).limit(least + random.nextInt(range)).toList();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
