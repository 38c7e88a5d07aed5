package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.syntax.Budget.Item;
import io.github.broadsheet.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a field whose values are names, ids or dates: one value, or several in
 * parentheses with {@code OR} between them. Words side by side are one name ({@code outlet:(New
 * York Times OR CNN)}), but several ids, languages or dates.
 */
final class ValueReader {

  private final TokenCursor cursor;
  private final Problems problems;
  private final Budget budget;
  private final ValueTranslator translator;
  private final DateValues dates;

  ValueReader(TokenCursor cursor, Problems problems, Budget budget, DateValues dates) {
    this.dates = dates;
    this.cursor = cursor;
    this.problems = problems;
    this.budget = budget;
    this.translator = new ValueTranslator(problems, dates);
  }

  /** Reads the values after a field, or returns null if there is none that can be used. */
  @Nullable ArticleQuery read(FieldName name) {
    boolean isDate = name.field() == Field.PUBLISHED;
    Token comparison = cursor.accept(Kind.COMPARISON);
    if (comparison != null && !isDate) {
      reject(comparison, name + " cannot be compared", name);
    }
    if (cursor.at(Kind.OPEN)) {
      return group(name, cursor.next());
    }
    if (isDate && comparison == null && cursor.at(Kind.RANGE)) {
      Token range = cursor.next();
      return translator.date(range, () -> dates.range(range.text()));
    }
    Token value = value(name);
    if (value == null) {
      return null;
    }
    return comparison != null && isDate
        ? translator.date(value, () -> dates.compared(comparison.text(), value.text()))
        : translator.anyOf(name.field(), List.of(value));
  }

  private @Nullable ArticleQuery group(FieldName name, Token open) {
    List<Token> values = new ArrayList<>();
    boolean all = false;
    boolean missing = true;
    boolean joins = false;
    while (!cursor.at(Kind.CLOSE) && !cursor.at(Kind.END)) {
      if (cursor.at(Kind.OR) || cursor.at(Kind.AND) && name.field() == Field.PERSON) {
        Token operator = cursor.next();
        if (missing) {
          reject(operator, operator.text() + " has nothing before it", name);
        }
        all |= operator.is(Kind.AND);
        missing = true;
        joins = false;
      } else {
        boolean isWord = cursor.at(Kind.WORD);
        Token value = valueInGroup(name);
        if (value != null && joins && isWord) {
          values.add(joined(values.removeLast(), value));
        } else if (value != null && budget.take(Item.CLAUSE, value)) {
          values.add(value);
        }
        missing &= value == null;
        joins = isWord && !values.isEmpty() && name.field().role() == Field.Role.NAMES;
      }
    }
    endGroup(name, open, missing);
    return all ? translator.allMentioned(values) : translator.anyOf(name.field(), values);
  }

  private void endGroup(FieldName name, Token open, boolean missing) {
    if (missing) {
      reject(cursor.peek(), name + " has no value", name);
    }
    if (cursor.accept(Kind.CLOSE) == null) {
      problems.report(Problem.syntax(open, "unclosed parenthesis", "a closing parenthesis"));
    }
  }

  private static Token joined(Token first, Token second) {
    String name = first.text() + " " + second.text();
    return new Token(Kind.WORD, name, first.start(), second.end(), true);
  }

  private @Nullable Token valueInGroup(FieldName name) {
    return switch (cursor.peek().kind()) {
      case WORD, PREFIX, PATTERN, EVERYTHING, QUOTED, RANGE -> plainValue(name);
      case FIELD, OPEN, NOT, MINUS -> {
        reject(cursor.peek(), name + " takes values with OR between them alone", name);
        cursor.skipPart();
        yield null;
      }
      case COMPARISON, CLOSE, AND, OR, PLUS, TILDE, BOOST, UNCLOSED_QUOTE, DANGLING_ESCAPE, END -> {
        reject(cursor.next(), name + " takes values with OR between them alone", name);
        yield null;
      }
    };
  }

  private @Nullable Token value(FieldName name) {
    Token value = plainValue(name);
    return value != null && budget.take(Item.CLAUSE, value) ? value : null;
  }

  /** Reads a token as a value; reports and repairs what is none. */
  private @Nullable Token plainValue(FieldName name) {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case WORD, QUOTED -> withoutTilde(name, notBlank(name, cursor.next()));
      case PREFIX, PATTERN, EVERYTHING -> {
        reject(token, name + " takes no wildcard", name);
        String text = cursor.next().text().split("[*?]", 2)[0];
        yield text.isBlank()
            ? null
            : new Token(Kind.WORD, text, token.start(), token.end(), token.literal());
      }
      case RANGE -> {
        reject(cursor.next(), name + " takes no range here", name);
        yield null;
      }
      case FIELD, COMPARISON, OPEN, CLOSE, AND, OR, NOT, PLUS, MINUS, TILDE, BOOST, END -> {
        reject(token, name + " has no value", name);
        yield null;
      }
      case UNCLOSED_QUOTE, DANGLING_ESCAPE -> null;
    };
  }

  private @Nullable Token notBlank(FieldName name, Token token) {
    if (!token.text().isBlank()) {
      return token;
    }
    String message = name + " must not be blank, got " + Echo.of(token.text());
    problems.report(Problem.at(token, Diagnostic.Kind.NOTHING_TO_SEARCH, message, expected(name)));
    return null;
  }

  private @Nullable Token withoutTilde(FieldName name, @Nullable Token value) {
    Token tilde = cursor.accept(Kind.TILDE);
    if (tilde != null) {
      reject(tilde, name + " takes no ~", name);
    }
    return value;
  }

  private void reject(Token token, String message, FieldName name) {
    problems.report(Problem.syntax(token, message, expected(name)));
  }

  private static String expected(FieldName name) {
    return switch (name.field()) {
      case PUBLISHED -> DateValues.EXPECTED;
      case OUTLET, PERSON -> "a name, in quotes if it has spaces";
      case ID, RELATED -> "the id of an article";
      case LANGUAGE -> "a language tag such as en";
      case TITLE, LEAD, BODY, AUTHOR, SENTENCE, PARAGRAPH, NEAR, ATLEAST, PREFER -> "a value";
    };
  }
}
