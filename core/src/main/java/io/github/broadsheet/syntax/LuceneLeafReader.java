package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.TextField;
import io.github.broadsheet.syntax.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of Lucene's tree that combine no others, and refuses those without a meaning. */
final class LuceneLeafReader {

  private static final String FIELDS =
      "title, headline, lead, body, author, outlet, person, language, published or id";

  private final String text;
  private final Problems problems = Problems.strict();
  private final Budget budget = new Budget(problems);
  private final TermReader terms = new TermReader(problems, budget);
  private final DateValues dates;
  private final ValueTranslator values;

  LuceneLeafReader(String text, DateValues dates) {
    this.text = text;
    this.dates = dates;
    values = new ValueTranslator(problems, dates);
  }

  /** Returns what a node without parts asks for. */
  ArticleQuery read(QueryNode node) {
    if (node instanceof FuzzyQueryNode fuzzy) {
      return fuzzy(fuzzy);
    } else if (node instanceof QuotedFieldQueryNode quoted) {
      return quoted(quoted, 0);
    } else if (node instanceof SlopQueryNode slop
        && slop.getChild() instanceof QuotedFieldQueryNode quoted) {
      return quoted(quoted, slop.getValue());
    } else if (node instanceof FieldQueryNode word) {
      return word(word);
    } else if (node instanceof TermRangeQueryNode range) {
      return range(range);
    } else if (node instanceof RegexpQueryNode regex) {
      throw refused("regular expressions", "/" + regex.getText() + "/");
    } else if (node instanceof IntervalQueryNode) {
      throw refused("functions", "fn:");
    } else if (node instanceof MinShouldMatchNode) {
      throw refused("minimum numbers of matches", "@");
    }
    throw refused(node.getClass().getSimpleName() + "s", text);
  }

  /** Returns the factor of a boost. */
  float boost(BoostQueryNode node) {
    float boost = node.getValue();
    String number =
        Float.isInfinite(boost)
            ? "Infinity"
            : new BigDecimal(Float.toString(boost)).toPlainString();
    int start = Math.max(text.indexOf('^', end(node.getChild())), 0);
    return found(terms.boost(new Token(Kind.BOOST, number, start, start + 1, false)));
  }

  /** Returns where the last word of a node ends, 0 if it has none. */
  private static int end(QueryNode node) {
    if (node instanceof FieldQueryNode word) {
      return word.getEnd();
    }
    List<QueryNode> children = node.getChildren();
    return children == null || children.isEmpty() ? 0 : end(children.getLast());
  }

  private ArticleQuery word(FieldQueryNode node) {
    Token token = token(node, Kind.WORD);
    int wildcards = wildcards(node);
    boolean isStar = token.text().equals("*") && wildcards == 1;
    String name = node.getFieldAsString();
    if (isStar && (name.isEmpty() || name.equals("*"))) {
      return new ArticleQuery.All();
    }
    Field field = field(node);
    if (isStar && field == Field.PUBLISHED) {
      return dated();
    }
    if (wildcards == 0) {
      return field == null || isText(field)
          ? found(terms.word(token, textField(field)))
          : value(field, token);
    }
    if (!isText(field) || wildcards > 1 || !token.text().endsWith("*")) {
      throw Problem.syntax(
              token, "wildcards have no meaning here", "a word, or the beginning of one and *")
          .toException();
    }
    String prefix = token.text().substring(0, token.text().length() - 1);
    return found(
        terms.prefix(
            new Token(Kind.PREFIX, prefix, token.start(), token.end(), token.literal()),
            textField(field)));
  }

  private ArticleQuery quoted(QuotedFieldQueryNode node, int slop) {
    Field field = field(node);
    Token token = token(node, Kind.QUOTED);
    if (field != null && !isText(field)) {
      return value(field, token);
    }
    Token tilde = new Token(Kind.TILDE, String.valueOf(slop), token.start(), token.end(), false);
    return found(terms.phrase(token, tilde, textField(field)));
  }

  private ArticleQuery fuzzy(FuzzyQueryNode node) {
    Field field = field(node);
    Token token = token(node, Kind.WORD);
    if (!isText(field)) {
      throw Problem.syntax(token, node.getFieldAsString() + " takes no ~", "a value").toException();
    }
    int length = token.text().codePointCount(0, token.text().length());
    Token tilde =
        new Token(
            Kind.TILDE, edits(node.getSimilarity(), length), token.start(), token.end(), false);
    return found(terms.fuzzy(token, tilde, textField(field)));
  }

