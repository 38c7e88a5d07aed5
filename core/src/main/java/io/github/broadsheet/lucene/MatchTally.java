package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Timeline;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * Counts what matches a request, in all and by the dimensions it asks for, in one pass if it can.
 */
final class MatchTally {

  private final IndexMoment moment;
  private final RequestSearcher searcher;
  private final ZoneId zone;
  private final Question question;

  MatchTally(IndexMoment moment, RequestSearcher searcher, ZoneId zone, Question question) {
    this.moment = moment;
    this.searcher = searcher;
    this.zone = zone;
    this.question = question;
  }

  /** What was counted. */
  record Tally(HitCount hits, FacetCounts facets, @Nullable Timeline timeline) {}

  /**
   * @param query what matches
   * @param found how many were found while the best were looked for
   */
  Tally count(Query query, TotalHits found) throws IOException {
    List<MatchCounter> counters = new ArrayList<>();
    FacetCounter outlets = facetCounter(Facet.Dimension.OUTLETS, counters);
    FacetCounter people = facetCounter(Facet.Dimension.PEOPLE, counters);
    TimelineCounter timeline = timelineCounter(counters);
    boolean exact = true;
    long value;
    boolean none = found.relation() == TotalHits.Relation.EQUAL_TO && found.value() == 0;
    if (!counters.isEmpty() && !none) {
      value = searcher.search(query, MatchCollector.manager(counters));
    } else if (found.relation() == TotalHits.Relation.EQUAL_TO) {
      value = found.value();
    } else if (question.request().effort().exactCount()) {
      value = searcher.count(query);
    } else {
      value = found.value();
      exact = false;
    }
    long possible = value == 0 ? 0 : Math.min(value, countPossible(query));
    FacetCounts facets = new FacetCounts(values(outlets), values(people));
    return new Tally(
        new HitCount(value, exact && !searcher.deadline().isPassed(), possible),
        facets,
        timeline == null ? null : timeline.result());
  }

  private static List<FacetValue> values(@Nullable FacetCounter counter) {
    return counter == null ? List.of() : counter.result();
  }

  /**
   * A counter for a dimension, if it is asked for. Where the request selects values of it, the
   * others are counted as if it did not, which takes a pass of its own.
   */
  private @Nullable FacetCounter facetCounter(
      Facet.Dimension dimension, List<MatchCounter> counters) throws IOException {
    for (Facet facet : question.request().extras().facets()) {
      if (facet.dimension() == dimension) {
        FacetCounter counter = new FacetCounter(facet, moment.numbering(dimension));
        if (question.selects(dimension)) {
          searcher.search(question.without(dimension), MatchCollector.manager(List.of(counter)));
        } else {
          counters.add(counter);
        }
        return counter;
      }
    }
    return null;
  }

  private @Nullable TimelineCounter timelineCounter(List<MatchCounter> counters) {
    SearchRequest.Extras extras = question.request().extras();
    if (extras.timeline() == null) {
      return null;
    }
    ZoneId timelineZone = extras.timelineZone() == null ? zone : extras.timelineZone();
    TimelineCounter counter = new TimelineCounter(moment, extras.timeline(), timelineZone, zone);
    counters.add(counter);
    return counter;
  }

  /** How many match a range of time only possibly: those whose dates an end of a range cuts. */
  private long countPossible(Query query) throws IOException {
    BooleanQuery.Builder cut = new BooleanQuery.Builder();
    boolean any = false;
    for (TimeRange range : question.timeRanges()) {
      Query its = range.cut(moment.reader());
      if (its != null) {
        cut.add(its, Occur.SHOULD);
        any = true;
      }
    }
    if (!any) {
      return 0;
    }
    return searcher.count(
        new BooleanQuery.Builder().add(query, Occur.FILTER).add(cut.build(), Occur.FILTER).build());
  }
}
