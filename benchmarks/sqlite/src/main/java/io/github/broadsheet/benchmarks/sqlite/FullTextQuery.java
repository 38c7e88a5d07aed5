package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns words into the query language of FTS5, in which title and body are one row. */
final class FullTextQuery {

  private FullTextQuery() {}

  /**
   * Returns a query, or null for every article.
   *
   * @throws UnsupportedOperationException if FTS5 has no such query
   */
  static @Nullable String of(Words words) {
    return switch (words) {
      case Words.Everything everything -> null;
      case Words.Term term -> quoted(term.word());
      case Words.AnyOf any -> joined(any.words(), " OR ");
      case Words.AllOf all -> joined(all.words(), " AND ");
      case Words.Phrase phrase -> quoted(String.join(" ", phrase.words()));
      case Words.Prefix prefix -> quoted(prefix.beginning()) + "*";
      case Words.Fuzzy fuzzy ->
          throw new UnsupportedOperationException("FTS5 has no words that are nearly right");
      case Words.SameSentence sentence ->
          throw new UnsupportedOperationException("FTS5 knows no sentences");
    };
  }

  private static String joined(List<String> words, String operator) {
    return words.stream().map(FullTextQuery::quoted).collect(Collectors.joining(operator));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
