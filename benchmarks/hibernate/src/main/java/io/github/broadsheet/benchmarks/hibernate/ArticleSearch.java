package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.highlighter.SearchHighlighter;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Searches in the words of the search DSL. Sorts and the highlighter are built once; aggregations
 * are not, since two searches cannot use the same one at the same time.
 *
 * <p>There are no cursors for pages, only offsets: a scroll, the other way, begins at the first
 * page and holds its reader open.
 */
final class ArticleSearch {

  private static final int FACET_VALUES = 10;
  private static final int MAX_MONTHS = 100_000;
  private static final int SNIPPETS = 2;

  private static final AggregationKey<Map<String, Long>> OUTLETS = AggregationKey.of("outlets");
  private static final AggregationKey<Map<String, Long>> PEOPLE = AggregationKey.of("people");
  private static final AggregationKey<Map<YearMonth, Long>> MONTHS = AggregationKey.of("months");

  private final SearchMapping mapping;
  private final SearchScope<IndexedArticle> scope;
  private final Predicates predicates;
  private final SearchSort newest;
  private final SearchSort oldest;
  private final SearchHighlighter highlighter;

  ArticleSearch(SearchMapping mapping) {
    this.mapping = mapping;
    scope = mapping.scope(IndexedArticle.class);
    predicates = new Predicates(scope.predicate());
    newest = scope.sort().field(IndexedArticle.PUBLISHED).desc().missing().last().toSort();
    oldest = scope.sort().field(IndexedArticle.PUBLISHED).asc().missing().last().toSort();
    highlighter =
        scope.highlighter().unified().tag("[", "]").numberOfFragments(SNIPPETS).toHighlighter();
  }

  private SearchAggregation<Map<String, Long>> mostFrequent(String field) {
    return scope
        .aggregation()
        .terms()
        .field(field, String.class)
        .orderByCountDescending()
        .maxTermCount(FACET_VALUES)
        .toAggregation();
  }

  private SearchAggregation<Map<YearMonth, Long>> byMonth() {
    return scope
        .aggregation()
        .terms()
        .field(IndexedArticle.MONTH, YearMonth.class)
        .orderByTermAscending()
        .maxTermCount(MAX_MONTHS)
        .toAggregation();
  }

  Answer search(Question.Search search) {
    try (SearchSession session = mapping.createSession()) {
      return search.wants(Want.HIGHLIGHTS)
          ? answer(highlighted(session, search), search)
          : answer(plain(session, predicates.of(search.words(), search.filter())), search);
    }
  }

  Answer find(String id) {
    return hits(scope.predicate().id().matching(id).toPredicate());
  }

  /** The first page of what a predicate finds. */
  Answer hits(SearchPredicate predicate) {
    try (SearchSession session = mapping.createSession()) {
      return Answer.of(Answer.UNKNOWN, rows(plain(session, predicate).fetchHits(Question.PAGE)));
    }
  }

  private SearchQueryOptionsStep<?, ?, ArticleRow.Plain, ?, ?, ?> plain(
      SearchSession session, SearchPredicate predicate) {
    return session.search(scope).select(ArticleRow.Plain.class).where(predicate);
  }

  private SearchQueryOptionsStep<?, ?, ArticleRow.Highlighted, ?, ?, ?> highlighted(
      SearchSession session, Question.Search search) {
    SearchQueryOptionsStep<?, ?, ArticleRow.Highlighted, ?, ?, ?> query =
        session
            .search(scope)
            .select(ArticleRow.Highlighted.class)
            .where(predicates.of(search.words(), search.filter()));
    query.highlighter(highlighter);
    return query;
  }

  private Answer answer(
      SearchQueryOptionsStep<?, ?, ? extends ArticleRow, ?, ?, ?> query, Question.Search search) {
    switch (search.order()) {
      case RELEVANCE -> {} // as it is
      case NEWEST -> query.sort(newest);
      case OLDEST -> query.sort(oldest);
    }
    boolean facets = search.wants(Want.FACETS);
    boolean timeline = search.wants(Want.TIMELINE);
    if (!facets && !timeline && !search.wants(Want.EXACT_COUNT)) {
      // Unlike fetch, this may stop before all matches were counted.
      return Answer.of(Answer.UNKNOWN, rows(query.fetchHits(search.skip(), Question.PAGE)));
    }
    if (facets) {
      query.aggregation(OUTLETS, mostFrequent(IndexedArticle.OUTLET));
      query.aggregation(PEOPLE, mostFrequent(IndexedArticle.PEOPLE));
    }
    if (timeline) {
      query.aggregation(MONTHS, byMonth());
    }
    SearchResult<? extends ArticleRow> result = query.fetch(search.skip(), Question.PAGE);
    return Answer.of(
        result.total().hitCount(),
        rows(result.hits()),
        facets ? counted(result.aggregation(OUTLETS)) : List.of(),
        facets ? counted(result.aggregation(PEOPLE)) : List.of(),
        timeline ? counted(result.aggregation(MONTHS)) : List.of());
  }

  private static List<Answer.Row> rows(List<? extends ArticleRow> hits) {
    return hits.stream().map(ArticleRow::row).toList();
  }

  private static List<Answer.Counted> counted(Map<?, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Answer.Counted(entry.getKey().toString(), entry.getValue()))
        .toList();
  }
}
