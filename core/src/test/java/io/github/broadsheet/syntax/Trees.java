package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes queries as trees, {@code (all maduro (not title/oil))}, to compare with what is expected.
 */
final class Trees {

  private Trees() {}

  static String of(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.All all -> "*";
      case ArticleQuery.Word word -> in(word.field()) + quoted(word.text());
      case ArticleQuery.Phrase phrase ->
          in(phrase.field())
              + "\""
              + phrase.text()
              + "\""
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case ArticleQuery.Prefix prefix -> in(prefix.field()) + quoted(prefix.prefix()) + "*";
      case ArticleQuery.Fuzzy fuzzy ->
          in(fuzzy.field()) + quoted(fuzzy.text()) + "~" + fuzzy.maxEdits();
      case ArticleQuery.Near near -> list("near " + near.distance(), near.parts());
      case ArticleQuery.SameSentence scope -> list("sentence", List.of(scope.query()));
      case ArticleQuery.SameParagraph scope -> list("paragraph", List.of(scope.query()));
      case ArticleQuery.AtLeast scope -> list("atleast " + scope.count(), List.of(scope.query()));
      case ArticleQuery.Mentions mentions -> "(person " + mentions.person() + ")";
      case ArticleQuery.Filtered filtered -> "(" + filter(filtered.filter()) + ")";
      case ArticleQuery.AllOf all -> list("all", all.parts());
      case ArticleQuery.AnyOf any -> list("any", any.parts());
      case ArticleQuery.Not not -> list("not", List.of(not.query()));
      case ArticleQuery.Boosted boosted ->
          list("boost " + boosted.boost(), List.of(boosted.query()));
      case ArticleQuery.Preferred preferred -> list("prefer", List.of(preferred.query()));
      case ArticleQuery.RelatedTo related -> "(related " + related.id() + ")";
      case ArticleQuery.UserText user -> "(user " + user.text() + ")";
    };
  }

  /** Returns diagnostics as {@code KIND@start-end}. */
  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            diagnostic ->
                diagnostic.position() == null
                    ? diagnostic.kind().name()
                    : diagnostic.kind()
                        + "@"
                        + diagnostic.position().start()
                        + "-"
                        + diagnostic.position().end())
        .collect(Collectors.joining(" "));
  }

  private static String list(String name, List<ArticleQuery> parts) {
    return parts.stream().map(Trees::of).collect(Collectors.joining(" ", "(" + name + " ", ")"));
  }

  private static String filter(ArticleFilter filter) {
    return switch (filter) {
      case ArticleFilter.Outlets outlets -> "outlet " + String.join("; ", outlets.names());
      case ArticleFilter.People people -> "people " + String.join("; ", people.names());
      case ArticleFilter.Ids ids -> "id " + String.join("; ", ids.ids());
      case ArticleFilter.Languages languages -> "language " + String.join("; ", languages.tags());
      case ArticleFilter.Published published -> "published " + published.range();
      case ArticleFilter.PublishedWithin within -> "published within " + within.period();
      case ArticleFilter.PublishedUnknown unknown -> "published unknown";
    };
  }

  private static String in(TextField field) {
    return field == TextField.ANY ? "" : field.name().toLowerCase(Locale.ROOT) + "/";
  }

  private static String quoted(String text) {
    return text.matches("[^\\s()<>]+") ? text : "<" + text + ">";
  }
}
