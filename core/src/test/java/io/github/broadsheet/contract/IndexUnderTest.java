package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the parts of {@link NewsIndexContract} need of the backend, and what they share. */
interface IndexUnderTest {

  /** What every index under test takes for now: a Friday at noon. */
  Instant NOW = Instant.parse("2019-03-01T12:00:00Z");

  /** Returns a new, empty index; whoever asked for it closes it. */
  NewsIndex newIndex(ZoneId zone, InstantSource clock);

  /** Returns a new, empty index in UTC; whoever asked for it closes it. */
  default NewsIndex newIndex() {
    return newIndex(ZoneOffset.UTC, InstantSource.fixed(NOW));
  }

  /** Returns a new index that holds these articles and nothing else. */
  default NewsIndex indexOf(Article... articles) {
    NewsIndex index = newIndex();
    for (Article article : articles) {
      index.put(article);
    }
    return index;
  }

  /** Returns the ids of the hits of a typed query over these articles, in order. */
  default List<String> idsFor(String userText, Article... articles) {
    return ids(SearchRequest.of(userText), articles);
  }

  /** Returns the ids of the hits of a query over these articles, in order. */
  default List<String> idsFor(ArticleQuery query, Article... articles) {
    return ids(SearchRequest.of(query), articles);
  }

  /** Returns the ids of the hits of a request over these articles, in order. */
  default List<String> ids(SearchRequest request, Article... articles) {
    try (NewsIndex index = indexOf(articles)) {
      return idsOf(index.search(request));
    }
  }

  /** Returns the ids of the hits, in order. */
  static List<String> idsOf(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  /** Returns the ids of the hits of all pages, in order. */
  static List<String> idsOfAllPages(NewsIndex index, SearchRequest request) {
    List<String> ids = new ArrayList<>();
    SearchResult page = index.search(request);
    ids.addAll(idsOf(page));
    while (page.nextCursor() != null) {
      assertThat(page.hits()).hasSizeLessThanOrEqualTo(request.page().limit()).isNotEmpty();
      page = index.search(request.withCursor(page.nextCursor()));
      ids.addAll(idsOf(page));
    }
    return ids;
  }

  /** Returns what is marked in the snippets of a hit. */
  static List<String> marked(Hit hit) {
    List<String> marked = new ArrayList<>();
    for (Snippet snippet : hit.snippets()) {
      for (Span span : snippet.spans()) {
        marked.add(span.textOf(snippet.text()));
      }
    }
    return marked;
  }

  /** Returns what is marked in the title of a hit. */
  static List<String> markedInTitle(Hit hit) {
    return hit.title().spans().stream().map(span -> span.textOf(hit.title().text())).toList();
  }

  /** Returns the kinds of the diagnostics of a result. */
  static List<Diagnostic.Kind> kinds(SearchResult result) {
    return result.diagnostics().stream().map(Diagnostic::kind).toList();
  }

  /** Returns the messages of the diagnostics of a result. */
  static List<String> messages(SearchResult result) {
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }
}
