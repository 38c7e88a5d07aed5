package io.github.broadsheet.cli;

import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.Why;
import java.time.Duration;
import java.util.List;

/** Makes results for tests of what prints them; took 12 ms. */
final class ResultBuilder {

  private final HitCount count;
  private final List<Hit> hits;
  private FacetCounts facets = FacetCounts.NONE;
  private Timeline timeline;
  private String nextCursor;
  private List<Diagnostic> diagnostics = List.of();
  private String suggestion;
  private List<Relaxation> relaxations = List.of();

  ResultBuilder(HitCount count, Hit... hits) {
    this.count = count;
    this.hits = List.of(hits);
  }

  /** Returns a hit whose date is given as text. */
  static Hit hit(
      String id,
      MarkedText title,
      String outlet,
      String date,
      boolean possible,
      List<String> people,
      Snippet... snippets) {
    NewsDate published = date == null ? null : NewsDate.parse(date);
    return new Hit(
        id, 1.5f, title, List.of(snippets), outlet, published, people, List.of(), possible, null);
  }

  /** Returns a hit with the reasons why it is one. */
  static Hit with(Hit hit, Why why) {
    return new Hit(
        hit.id(),
        hit.score(),
        hit.title(),
        hit.snippets(),
        hit.outlet(),
        hit.published(),
        hit.people(),
        hit.mentions(),
        hit.possible(),
        why);
  }

  ResultBuilder facets(List<FacetValue> outlets, List<FacetValue> people) {
    facets = new FacetCounts(outlets, people);
    return this;
  }

  ResultBuilder timeline(Timeline timeline) {
    this.timeline = timeline;
    return this;
  }

  ResultBuilder nextCursor(String nextCursor) {
    this.nextCursor = nextCursor;
    return this;
  }

  ResultBuilder diagnostics(Diagnostic... diagnostics) {
    this.diagnostics = List.of(diagnostics);
    return this;
  }

  ResultBuilder suggestion(String suggestion) {
    this.suggestion = suggestion;
    return this;
  }

  ResultBuilder relaxations(Relaxation... relaxations) {
    this.relaxations = List.of(relaxations);
    return this;
  }

  SearchResult build() {
    return new SearchResult(
        hits,
        count,
        facets,
        timeline,
        nextCursor,
        Duration.ofMillis(12),
        false,
        diagnostics,
        suggestion,
        relaxations);
  }
}
