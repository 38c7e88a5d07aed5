package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.Juxtaposition.Part;
import io.github.broadsheet.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent, one method for each line of the grammar:
 *
 * <pre>
 * parts        ::= alternatives*
 * alternatives ::= conjunction ( OR conjunction )*
 * conjunction  ::= signed ( AND signed )*
 * signed       ::= ( NOT | '-' | '+' ) signed | boosted
 * boosted      ::= primary ( '^' number )*
 * primary      ::= group | see {@link PrimaryReader}
 * group        ::= '(' parts ')'
 * </pre>
 *
 * <p>A method that finds a problem reports it and returns what can be kept, or null; it moves past
 * all that it has read, so that any text is read in one pass. Recursion never goes deeper than
 * {@link QueryLimits#MAX_NESTING}.
 */
final class Parser {

  private final Problems problems;
  private final TokenCursor cursor;
  private final Budget budget;
  private final TermReader terms;
  private final PrimaryReader primaries;
  private final Juxtaposition juxtaposition;
  private int depth;

  private Parser(String text, DateValues dates, Problems problems) {
    this.problems = problems;
    this.cursor = new TokenCursor(Lexer.read(text), problems);
    this.budget = new Budget(problems);
    this.terms = new TermReader(problems, budget);
    this.primaries = new PrimaryReader(this, cursor, problems, budget, terms, dates);
    this.juxtaposition = Juxtaposition.of(text);
  }

  /** Returns what a text asks for, or null if nothing is left of it. */
  static @Nullable ArticleQuery parse(
      String text, WordMatching matching, DateValues dates, Problems problems) {
    Parser parser = new Parser(text, dates, problems);
    return parser.combined(parser.parts(Context.top(matching)), matching);
  }

  /** Returns what parts that stand side by side ask for, or null if there is none. */
  @Nullable ArticleQuery combined(List<Part> parts, WordMatching matching) {
    return juxtaposition.combine(parts, matching);
  }

  private List<Part> parts(Context context) {
    List<Part> parts = new ArrayList<>();
    while (!cursor.at(Kind.END) && !(cursor.at(Kind.CLOSE) && depth > 0)) {
      if (cursor.at(Kind.CLOSE)) {
        reject(cursor.next(), "unopened parenthesis", "an opening parenthesis before it");
        cursor.skipSuffixes();
        continue;
      }
      Part part = alternatives(context);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private @Nullable Part alternatives(Context context) {
    Part first = conjunction(context);
    if (!cursor.at(Kind.OR)) {
      return first;
    }
    List<ArticleQuery> choices = new ArrayList<>();
    addTo(choices, first);
    while (cursor.accept(Kind.OR) != null) {
      addTo(choices, conjunction(context));
    }
    return Part.of(Juxtaposition.anyOf(choices));
  }

  private @Nullable Part conjunction(Context context) {
    Part first = signed(context);
    if (!cursor.at(Kind.AND)) {
      return first;
    }
    List<ArticleQuery> parts = new ArrayList<>();
    addTo(parts, first);
    while (cursor.accept(Kind.AND) != null) {
      addTo(parts, signed(context));
    }
    return Part.of(Juxtaposition.allOf(parts));
  }

  private static void addTo(List<ArticleQuery> queries, @Nullable Part part) {
    if (part != null) {
      queries.add(part.query());
    }
  }

  private @Nullable Part signed(Context context) {
    Token token = cursor.peek();
    if (isSign(token)) {
      cursor.next();
      ArticleQuery query = afterSign(token, context);
      if (query == null) {
        return null;
      }
      return token.is(Kind.PLUS)
          ? new Part(query, true, null)
          : Part.of(new ArticleQuery.Not(query));
    }
    ArticleQuery query = boosted(context);
    boolean isWord =
        token.is(Kind.WORD)
            && !token.literal()
            && query instanceof ArticleQuery.Word word
            && word.field() == TextField.ANY;
    return query == null ? null : new Part(query, false, isWord ? token.text() : null);
  }

  private @Nullable ArticleQuery afterSign(Token sign, Context context) {
    if (!isSign(cursor.peek())) {
      return boosted(context);
    }
    Part part = deeper(sign, () -> signed(context));
    return part == null ? null : part.query();
  }

  private static boolean isSign(Token token) {
    return token.is(Kind.NOT) || token.is(Kind.MINUS) || token.is(Kind.PLUS);
  }

  private @Nullable ArticleQuery boosted(Context context) {
    ArticleQuery query = primary(context);
    if (cursor.at(Kind.TILDE)) {
      reject(cursor.next(), "~ must follow a word or a phrase", "a word or a phrase before it");
    }
    while (cursor.at(Kind.BOOST)) {
      Token token = cursor.next();
      if (context.scope() != null) {
        reject(token, "^ cannot stand inside " + context.scope(), "a boost after the parenthesis");
        continue;
      }
      Float boost = terms.boost(token);
      query = query == null || boost == null ? query : new ArticleQuery.Boosted(query, boost);
    }
    return query;
  }

  /** Reads a word, a phrase, a group, or a field and what follows it. */
  @Nullable ArticleQuery primary(Context context) {
    return switch (cursor.peek().kind()) {
      case WORD, PREFIX, PATTERN, QUOTED -> primaries.term(context);
      case EVERYTHING -> primaries.everything(context);
      case OPEN -> combined(group(context), context.matching());
      case FIELD -> primaries.field(context);
      case AND, OR, CLOSE, END, NOT, PLUS, MINUS -> missing();
      case RANGE, COMPARISON, TILDE, BOOST, UNCLOSED_QUOTE, DANGLING_ESCAPE -> {
        Token token = cursor.next();
        reject(token, Echo.of(token.text()) + " stands alone", "a word or a field before it");
        yield null;
      }
    };
  }

  private @Nullable ArticleQuery missing() {
    Token token = cursor.peek();
    Token before = cursor.previous();
    boolean isOperator = token.is(Kind.AND) || token.is(Kind.OR);
    String message =
        before == null || isOperator
            ? token.text() + " has nothing before it"
            : before.text() + " has nothing after it";
    reject(token, message, "a word, a phrase or a group");
    return null;
  }

  /** Reads what stands in parentheses, without combining it. */
  List<Part> group(Context context) {
    Token open = cursor.peek();
    List<Part> parts =
        deeper(
            open,
            () -> {
              cursor.next();
              if (cursor.at(Kind.CLOSE)) {
                reject(open, "empty parentheses", "a word or a phrase inside");
              }
              List<Part> inside = parts(context);
              if (cursor.accept(Kind.CLOSE) == null) {
                reject(open, "unclosed parenthesis", "a closing parenthesis");
              }
              return inside;
            });
    return parts == null ? List.of() : parts;
  }

  /** Reads a part one level deeper; passes over it and returns null if that is too deep. */
  <T> @Nullable T deeper(Token token, Supplier<@Nullable T> reader) {
    if (depth == QueryLimits.MAX_NESTING) {
      budget.reportNesting(token);
      cursor.skipPart();
      return null;
    }
    depth++;
    try {
      return reader.get();
    } finally {
      depth--;
    }
  }

  private void reject(Token token, String message, String expected) {
    problems.report(Problem.syntax(token, message, expected));
  }
}
