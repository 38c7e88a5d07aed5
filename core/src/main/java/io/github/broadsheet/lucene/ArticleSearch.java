package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Hit;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Answers one request on one moment of the index. */
final class ArticleSearch {

  private final IndexMoment moment;
  private final ZoneId zone;
  private final SearchRequest request;
  private final long fingerprint;
  private final @Nullable Cursor after;
  private final Instant now;
  private final RequestSearcher searcher;
  private final FilterTranslator filters;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param zone what a day is in
   * @param clock what the first page takes for now
   * @throws IllegalArgumentException if the request's cursor is not one of it
   */
  ArticleSearch(IndexMoment moment, ZoneId zone, SearchRequest request, Instant clock) {
    this.moment = moment;
    this.zone = zone;
    this.request = request;
    Deadline deadline = new Deadline(request.effort().timeout());
    fingerprint = Cursor.fingerprint(request);
    String cursor = request.page().cursor();
    after = cursor == null ? null : Cursor.decode(cursor, fingerprint);
    now = after == null ? clock : after.now();
    FrozenStatistics statistics = after == null ? new FrozenStatistics() : after.statistics();
    searcher = new RequestSearcher(moment.reader(), statistics, deadline);
    filters = new FilterTranslator(moment, now, zone);
  }

  SearchResult answer() throws IOException {
    Question question = question();
    Query query = question.ranked(now);
    PageOrder order = question.order();
    PageFinder finder = new PageFinder(searcher, order, request.page(), after);
    PageFinder.Page page = finder.find(query);
    if (page.capped()) {
      note(
          Diagnostic.Kind.OUTLET_CAPPED,
          "some outlets have more hits than the "
              + request.page().outletCap()
              + " of each that are shown");
    }
    MatchTally.Tally tally =
        new MatchTally(moment, searcher, zone, question).count(query, page.matches());
    HitExplainer explainer =
        request.extras().explanation() && !page.hits().isEmpty()
            ? new HitExplainer(searcher, question, now, zone)
            : null;
    List<Hit> hits = new HitReader(searcher, question, explainer).read(page.hits(), order);
    SearchAdvisor.Advice advice =
        new SearchAdvisor(searcher, filters, zone, question, diagnostics)
            .advise(tally.hits().value());
    diagnostics.addAll(advice.diagnostics());
    boolean timedOut = searcher.deadline().isPassed();
    if (timedOut) {
      note(
          Diagnostic.Kind.TIMEOUT,
          "the search ran out of time; it shows what it had found until then");
    }
    return new SearchResult(
        hits,
        tally.hits(),
        tally.facets(),
        tally.timeline(),
        page.more() && !hits.isEmpty() && !timedOut ? cursorAfter(page, finder, order) : null,
        searcher.deadline().elapsed(),
        timedOut,
        diagnostics,
        advice.suggestion(),
        advice.relaxations());
  }

  /** Counts who is mentioned in what the request finds. */
  Companions companions() throws IOException {
    Question question = question();
    BitSet named = new BitSet();
    IndexPeople people = moment.people();
    for (String name : question.people()) {
      people.resolve(name).people().forEach(person -> named.or(people.withSurnames(person)));
    }
    return Companions.of(moment, searcher, question.matching(), named);
  }

  private Question question() throws IOException {
    ArticleQuery asked =
        new UserTextReader(request.matching(), zone, diagnostics).read(request.query());
    new NameChecker(moment, diagnostics).check(asked, request.filters());
    return new Question(request, asked, searcher, filters, diagnostics);
  }

  private void note(Diagnostic.Kind kind, String message) {
    diagnostics.add(Diagnostic.of(kind, message));
  }

  private String cursorAfter(PageFinder.Page page, PageFinder finder, PageOrder order) {
    FieldDoc last = page.hits().get(page.hits().size() - 1);
    return new Cursor(
            fingerprint,
            now,
            order.key(last),
            order.id(last),
            searcher.statistics(),
            finder.shownByOutlet())
        .encode();
  }
}
