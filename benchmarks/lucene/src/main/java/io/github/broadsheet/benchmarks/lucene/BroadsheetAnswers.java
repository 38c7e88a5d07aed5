package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Span;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.benchmarks.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns results into answers. */
final class BroadsheetAnswers {

  private BroadsheetAnswers() {}

  static Answer of(SearchResult result) {
    return Answer.of(
        result.hitCount().exact() ? result.hitCount().value() : Answer.UNKNOWN,
        result.hits().stream().map(BroadsheetAnswers::row).toList(),
        counted(result.facets().outlets()),
        counted(result.facets().people()),
        months(result.timeline()));
  }

  static Answer.Row row(Article article) {
    String title = article.title() == null ? "" : article.title();
    return new Answer.Row(
        article.id(), title, article.outlet(), instant(article.published()), List.of());
  }

  private static Answer.Row row(Hit hit) {
    MarkedText title = hit.title();
    return new Answer.Row(
        hit.id(),
        marked(title.text(), title.spans()),
        hit.outlet(),
        instant(hit.published()),
        hit.snippets().stream().map(snippet -> marked(snippet.text(), snippet.spans())).toList());
  }

  private static @Nullable Instant instant(@Nullable NewsDate date) {
    return date == null ? null : date.start(ZoneOffset.UTC);
  }

  private static String marked(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length() + 2 * spans.size());
    int at = 0;
    for (Span span : spans) {
      marked.append(text, at, span.start()).append('[');
      marked.append(text, span.start(), span.end()).append(']');
      at = span.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  private static List<Answer.Counted> counted(List<FacetValue> values) {
    return values.stream().map(v -> new Answer.Counted(v.value(), v.count())).toList();
  }

  private static List<Answer.Counted> months(@Nullable Timeline timeline) {
    return timeline == null
        ? List.of()
        : timeline.buckets().stream()
            .filter(bucket -> bucket.count() > 0)
            .map(
                bucket ->
                    new Answer.Counted(bucket.start().toString().substring(0, 7), bucket.count()))
            .toList();
  }
}
