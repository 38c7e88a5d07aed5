package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the parts of a query that have no parts: words, phrases, names, dates. */
final class LeafFormatter {

  private static final Pattern SIMPLE =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[._/&'’-][\\p{L}\\p{N}]+)*");
  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT");

  private LeafFormatter() {}

  /**
   * Returns the text of a word, prefix or fuzzy word: as it is if that reads back, else with
   * backslashes.
   *
   * @param query the word, with its boost if it has one
   * @param field where it is looked for
   * @param text the word alone
   * @param suffix what follows it
   * @param implied the field whose parentheses it stands in
   */
  static String word(
      ArticleQuery query, TextField field, String text, String suffix, TextField implied) {
    String prefix = prefix(field, implied);
    String plain = prefix + text + suffix;
    boolean readsBack = !Quotes.isSingle(text.charAt(0)) && readsAs(query, plain, implied);
    return readsBack ? plain : prefix + Escapes.word(text) + suffix;
  }

  /** Returns the text of a phrase. */
  static String phrase(ArticleQuery.Phrase phrase, TextField implied) {
    String slop = phrase.slop() == 0 ? "" : "~" + phrase.slop();
    return prefix(phrase.field(), implied) + Escapes.quoted(phrase.text()) + slop;
  }

  /** Returns the text of a filter. */
  static String filter(ArticleFilter filter) {
    return switch (filter) {
      case ArticleFilter.Outlets outlets -> values(Field.OUTLET, outlets.names());
      case ArticleFilter.People people -> values(Field.PERSON, people.names());
      case ArticleFilter.Ids ids -> values(Field.ID, ids.ids());
      case ArticleFilter.Languages languages -> values(Field.LANGUAGE, languages.tags());
      case ArticleFilter.Published published -> "published" + range(published.range());
      case ArticleFilter.PublishedWithin within -> "published:" + period(within.period());
      case ArticleFilter.PublishedUnknown unknown -> "published:unknown";
    };
  }

  /** Returns the text of a field and its values. */
  static String values(Field field, List<String> values) {
    String all = values.stream().map(LeafFormatter::value).collect(Collectors.joining(" OR "));
    return field.example() + ":" + (values.size() == 1 ? all : "(" + all + ")");
  }

  private static String value(String value) {
    boolean simple = SIMPLE.matcher(value).matches() && !OPERATOR.matcher(value).matches();
    return simple ? value : Escapes.quoted(value);
  }

  private static String range(DateRange range) {
    NewsDate from = range.from();
    NewsDate to = range.to();
    if (from == null) {
      return "<=" + to;
    }
    if (to == null) {
      return ">=" + from;
    }
    return ":" + (from.equals(to) ? from : range);
  }

  private static String period(Period period) {
    return unit(period.getYears(), "y")
        + unit(period.getMonths(), "m")
        + unit(period.getDays(), "d");
  }

  private static String unit(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  private static String prefix(TextField field, TextField implied) {
    return field == implied ? "" : name(field) + ":";
  }

  /** Returns what queries call a field. */
  static String name(TextField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a text reads as a query, in the parentheses of a field if one is implied. */
  private static boolean readsAs(ArticleQuery query, String text, TextField implied) {
    String whole = implied == TextField.ANY ? text : name(implied) + ":(" + text + ")";
    ParsedQuery parsed = QueryLanguage.parseLenient(whole, WordMatching.ALL);
    return parsed.diagnostics().isEmpty() && parsed.query().equals(query);
  }
}
