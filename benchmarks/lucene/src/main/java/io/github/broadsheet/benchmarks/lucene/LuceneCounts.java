package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts what matches, in all and by outlet, person and month. The matches are collected once; the
 * best hits have been found before, so that here nothing is scored.
 */
record LuceneCounts(
    long count,
    List<Answer.Counted> outlets,
    List<Answer.Counted> people,
    List<Answer.Counted> timeline) {

  private static final int VALUES = 10;

  static LuceneCounts count(
      IndexSearcher searcher, Query query, Question.Search search, FacetStates states)
      throws IOException {
    FacetsCollector matches = searcher.search(query, new FacetsCollectorManager());
    boolean facets = search.wants(Want.FACETS);
    return new LuceneCounts(
        matches.getMatchingDocs().stream().mapToLong(MatchingDocs::totalHits).sum(),
        facets ? counted(searcher, matches, LuceneFields.OUTLET, states) : List.of(),
        facets ? counted(searcher, matches, LuceneFields.PERSON, states) : List.of(),
        search.wants(Want.TIMELINE) ? months(matches) : List.of());
  }

  Answer answer(List<Answer.Row> page) {
    return Answer.of(count, page, outlets, people, timeline);
  }

  private static List<Answer.Counted> counted(
      IndexSearcher searcher, FacetsCollector matches, String field, FacetStates states)
      throws IOException {
    StringDocValuesReaderState state = states.of(searcher.getIndexReader(), field);
    FacetResult top = new StringValueFacetCounts(state, matches).getTopChildren(VALUES, field);
    if (top == null) {
      return List.of();
    }
    return Arrays.stream(top.labelValues)
        .map(value -> new Answer.Counted(value.label, value.value.longValue()))
        .toList();
  }

  private static List<Answer.Counted> months(FacetsCollector matches) throws IOException {
    Map<YearMonth, long[]> countByMonth = new TreeMap<>();
    long from = 0;
    long until = 0;
    long[] current = new long[1];
    for (MatchingDocs leaf : matches.getMatchingDocs()) {
      NumericDocValues dates =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(leaf.context().reader(), LuceneFields.PUBLISHED));
      DocIdSetIterator documents = leaf.bits().iterator();
      if (dates == null || documents == null) {
        continue;
      }
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (!dates.advanceExact(document)) {
          continue;
        }
        long date = dates.longValue();
        if (date < from || date >= until) {
          YearMonth month = YearMonth.from(Instant.ofEpochSecond(date).atOffset(ZoneOffset.UTC));
          from = start(month);
          until = start(month.plusMonths(1));
          current = countByMonth.computeIfAbsent(month, m -> new long[1]);
        }
        current[0]++;
      }
    }
    List<Answer.Counted> months = new ArrayList<>();
    countByMonth.forEach(
        (month, count) -> months.add(new Answer.Counted(month.toString(), count[0])));
    return months;
  }

  private static long start(YearMonth month) {
    return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
