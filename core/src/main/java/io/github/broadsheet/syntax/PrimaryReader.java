package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.TextField;
import io.github.broadsheet.syntax.Budget.Item;
import io.github.broadsheet.syntax.Juxtaposition.Part;
import io.github.broadsheet.syntax.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link Parser} combines: words and phrases with their suffixes, and fields with what
 * follows them.
 *
 * <pre>
 * primary ::= word ( '*' | '~' number? )? | phrase ( '~' number )? | '*'
 *           | text-field ':' primary | value-field ':' values | scope ':' primary
 * </pre>
 */
final class PrimaryReader {

  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile("(\\p{L}+(?:_\\p{L}+)*+):(.*)", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel", "urn");

  private final Parser parser;
  private final TokenCursor cursor;
  private final Problems problems;
  private final Budget budget;
  private final TermReader terms;
  private final ValueReader values;
  private final Scopes scopes;

  PrimaryReader(
      Parser parser,
      TokenCursor cursor,
      Problems problems,
      Budget budget,
      TermReader terms,
      DateValues dates) {
    this.parser = parser;
    this.cursor = cursor;
    this.problems = problems;
    this.budget = budget;
    this.terms = terms;
    this.values = new ValueReader(cursor, problems, budget, dates);
    this.scopes = new Scopes(problems);
  }

  /** Reads a word or a phrase. */
  @Nullable ArticleQuery term(Context context) {
    Token before = cursor.previous();
    Token token = cursor.next();
    if (!token.is(Kind.QUOTED) && !token.literal() && !isValue(before, token, context)) {
      reportUnknownField(token);
    }
    TextField text = context.text();
    if (token.is(Kind.PREFIX)) {
      return terms.prefix(token, text);
    } else if (token.is(Kind.PATTERN)) {
      return terms.pattern(token, text);
    }
    Token tilde = cursor.accept(Kind.TILDE);
    if (token.is(Kind.QUOTED)) {
      return terms.phrase(token, tilde, text);
    }
    return tilde == null ? terms.word(token, text) : terms.fuzzy(token, tilde, text);
  }

  private static boolean isValue(@Nullable Token before, Token token, Context context) {
    return context.text() != TextField.ANY
        && before != null
        && before.is(Kind.FIELD)
        && before.touches(token);
  }

  private void reportUnknownField(Token token) {
    Matcher matcher = UNKNOWN_FIELD.matcher(token.text());
    if (!matcher.matches() || SCHEMES.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
      return;
    }
    Token next = cursor.peek();
    boolean hasValue =
        !matcher.group(2).isEmpty()
            || token.is(Kind.PREFIX)
            || token.touches(next) && (next.is(Kind.OPEN) || next.is(Kind.QUOTED));
    if (!hasValue) {
      return;
    }
    String name = matcher.group(1);
    List<String> nearest = FieldSuggestions.nearest(name);
    problems.report(
        new Problem(
            Diagnostic.Kind.UNKNOWN_FIELD,
            Echo.of(name) + " is not a field",
            token.start(),
            token.start() + name.length(),
            nearest.isEmpty() ? "one of " + FieldSuggestions.all() : String.join(" or ", nearest),
            nearest));
  }

  /** Reads a star that stands for every article. */
  @Nullable ArticleQuery everything(Context context) {
    Token token = cursor.next();
    if (context.text() != TextField.ANY || context.scope() != null) {
      reject(token, "* cannot stand alone in a field or scope", "a word or a phrase");
      return null;
    }
    return budget.take(Item.CLAUSE, token) ? new ArticleQuery.All() : null;
  }

  /** Reads a field or scope and what follows it. */
  @Nullable ArticleQuery field(Context context) {
    Token token = cursor.next();
    FieldName name = requireNonNull(FieldName.find(token.text()));
    return switch (name.field().role()) {
      case TEXT -> text(name, context);
      case SCOPE, NUMBERED_SCOPE -> scope(name, token, context);
      case NAMES, VALUES -> {
        if (context.scope() == null) {
          yield values.read(name);
        }
        reject(token, name + " cannot stand inside " + context.scope(), "words and phrases");
        cursor.skipPart();
        yield null;
      }
    };
  }

  private @Nullable ArticleQuery text(FieldName name, Context context) {
    if (cursor.at(Kind.COMPARISON)) {
      reject(cursor.next(), name + " cannot be compared", name + ": and a word");
    }
    if (cursor.at(Kind.RANGE)) {
      reject(cursor.next(), name + " takes no range", "a word, a phrase or a group");
      return null;
    }
    return beginsPrimary(name) ? parser.primary(context.in(name.field())) : null;
  }

  private @Nullable ArticleQuery scope(FieldName name, Token token, Context context) {
    FieldName outer = context.scope();
    if (outer != null && !Scopes.mayStandIn(name, outer)) {
      reject(token, name + " cannot stand inside " + outer, "words and phrases");
      cursor.skipPart();
      return null;
    }
    Context inside = name.field() == Field.PREFER ? context : context.within(name);
    List<ArticleQuery> parts = scopeParts(name, token, inside);
    return parts.isEmpty() ? null : scopes.scoped(name, token, parts);
  }

  private List<ArticleQuery> scopeParts(FieldName name, Token token, Context inside) {
    if (!beginsPrimary(name)) {
      return List.of();
    }
    if (cursor.at(Kind.OPEN)) {
      List<Part> parts = parser.group(inside);
      return name.field() == Field.NEAR
          ? Juxtaposition.queries(parts)
          : listOf(parser.combined(parts, inside.matching()));
    }
    return listOf(
        cursor.at(Kind.FIELD) ? parser.deeper(token, () -> field(inside)) : parser.primary(inside));
  }

  private static List<ArticleQuery> listOf(@Nullable ArticleQuery query) {
    return query == null ? List.of() : List.of(query);
  }

  private boolean beginsPrimary(FieldName name) {
    boolean begins =
        switch (cursor.peek().kind()) {
          case WORD, PREFIX, PATTERN, EVERYTHING, QUOTED, OPEN -> true;
          case FIELD -> name.field().isScope();
          case RANGE, COMPARISON, CLOSE, AND, OR, NOT, PLUS, MINUS, TILDE, BOOST -> false;
          case UNCLOSED_QUOTE, DANGLING_ESCAPE, END -> false;
        };
    if (!begins) {
      reject(cursor.peek(), name + " has no value", "a word, a phrase or a group");
    }
    return begins;
  }

  private void reject(Token token, String message, String expected) {
    problems.report(Problem.syntax(token, message, expected));
  }
}
