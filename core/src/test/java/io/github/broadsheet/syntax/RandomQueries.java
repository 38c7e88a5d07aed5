package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes query trees at random, such as the language can express: the same for the same seed. */
final class RandomQueries {

  private static final List<String> WORDS =
      List.of(
          "maduro",
          "Guaidó",
          "AND",
          "OR",
          "NOT",
          "TO",
          "-a",
          "+a",
          "--",
          "---a",
          "&",
          "&&",
          "||",
          "!",
          "!a",
          "*",
          "*:*",
          "a*",
          "?",
          "~1",
          "a~1",
          "a~",
          "^2",
          "a^2",
          "title:a",
          "title:",
          "foo:bar",
          "foo:",
          "near5:",
          "10:30",
          "http://x.y/z?a*b~1^2",
          "(a)",
          "a b",
          " a",
          "a ",
          "\"",
          "a\"b",
          "‘a’",
          "‘a",
          "’a",
          "“a”",
          "\\",
          "\\a",
          "a\\",
          "[a",
          "[a TO b]",
          "{a}",
          "<a",
          "published>2019",
          "a\tb",
          "a\u00a0b",
          "\u200fa",
          "\u0000",
          "😀",
          "\ud83d",
          "צה\"ל",
          "马杜罗",
          "AT&T",
          "C++",
          "U.S.",
          "e-mail",
          "O'Brien",
          "50%",
          "and/or",
          "#tag",
          "@user",
          "\u00a0");

  private final Random random;

  RandomQueries(long seed) {
    this.random = new Random(seed);
  }

  /** Title and author have no sentences, and words of different texts are never near each other. */
  private static final List<TextField> OF_BODY =
      List.of(TextField.ANY, TextField.LEAD, TextField.BODY);

  /** Returns a query that the language can express. */
  ArticleQuery query(int depth) {
    if (depth == 0) {
      return random.nextInt(3) > 0 ? term() : filterOrPerson();
    }
    Supplier<ArticleQuery> inner = () -> query(depth - 1);
    return switch (random.nextInt(12)) {
      case 0, 1 -> new ArticleQuery.AllOf(list(inner));
      case 2, 3 -> new ArticleQuery.AnyOf(list(inner));
      case 4 -> new ArticleQuery.Not(inner.get());
      case 5 -> new ArticleQuery.Boosted(inner.get(), boost());
      case 6 -> new ArticleQuery.Preferred(inner.get());
      case 7 -> new ArticleQuery.SameSentence(scoped(depth - 1));
      case 8 -> new ArticleQuery.SameParagraph(scoped(depth - 1));
      case 9 -> near(depth - 1);
      case 10 -> new ArticleQuery.AtLeast(countable(depth - 1), 1 + random.nextInt(1_000));
      default -> inner.get();
    };
  }

  private ArticleQuery scoped(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> new ArticleQuery.AllOf(list(() -> scoped(depth - 1)));
      case 2 -> new ArticleQuery.AnyOf(list(() -> scoped(depth - 1)));
      case 3 -> ArticleQuery.allOf(scoped(depth - 1), scoped(depth - 1).negated());
      case 4 -> near(depth - 1);
      default -> term(OF_BODY);
    };
  }

  private ArticleQuery near(int depth) {
    return new ArticleQuery.Near(list(() -> nearPart(depth)), random.nextInt(101));
  }

  private ArticleQuery nearPart(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new ArticleQuery.AllOf(list(() -> nearPart(depth - 1)));
      case 2 -> new ArticleQuery.AnyOf(list(() -> nearPart(depth - 1)));
      case 3 -> near(depth - 1);
      default -> term(OF_BODY);
    };
  }

  private ArticleQuery countable(int depth) {
    return depth == 0 || random.nextBoolean()
        ? term(OF_BODY)
        : new ArticleQuery.AnyOf(list(() -> countable(depth - 1)));
  }

  private ArticleQuery term() {
    return term(List.of(TextField.values()));
  }

  private ArticleQuery term(List<TextField> fields) {
    TextField field = random.nextBoolean() ? TextField.ANY : oneOf(fields);
    return switch (random.nextInt(8)) {
      case 0, 1 -> new ArticleQuery.Phrase(field, oneOf(WORDS), random.nextInt(3) * 50);
      case 2 -> new ArticleQuery.Prefix(field, "ab" + oneOf(WORDS));
      case 3 -> new ArticleQuery.Fuzzy(field, oneOf(WORDS), 1 + random.nextInt(2));
      default -> new ArticleQuery.Word(field, oneOf(WORDS));
    };
  }

  private ArticleQuery filterOrPerson() {
    return switch (random.nextInt(10)) {
      case 0 -> new ArticleQuery.Filtered(new ArticleFilter.Outlets(names()));
      case 1 -> new ArticleQuery.Filtered(new ArticleFilter.Ids(names()));
      case 2 -> new ArticleQuery.Filtered(new ArticleFilter.Languages(names()));
      case 3 -> new ArticleQuery.Filtered(new ArticleFilter.PublishedUnknown());
      case 4 -> new ArticleQuery.Filtered(new ArticleFilter.PublishedWithin(period()));
      case 5, 6 -> new ArticleQuery.Filtered(new ArticleFilter.Published(range()));
      case 7 -> new ArticleQuery.RelatedTo(oneOf(WORDS));
      case 8 -> new ArticleQuery.All();
      default -> new ArticleQuery.Mentions(oneOf(WORDS));
    };
  }

  private List<String> names() {
    return Stream.generate(() -> oneOf(WORDS)).limit(1 + random.nextInt(3)).toList();
  }

  private Period period() {
    return Period.of(random.nextInt(3), random.nextInt(20), 1 + random.nextInt(366_000));
  }

  private DateRange range() {
    NewsDate from = date(2000);
    NewsDate to = date(2100);
    return switch (random.nextInt(4)) {
      case 0 -> new DateRange(from, null);
      case 1 -> new DateRange(null, to);
      case 2 -> DateRange.of(from);
      default -> new DateRange(from, to);
    };
  }

  private NewsDate date(int year) {
    LocalDate day = LocalDate.ofYearDay(year + random.nextInt(90), 1 + random.nextInt(365));
    return switch (random.nextInt(4)) {
      case 0 -> NewsDate.of(Year.from(day));
      case 1 -> NewsDate.of(YearMonth.from(day));
      case 2 -> NewsDate.of(day);
      default ->
          NewsDate.of(
              Instant.ofEpochSecond(day.toEpochDay() * 86_400, random.nextInt(1_000_000_000)));
    };
  }

  private float boost() {
    return random.nextBoolean() ? 1 + random.nextInt(1_000) : Math.max(random.nextFloat(), 1e-9f);
  }

  private List<ArticleQuery> list(Supplier<ArticleQuery> part) {
    return Stream.generate(part).limit(2 + random.nextInt(3)).toList();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
