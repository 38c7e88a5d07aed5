package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;

/** What is said of names that no article has. */
final class UnknownPeople {

  private UnknownPeople() {}

  /** Returns a message that a name is unknown, and which ones are near. */
  static String message(NewsIndex index, String name) {
    return index
        .search(SearchRequest.of(ArticleQuery.mentions(name)).withLimit(1))
        .diagnostics()
        .getFirst()
        .message();
  }
}
