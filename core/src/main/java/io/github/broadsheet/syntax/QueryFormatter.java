package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a query as text that reads back as the same query.
 *
 * <p>A word or value is written as it is if it reads back, else with backslashes or quotes. Groups
 * get parentheses that operators would make unnecessary, unless the text would then go past a
 * limit.
 */
final class QueryFormatter {

  /** How loosely a text binds, the loosest first: what may stand somewhere without parentheses. */
  private enum Level {
    PARTS,
    ALTERNATIVES,
    CONJUNCTION,
    SIGNED,
    BOOSTED,
    PRIMARY
  }

  /** How much is written beyond what is needed, the friendliest first. */
  private enum Style {
    /** Groups within groups in parentheses, a field once before a group of its words. */
    CLEAR,
    /** A field once before a group of its words. */
    SHORT,
    /** No parentheses that can be spared. */
    FLAT
  }

  private final Style style;
  private int depth;
  private int deepest;

  private QueryFormatter(Style style) {
    this.style = style;
  }

  static String format(ArticleQuery query) {
    if (query instanceof ArticleQuery.UserText user) {
      return user.text();
    }
    for (Style style : Style.values()) {
      QueryFormatter formatter = new QueryFormatter(style);
      String text = formatter.write(query, Level.PARTS, TextField.ANY);
      if (formatter.deepest <= QueryLimits.MAX_NESTING && text.length() <= QueryLimits.MAX_LENGTH) {
        return text;
      }
    }
    return new QueryFormatter(Style.CLEAR).write(query, Level.PARTS, TextField.ANY);
  }

  /**
   * Returns the text of a query.
   *
   * @param level what may stand here without parentheses
   * @param implied the field whose parentheses the text stands in
   */
  private String write(ArticleQuery query, Level level, TextField implied) {
    TextField common = implied == TextField.ANY ? commonField(query) : null;
    if (common != null) {
      return LeafFormatter.name(common) + ":" + inParentheses(query, common);
    }
    return switch (query) {
      case ArticleQuery.All all -> "*";
      case ArticleQuery.Word word ->
          LeafFormatter.word(word, word.field(), word.text(), "", implied);
      case ArticleQuery.Phrase phrase -> LeafFormatter.phrase(phrase, implied);
      case ArticleQuery.Prefix prefix ->
          LeafFormatter.word(prefix, prefix.field(), prefix.prefix(), "*", implied);
      case ArticleQuery.Fuzzy fuzzy ->
          LeafFormatter.word(fuzzy, fuzzy.field(), fuzzy.text(), "~" + fuzzy.maxEdits(), implied);
      case ArticleQuery.Mentions mentions ->
          LeafFormatter.values(Field.PERSON, List.of(mentions.person()));
      case ArticleQuery.RelatedTo related ->
          LeafFormatter.values(Field.RELATED, List.of(related.id()));
      case ArticleQuery.Filtered filtered -> LeafFormatter.filter(filtered.filter());
      case ArticleQuery.Near near ->
          "near" + near.distance() + ":" + inParentheses(near.parts(), implied);
      case ArticleQuery.SameSentence scope -> "sentence:" + scoped(scope.query(), implied);
      case ArticleQuery.SameParagraph scope -> "paragraph:" + scoped(scope.query(), implied);
      case ArticleQuery.AtLeast scope ->
          "atleast" + scope.count() + ":" + scoped(scope.query(), implied);
      case ArticleQuery.Preferred scope -> "prefer:" + scoped(scope.query(), implied);
      case ArticleQuery.AllOf all -> allOf(all, level, implied);
      case ArticleQuery.AnyOf any -> anyOf(any, level, implied);
      case ArticleQuery.Not not -> not(not, level, implied);
      case ArticleQuery.Boosted boosted -> boosted(boosted, level, implied);
      case ArticleQuery.UserText user ->
          write(QueryLanguage.parseLenient(user.text(), WordMatching.ALL).query(), level, implied);
    };
  }

  private String allOf(ArticleQuery.AllOf all, Level level, TextField implied) {
    if (all.parts().size() == 1) {
      return write(all.parts().getFirst(), level, implied);
    }
    if (level == Level.PARTS) {
      return joined(all.parts(), " ", Level.ALTERNATIVES, implied);
    }
    boolean fits = style != Style.CLEAR && level.compareTo(Level.CONJUNCTION) <= 0;
    return fits ? joined(all.parts(), " AND ", Level.SIGNED, implied) : inParentheses(all, implied);
  }

  private String anyOf(ArticleQuery.AnyOf any, Level level, TextField implied) {
    if (any.parts().size() == 1) {
      return write(any.parts().getFirst(), level, implied);
    }
    boolean fits = level == Level.PARTS || style != Style.CLEAR && level == Level.ALTERNATIVES;
    return fits
        ? joined(any.parts(), " OR ", Level.CONJUNCTION, implied)
        : inParentheses(any, implied);
  }

