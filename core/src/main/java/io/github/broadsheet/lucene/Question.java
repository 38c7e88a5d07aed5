package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.WordMatching;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** A request in Lucene's terms. */
final class Question {

  private final SearchRequest request;
  private final ArticleQuery asked;
  private final RequestSearcher searcher;
  private final FilterTranslator filters;
  private final QueryTranslator translator;
  private final Query words;

  /**
   * @param asked the request's query, with user text parsed
   * @param diagnostics told of what was left out
   * @throws IllegalArgumentException if the query is too large or does not make sense
   */
  Question(
      SearchRequest request,
      ArticleQuery asked,
      RequestSearcher searcher,
      FilterTranslator filters,
      List<Diagnostic> diagnostics)
      throws IOException {
    this.request = request;
    this.asked = asked;
    this.searcher = searcher;
    this.filters = filters;
    QueryBudget budget = QueryBudget.of(asked);
    TermExpander expander =
        new TermExpander(searcher, budget.fuzzyTerms(), budget.scopedTerms(), diagnostics);
    translator = new QueryTranslator(searcher, filters, request.ranking().weights(), expander);
    words = translator.translate(asked);
  }

  ArticleQuery asked() {
    return asked;
  }

  SearchRequest request() {
    return request;
  }

  QueryTranslator translator() {
    return translator;
  }

  /** What was asked for, without filters and adjustments of the score: what hits are marked by. */
  Query words() {
    return words;
  }

  /** Whether every hit matches {@link #words}: feedback may find others. */
  boolean requiresWords() {
    return !request.ranking().feedback();
  }

  PageOrder order() {
    return PageOrder.of(request.sort(), QueryTranslator.scores(asked));
  }

  /** What is found, in the order of the scores that hits have. */
  Query ranked(Instant now) throws IOException {
    Query ranked = words;
    if (order() == PageOrder.RELEVANCE) {
      if (request.ranking().feedback()) {
        ranked = withFeedback(ranked);
      }
      Duration halfLife = request.ranking().recencyHalfLife();
      if (halfLife != null) {
        ranked = new RecencyQuery(ranked, now, halfLife);
      }
    }
    return searcher.rewrite(filtered(ranked, filter -> true));
  }

  /** What is found, scores aside. */
  Query matching() throws IOException {
    return searcher.rewrite(filtered(words, filter -> true));
  }

  /** What the words of the two best hits add; where all words are required, it only reorders. */
  private Query withFeedback(Query ranked) throws IOException {
    Query found = filtered(ranked, filter -> true);
    Query added = new FeedbackTerms(searcher).query(searcher.rewrite(found));
    Occur occur = request.matching() == WordMatching.ANY ? Occur.SHOULD : Occur.MUST;
    return new BooleanQuery.Builder().add(ranked, occur).add(added, Occur.SHOULD).build();
  }

  /** What is found, scores aside, if filters by a dimension did not count. */
  Query without(Facet.Dimension dimension) throws IOException {
    return searcher.rewrite(filtered(words, filter -> !selects(filter, dimension)));
  }

  /** Whether the request filters by a dimension. */
  boolean selects(Facet.Dimension dimension) {
    return request.filters().stream().anyMatch(filter -> selects(filter, dimension));
  }

  private static boolean selects(ArticleFilter filter, Facet.Dimension dimension) {
    return switch (dimension) {
      case OUTLETS -> filter instanceof ArticleFilter.Outlets;
      case PEOPLE -> filter instanceof ArticleFilter.People;
    };
  }

  private Query filtered(Query scoring, Predicate<ArticleFilter> which) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(scoring, Occur.MUST);
    boolean any = false;
    for (ArticleFilter filter : request.filters()) {
      if (which.test(filter)) {
        all.add(filters.translate(filter), Occur.FILTER);
        any = true;
      }
    }
    return any ? all.build() : scoring;
  }

  /** The people that the request names. */
  List<String> people() {
    List<String> names = new ArrayList<>();
    addPeople(asked, names);
    request.filters().forEach(filter -> addPeople(filter, names));
    return names;
  }

  private static void addPeople(ArticleQuery part, List<String> names) {
    switch (part) {
      case ArticleQuery.Mentions mentions -> names.add(mentions.person());
      case ArticleQuery.Filtered filtered -> addPeople(filtered.filter(), names);
      case ArticleQuery.AllOf all -> all.parts().forEach(inner -> addPeople(inner, names));
      case ArticleQuery.AnyOf any -> any.parts().forEach(inner -> addPeople(inner, names));
      case ArticleQuery.Boosted boosted -> addPeople(boosted.query(), names);
      default -> {}
    }
  }

  private static void addPeople(ArticleFilter filter, List<String> names) {
    if (filter instanceof ArticleFilter.People people) {
      names.addAll(people.names());
    }
  }

  /** The ranges of time that every hit lies in, at least possibly. */
  List<TimeRange> timeRanges() {
    List<TimeRange> ranges = new ArrayList<>();
    request.filters().forEach(filter -> addRange(filter, ranges));
    addRanges(asked, ranges);
    return ranges;
  }

  private void addRanges(ArticleQuery part, List<TimeRange> ranges) {
    if (part instanceof ArticleQuery.Filtered filtered) {
      addRange(filtered.filter(), ranges);
    } else if (part instanceof ArticleQuery.AllOf all) {
      all.parts().forEach(inner -> addRanges(inner, ranges));
    } else if (part instanceof ArticleQuery.Boosted boosted) {
      addRanges(boosted.query(), ranges);
    }
  }

  private void addRange(ArticleFilter filter, List<TimeRange> ranges) {
    TimeRange range = filters.timeRange(filter);
    if (range != null) {
      ranges.add(range);
    }
  }
}
