package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language of the search box: reads it strictly or leniently, and writes it.
 *
 * <p>The two ways of reading understand the same language and differ only in what they do with a
 * mistake: {@link #parse(String)} throws at the first, {@link #parseLenient} does the best it can
 * and tells all of them. The language itself is described in the package's documentation, its
 * bounds in {@link QueryLimits}. Time is proportional to the length of the text. Thread-safe.
 */
public final class QueryLanguage {

  private QueryLanguage() {}

  /**
   * Reads a query in which words side by side must all match. A blank text asks for every article.
   *
   * @throws QuerySyntaxException at the first mistake, or past one of the {@link QueryLimits}
   */
  public static ArticleQuery parse(String text) {
    return parse(text, WordMatching.ALL);
  }

  /**
   * Reads a query. A blank text asks for every article.
   *
   * @param matching how words side by side are combined
   * @throws QuerySyntaxException at the first mistake, or past one of the {@link QueryLimits}
   */
  public static ArticleQuery parse(String text, WordMatching matching) {
    return orAll(read(text, matching, ZoneOffset.UTC, Problems.strict()));
  }

  /**
   * Reads whatever can be read of any text, and never throws. A mistake is worked around; what goes
   * past one of the {@link QueryLimits} is left out.
   *
   * @param matching how words side by side are combined
   */
  public static ParsedQuery parseLenient(String text, WordMatching matching) {
    return parseLenient(text, matching, ZoneOffset.UTC);
  }

  /**
   * Reads whatever can be read of any text, and never throws, as {@link #parseLenient(String,
   * WordMatching)} does.
   *
   * @param matching how words side by side are combined
   * @param zone in which a date-time without an offset is read; an index reads what people type in
   *     its own
   */
  public static ParsedQuery parseLenient(String text, WordMatching matching, ZoneId zone) {
    Problems.Collected problems = new Problems.Collected();
    ArticleQuery query = read(text, matching, zone, problems);
    if (query == null) {
      problems.add(
          Diagnostic.of(Diagnostic.Kind.EMPTY, "query says nothing; every article matches"));
    } else if (onlyExcludes(query)) {
      problems.add(
          Diagnostic.of(
              Diagnostic.Kind.ONLY_EXCLUSIONS, "query only excludes; every other article matches"));
    }
    return new ParsedQuery(orAll(query), problems.diagnostics());
  }

  /**
   * Writes a query as text that {@link #parse(String)} reads as an equal query.
   *
   * <p>That holds for every query the language can express within its limits. It cannot express: an
   * all-of or any-of with a single part, which is written as that part; a filter for people, which
   * is written as mentions; the distinction between {@link ArticleQuery.UserText}, whose text is
   * returned as it is, and what that text means; and parts that a scope cannot hold.
   */
  public static String format(ArticleQuery query) {
    return QueryFormatter.format(query);
  }

  private static ArticleQuery orAll(@Nullable ArticleQuery query) {
    return query == null ? new ArticleQuery.All() : query;
  }

  private static @Nullable ArticleQuery read(
      String text, WordMatching matching, ZoneId zone, Problems problems) {
    requireNonNull(matching, "matching");
    DateValues dates = new DateValues(requireNonNull(zone, "zone"));
    return Parser.parse(cut(requireNonNull(text, "text"), problems), matching, dates, problems);
  }

  /** Cuts a text that is too long, where a word ends if there is such a place. */
  private static String cut(String text, Problems problems) {
    int limit = QueryLimits.MAX_LENGTH;
    if (text.length() <= limit) {
      return text;
    }
    problems.report(tooLong(text));
    int end = limit;
    while (end > 0 && !Characters.isSpace(text.charAt(end))) {
      end--;
    }
    if (end == 0) {
      end = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
    return text.substring(0, end);
  }

  /** Returns the problem of a text that is too long. */
  static Problem tooLong(String text) {
    int limit = QueryLimits.MAX_LENGTH;
    String message = "query must have at most " + limit + " characters, got " + text.length();
    return new Problem(
        Diagnostic.Kind.LIMIT, message, limit, text.length(), "the end of the query", List.of());
  }

  private static boolean onlyExcludes(ArticleQuery query) {
    return query instanceof ArticleQuery.Not not
        ? !onlyExcludes(not.query())
        : query instanceof ArticleQuery.AllOf all
                && all.parts().stream().allMatch(QueryLanguage::onlyExcludes)
            || query instanceof ArticleQuery.AnyOf any
                && any.parts().stream().allMatch(QueryLanguage::onlyExcludes);
  }
}
