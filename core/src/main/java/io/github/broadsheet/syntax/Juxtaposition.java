package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.text.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Combines what stands side by side. Where all must match: {@link ArticleQuery.AllOf}. Where any
 * may:
 *
 * <ul>
 *   <li>{@code a b} is any of them; {@code a b -c} is any of them, and not {@code c};
 *   <li>{@code +a b} must have {@code a} and prefers {@code b};
 *   <li>filters hold in any case: {@code a b outlet:CNN} is any of the words, in CNN;
 *   <li>function words are left out unless nothing else is left. A word in capitals in a query that
 *       is not all capitals is a name ({@code WHO}) and stays.
 * </ul>
 */
final class Juxtaposition {

  /**
   * A part and how it was typed.
   *
   * @param query what it asks for
   * @param required whether it had a {@code +}
   * @param word the word, if it is nothing but one in no field, else null
   */
  record Part(ArticleQuery query, boolean required, @Nullable String word) {

    static @Nullable Part of(@Nullable ArticleQuery query) {
      return query == null ? null : new Part(query, false, null);
    }

    private boolean excludes() {
      return query instanceof ArticleQuery.Not;
    }
  }

  private static final Pattern PUNCTUATION = Pattern.compile("^\\P{L}+|\\P{L}+$");

  private final boolean inCapitals;
  private final boolean filtersHold;

  private Juxtaposition(boolean inCapitals, boolean filtersHold) {
    this.inCapitals = inCapitals;
    this.filtersHold = filtersHold;
  }

  /** Returns how our own language combines the parts of a text. */
  static Juxtaposition of(String text) {
    return new Juxtaposition(isInCapitals(text), true);
  }

  /** Returns how Lucene combines the parts of a text: a filter is one part among others. */
  static Juxtaposition likeLucene(String text) {
    return new Juxtaposition(isInCapitals(text), false);
  }

  private static boolean isInCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Returns what the parts ask for together, or null if there is none. */
  @Nullable ArticleQuery combine(List<Part> parts, WordMatching matching) {
    return switch (matching) {
      case ALL -> allOf(queries(parts));
      case ANY -> any(withoutFunctionWords(parts));
    };
  }

  private @Nullable ArticleQuery any(List<Part> parts) {
    boolean anyRequired = parts.stream().anyMatch(Part::required);
    List<ArticleQuery> all = new ArrayList<>();
    List<ArticleQuery> choices = new ArrayList<>();
    for (Part part : parts) {
      if (part.required() || part.excludes() || holds(part)) {
        all.add(part.query());
      } else if (anyRequired) {
        all.add(new ArticleQuery.Preferred(part.query()));
      } else {
        choices.add(part.query());
      }
    }
    ArticleQuery choice = anyOf(choices);
    if (choice != null) {
      all.addFirst(choice);
    }
    return allOf(all);
  }

  private boolean holds(Part part) {
    return filtersHold && part.query() instanceof ArticleQuery.Filtered;
  }

  private List<Part> withoutFunctionWords(List<Part> parts) {
    List<Part> kept = parts.stream().filter(part -> !isFunctionWord(part)).toList();
    return kept.stream().allMatch(part -> part.excludes() || holds(part)) ? parts : kept;
  }

  private boolean isFunctionWord(Part part) {
    if (part.word() == null) {
      return false;
    }
    String word = PUNCTUATION.matcher(part.word()).replaceAll("");
    return FunctionWords.contains(word)
        && (inCapitals || word.length() == 1 || !isInCapitals(word));
  }

  /** Returns a query that all must match, one alone as it is, or null if there is none. */
  static @Nullable ArticleQuery allOf(List<ArticleQuery> parts) {
    return parts.size() < 2 ? onlyOne(parts) : new ArticleQuery.AllOf(parts);
  }

  /** Returns a query that one must match, one alone as it is, or null if there is none. */
  static @Nullable ArticleQuery anyOf(List<ArticleQuery> choices) {
    return choices.size() < 2 ? onlyOne(choices) : new ArticleQuery.AnyOf(choices);
  }

  static List<ArticleQuery> queries(List<Part> parts) {
    return parts.stream().map(Part::query).toList();
  }

  private static @Nullable ArticleQuery onlyOne(List<ArticleQuery> queries) {
    return queries.isEmpty() ? null : queries.getFirst();
  }
}
