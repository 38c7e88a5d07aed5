package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a field and its values into a query. */
final class ValueTranslator {

  private final Problems problems;
  private final DateValues dates;

  ValueTranslator(Problems problems, DateValues dates) {
    this.problems = problems;
    this.dates = dates;
  }

  /** Returns what any of the values of a field asks for, or null if none can be used. */
  @Nullable ArticleQuery anyOf(Field field, List<Token> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<String> texts = texts(values);
    return switch (field) {
      case OUTLET -> new ArticleQuery.Filtered(new ArticleFilter.Outlets(texts));
      case LANGUAGE -> new ArticleQuery.Filtered(new ArticleFilter.Languages(texts));
      case ID -> new ArticleQuery.Filtered(new ArticleFilter.Ids(texts));
      case PERSON -> Juxtaposition.anyOf(texts.stream().map(ArticleQuery::mentions).toList());
      case RELATED -> Juxtaposition.anyOf(texts.stream().map(ArticleQuery::relatedTo).toList());
      case PUBLISHED -> Juxtaposition.anyOf(dates(values));
      case TITLE, LEAD, BODY, AUTHOR, SENTENCE, PARAGRAPH, NEAR, ATLEAST, PREFER ->
          throw new IllegalArgumentException(field + " has no values");
    };
  }

  /** Returns what asks for all of some people, or null if there is none. */
  @Nullable ArticleQuery allMentioned(List<Token> names) {
    return Juxtaposition.allOf(texts(names).stream().map(ArticleQuery::mentions).toList());
  }

  /** Returns what a date asks for, or null if it cannot be read, which is reported. */
  @Nullable ArticleQuery date(Token token, Supplier<ArticleFilter> reader) {
    try {
      return new ArticleQuery.Filtered(reader.get());
    } catch (IllegalArgumentException e) {
      String message = Objects.requireNonNullElse(e.getMessage(), "published must be a date");
      problems.report(Problem.syntax(token, message, DateValues.EXPECTED));
      return null;
    }
  }

  private List<ArticleQuery> dates(List<Token> values) {
    List<ArticleQuery> read = new ArrayList<>();
    for (Token value : values) {
      ArticleQuery date = date(value, () -> dates.single(value.text()));
      if (date != null) {
        read.add(date);
      }
    }
    return read;
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