  /**
   * Returns the number of edits: that given, or as {@code FuzzyQuery.floatToEdits} of Lucene did.
   */
  private static String edits(float similarity, int length) {
    float edits = similarity >= 1 ? similarity : similarity == 0 ? 0 : (1 - similarity) * length;
    return String.valueOf((int) Math.min(edits, 2));
  }

  private ArticleQuery range(TermRangeQueryNode node) {
    FieldQueryNode lower = node.getLowerBound();
    FieldQueryNode upper = node.getUpperBound();
    Token token = new Token(Kind.RANGE, "", lower.getBegin(), upper.getEnd(), false);
    if (field(lower) != Field.PUBLISHED) {
      throw Problem.syntax(token, "ranges have no meaning but for published", "published:[a TO b]")
          .toException();
    }
    if (isOpen(lower) && isOpen(upper)) {
      return dated();
    }
    return found(
        values.date(
            token,
            () ->
                new ArticleFilter.Published(
                    new DateRange(
                        end(lower, node.isLowerInclusive() ? 0 : 1),
                        end(upper, node.isUpperInclusive() ? 0 : -1)))));
  }

  private static boolean isOpen(FieldQueryNode end) {
    return end.getText().toString().equals("*");
  }

  private @Nullable NewsDate end(FieldQueryNode end, int steps) {
    if (isOpen(end)) {
      return null;
    }
    NewsDate date = dates.date(dashed(end.getText().toString()));
    return steps == 0 ? date : DateValues.next(date, steps);
  }

  /** Returns a date as {@code 20190202}, which Lucene's {@code DateTools} writes, with dashes. */
  private static String dashed(String date) {
    return date.matches("\\d{6}|\\d{8}")
        ? date.replaceAll("(?<=^\\d{4}|^\\d{6})(?=\\d{2})", "-")
        : date;
  }

  /** Returns what Lucene means by a date that is anything at all. */
  private static ArticleQuery dated() {
    return new ArticleQuery.Not(new ArticleQuery.Filtered(new ArticleFilter.PublishedUnknown()));
  }

  private ArticleQuery value(Field field, Token token) {
    if (token.text().isBlank()) {
      throw Problem.syntax(
              token, "value must not be blank, got " + Echo.of(token.text()), "a value")
          .toException();
    }
    Token dashed =
        field == Field.PUBLISHED
            ? new Token(token.kind(), dashed(token.text()), token.start(), token.end(), true)
            : token;
    budget.take(Budget.Item.CLAUSE, token);
    return found(values.anyOf(field, List.of(dashed)));
  }

  /** Returns the field of a node, or null if it has none. */
  private @Nullable Field field(FieldQueryNode node) {
    String typed = node.getFieldAsString();
    if (typed.isEmpty()) {
      return null;
    }
    FieldName name = FieldName.find(typed);
    if (name == null || name.field().isScope() || name.field() == Field.RELATED) {
      int start = Math.max(text.lastIndexOf(typed, node.getBegin()), 0);
      String message = Echo.of(typed) + " is not a field";
      List<String> nearest = FieldSuggestions.nearest(typed);
      throw new Problem(
              Diagnostic.Kind.UNKNOWN_FIELD,
              message,
              start,
              start + typed.length(),
              FIELDS,
              nearest)
          .toException();
    }
    return name.field();
  }

  private static boolean isText(@Nullable Field field) {
    return field == null || field.role() == Field.Role.TEXT;
  }

  private static TextField textField(@Nullable Field field) {
    return field == null ? TextField.ANY : field.text();
  }

  private static Token token(FieldQueryNode node, Kind kind) {
    String content = node.getText().toString();
    boolean literal = false;
    for (int i = 0; i < content.length(); i++) {
      literal |= UnescapedCharSequence.wasEscaped(node.getText(), i);
    }
    return new Token(kind, content, node.getBegin(), node.getEnd(), literal);
  }

  private static int wildcards(FieldQueryNode node) {
    CharSequence content = node.getText();
    int wildcards = 0;
    for (int i = 0; i < content.length(); i++) {
      boolean isWildcard = content.charAt(i) == '*' || content.charAt(i) == '?';
      wildcards += isWildcard && !UnescapedCharSequence.wasEscaped(content, i) ? 1 : 0;
    }
    return wildcards;
  }

  private QuerySyntaxException refused(String what, String marker) {
    int start = Math.max(text.indexOf(marker), 0);
    return new QuerySyntaxException(
        what + " have no meaning here", start, marker.length(), "words, phrases or groups of them");
  }

  /** Returns what strict reading returned, which is never null: it throws instead. */
  private static <T> T found(@Nullable T query) {
    return requireNonNull(query, "query");
  }
}
