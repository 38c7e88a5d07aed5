package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * Reads queries in the standard syntax of Lucene, as people have saved them for Lucene, Solr and
 * Elasticsearch: words, phrases, slop, fuzzy words, prefixes, boosts, groups, {@code AND OR NOT +
 * -}, and ranges and comparisons of {@code published}.
 *
 * <p>The fields are {@code title} (or {@code headline}), {@code lead}, {@code body}, {@code
 * author}, {@code outlet}, {@code person}, {@code language}, {@code published} and {@code id}. What
 * has no meaning here is refused: other fields, regular expressions, wildcards but for a {@code *}
 * at the end of a word, {@code fn:} functions, minimum-should-match. The {@link QueryLimits} apply.
 *
 * <p>{@code AND} binds more tightly than {@code OR}: {@code a AND b OR c} is {@code (a AND b) OR
 * c}, where Lucene's classic parser makes {@code c} optional.
 */
public final class LuceneSyntax {

  private LuceneSyntax() {}

  /**
   * Reads a query in which any of the words side by side may match, as by default in Lucene.
   *
   * @throws QuerySyntaxException if it is not in the syntax, or asks for what is refused
   */
  public static ArticleQuery parse(String text) {
    return parse(text, WordMatching.ANY);
  }

  /**
   * Reads a query. A blank text asks for every article.
   *
   * @param matching how words side by side are combined: Lucene's default operator
   * @throws QuerySyntaxException if it is not in the syntax, or asks for what is refused
   */
  public static ArticleQuery parse(String text, WordMatching matching) {
    return parse(text, matching, ZoneOffset.UTC);
  }

  /**
   * Reads a query. A blank text asks for every article.
   *
   * @param matching how words side by side are combined: Lucene's default operator
   * @param zone in which a date-time without an offset is read
   * @throws QuerySyntaxException if it is not in the syntax, or asks for what is refused
   */
  public static ArticleQuery parse(String text, WordMatching matching, ZoneId zone) {
    requireNonNull(matching, "matching");
    requireNonNull(zone, "zone");
    if (requireNonNull(text, "text").isBlank()) {
      return new ArticleQuery.All();
    }
    if (text.length() > QueryLimits.MAX_LENGTH) {
      throw QueryLanguage.tooLong(text).toException();
    }
    LuceneErrors errors = new LuceneErrors(text);
    errors.checkNesting();
    return new LuceneNodeReader(text, matching, new DateValues(zone)).read(nodes(text, errors));
  }

  private static QueryNode nodes(String text, LuceneErrors errors) {
    try {
      return new StandardSyntaxParser().parse(text, "");
    } catch (QueryNodeParseException e) {
      throw errors.of(e);
    } catch (NumberFormatException e) {
      throw errors.of(e);
    }
  }
}