  private String not(ArticleQuery.Not not, Level level, TextField implied) {
    if (level.compareTo(Level.SIGNED) > 0) {
      return inParentheses(not, implied);
    }
    String excluded = write(not.query(), Level.BOOSTED, implied);
    boolean signs = excluded.startsWith("-") || excluded.startsWith("+");
    return (signs ? "NOT " : "-") + excluded;
  }

  private String boosted(ArticleQuery.Boosted boosted, Level level, TextField implied) {
    if (level == Level.PRIMARY) {
      return inParentheses(boosted, implied);
    }
    BigDecimal boost = new BigDecimal(Float.toString(boosted.boost())).stripTrailingZeros();
    String suffix = "^" + boost.toPlainString();
    return isWebAddress(boosted.query())
        ? inParentheses(boosted.query(), implied) + suffix
        : write(boosted.query(), Level.PRIMARY, implied) + suffix;
  }

  /** Writes what a scope holds; a word or phrase of no field needs no parentheses. */
  private String scoped(ArticleQuery query, TextField implied) {
    boolean bare =
        query instanceof ArticleQuery.Word word && word.field() == implied && !isWebAddress(query)
            || query instanceof ArticleQuery.Phrase phrase && phrase.field() == implied;
    return bare ? write(query, Level.PRIMARY, implied) : inParentheses(query, implied);
  }

  /** Returns whether a query is a word in which a {@code ^} would be text. */
  private static boolean isWebAddress(ArticleQuery query) {
    return query instanceof ArticleQuery.Word word && word.text().contains("://");
  }

  private String inParentheses(ArticleQuery query, TextField implied) {
    deepest = Math.max(deepest, ++depth);
    String text = "(" + write(query, Level.PARTS, implied) + ")";
    depth--;
    return text;
  }

  private String inParentheses(List<ArticleQuery> parts, TextField implied) {
    deepest = Math.max(deepest, ++depth);
    String text = "(" + joined(parts, " ", Level.ALTERNATIVES, implied) + ")";
    depth--;
    return text;
  }

  private String joined(
      List<ArticleQuery> parts, String separator, Level level, TextField implied) {
    return parts.stream()
        .map(part -> write(part, level, implied))
        .collect(Collectors.joining(separator));
  }

  /**
   * Returns the one field of all words of a group, if it is to be written before its parentheses.
   */
  private @Nullable TextField commonField(ArticleQuery query) {
    Set<TextField> fields = EnumSet.noneOf(TextField.class);
    boolean isGroup =
        query instanceof ArticleQuery.AllOf all && all.parts().size() > 1
            || query instanceof ArticleQuery.AnyOf any && any.parts().size() > 1;
    boolean shared = style != Style.FLAT && isGroup && collectFields(query, fields);
    return shared && fields.size() == 1 ? fields.iterator().next() : null;
  }

  /** Adds the fields of all words, and returns whether the query is made of nothing but words. */
  private static boolean collectFields(ArticleQuery query, Set<TextField> fields) {
    return switch (query) {
      case ArticleQuery.Word word -> isTextField(word.field(), fields);
      case ArticleQuery.Phrase phrase -> isTextField(phrase.field(), fields);
      case ArticleQuery.Prefix prefix -> isTextField(prefix.field(), fields);
      case ArticleQuery.Fuzzy fuzzy -> isTextField(fuzzy.field(), fields);
      case ArticleQuery.AllOf all -> collectFields(all.parts(), fields);
      case ArticleQuery.AnyOf any -> collectFields(any.parts(), fields);
      case ArticleQuery.Near near -> collectFields(near.parts(), fields);
      case ArticleQuery.Not not -> collectFields(not.query(), fields);
      case ArticleQuery.Boosted boosted -> collectFields(boosted.query(), fields);
      case ArticleQuery.Preferred preferred -> collectFields(preferred.query(), fields);
      case ArticleQuery.SameSentence scope -> collectFields(scope.query(), fields);
      case ArticleQuery.SameParagraph scope -> collectFields(scope.query(), fields);
      case ArticleQuery.AtLeast scope -> collectFields(scope.query(), fields);
      case ArticleQuery.All all -> false;
      case ArticleQuery.Mentions mentions -> false;
      case ArticleQuery.Filtered filtered -> false;
      case ArticleQuery.RelatedTo related -> false;
      case ArticleQuery.UserText user -> false;
    };
  }

  private static boolean collectFields(List<ArticleQuery> parts, Set<TextField> fields) {
    return parts.stream().allMatch(part -> collectFields(part, fields));
  }

  private static boolean isTextField(TextField field, Set<TextField> fields) {
    fields.add(field);
    return field != TextField.ANY;
  }
}
