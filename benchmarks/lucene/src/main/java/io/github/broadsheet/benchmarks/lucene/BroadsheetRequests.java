package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import io.github.broadsheet.benchmarks.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns searches into requests. */
final class BroadsheetRequests {

  private BroadsheetRequests() {}

  static SearchRequest of(Question.Search search) {
    SearchRequest request =
        SearchRequest.of(query(search.words()))
            .withSort(sort(search.order()))
            .withLimit(Question.PAGE)
            .withExactCount(search.wants(Want.EXACT_COUNT))
            .withHighlighting(
                search.wants(Want.HIGHLIGHTS) ? Highlighting.DEFAULT : Highlighting.NONE);
    request = filtered(request, search.filter());
    if (search.wants(Want.FACETS)) {
      request = request.withFacets(Facet.outlets(10), Facet.people(10));
    }
    return search.wants(Want.TIMELINE) ? request.withTimeline(Interval.MONTH) : request;
  }

  private static ArticleQuery query(Words words) {
    return switch (words) {
      case Words.Everything everything -> ArticleQuery.all();
      case Words.Term term -> ArticleQuery.word(term.word());
      case Words.AnyOf any -> new ArticleQuery.AnyOf(all(any.words()));
      case Words.AllOf all -> new ArticleQuery.AllOf(all(all.words()));
      case Words.Phrase phrase -> ArticleQuery.phrase(String.join(" ", phrase.words()));
      case Words.Prefix prefix -> ArticleQuery.prefix(prefix.beginning());
      case Words.Fuzzy fuzzy -> ArticleQuery.fuzzy(fuzzy.word(), 1);
      case Words.SameSentence sentence ->
          new ArticleQuery.SameSentence(new ArticleQuery.AllOf(all(sentence.words())));
    };
  }

  private static List<ArticleQuery> all(List<String> words) {
    return words.stream().map(ArticleQuery::word).toList();
  }

  private static SortOrder sort(Question.Order order) {
    return switch (order) {
      case RELEVANCE -> SortOrder.RELEVANCE;
      case NEWEST -> SortOrder.NEWEST;
      case OLDEST -> SortOrder.OLDEST;
    };
  }

  private static SearchRequest filtered(SearchRequest request, Question.Filter filter) {
    SearchRequest filtered = request;
    if (filter.outlet() != null) {
      filtered = filtered.withFilter(ArticleFilter.outlets(filter.outlet()));
    }
    if (!filter.people().isEmpty()) {
      filtered = filtered.withFilter(ArticleFilter.people(filter.people()));
    }
    if (filter.from() != null || filter.until() != null) {
      DateRange range = new DateRange(day(filter.from()), dayBefore(filter.until()));
      filtered = filtered.withFilter(ArticleFilter.published(range));
    }
    return filtered;
  }

  /** The ranges of the questions begin and end at midnight; Broadsheet's have whole days. */
  private static @Nullable NewsDate day(@Nullable Instant from) {
    return from == null ? null : NewsDate.of(LocalDate.ofInstant(from, ZoneOffset.UTC));
  }

  private static @Nullable NewsDate dayBefore(@Nullable Instant until) {
    return until == null
        ? null
        : NewsDate.of(LocalDate.ofInstant(until, ZoneOffset.UTC).minusDays(1));
  }
}
