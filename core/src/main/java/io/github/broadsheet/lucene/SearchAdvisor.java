package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.lucene.SpellingCorrector.Correction;
import io.github.broadsheet.syntax.QueryLanguage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Helps where little or nothing was found: names the parts of the query that nothing matches, and
 * finds single changes that find something, each counted before it is offered.
 */
final class SearchAdvisor {

  /** With more hits than this, a word is not taken for misspelt. */
  private static final int FEW_HITS = 3;

  private static final int MAX_CHANGES = 12;

  /** Changes of large queries are few: all that are counted have so many terms together. */
  private static final int MAX_CHANGED_TERMS = 1_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final RequestSearcher searcher;
  private final FilterTranslator filters;
  private final ZoneId zone;
  private final SearchRequest request;
  private final ArticleQuery asked;
  private final List<Diagnostic> told;

  /**
   * @param told what the author of the query knows already
   */
  SearchAdvisor(
      RequestSearcher searcher,
      FilterTranslator filters,
      ZoneId zone,
      Question question,
      List<Diagnostic> told) {
    this.searcher = searcher;
    this.filters = filters;
    this.zone = zone;
    request = question.request();
    asked = flat(question.asked());
    this.told = told;
  }

  /**
   * What could be said.
   *
   * @param suggestion the query text with its words corrected, or null
   */
  record Advice(
      @Nullable String suggestion, List<Relaxation> relaxations, List<Diagnostic> diagnostics) {
    static final Advice NONE = new Advice(null, List.of(), List.of());
  }

  Advice advise(long hits) throws IOException {
    if (hits > FEW_HITS || searcher.deadline().shouldExit()) {
      return Advice.NONE;
    }
    if (hits > 0 && !(request.query() instanceof ArticleQuery.UserText)) {
      return Advice.NONE; // it is a text that is suggested
    }
    List<Correction> corrections =
        new SpellingCorrector(searcher).corrections(parts(asked), this::hits);
    String suggestion = suggestion(corrections, hits);
    if (hits > 0) {
      return new Advice(suggestion, List.of(), List.of());
    }
    return new Advice(suggestion, relaxations(corrections), culprits());
  }

  private long hits(Correction correction) throws IOException {
    return count(request, replaced(correction.word(), correction.corrected()));
  }

  /** What is required together, however it was grouped, is one list of parts. */
  private static ArticleQuery flat(ArticleQuery query) {
    if (!(query instanceof ArticleQuery.AllOf all)) {
      return query;
    }
    List<ArticleQuery> parts = new ArrayList<>();
    for (ArticleQuery part : all.parts()) {
      switch (flat(part)) {
        case ArticleQuery.AllOf inner -> parts.addAll(inner.parts());
        case ArticleQuery other -> parts.add(other);
      }
    }
    return new ArticleQuery.AllOf(parts);
  }

  private static List<ArticleQuery> parts(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.AllOf all -> all.parts();
      case ArticleQuery.AnyOf any -> any.parts();
      default -> List.of(query);
    };
  }

  /** The text as typed with all words corrected, if it finds more. */
  private @Nullable String suggestion(List<Correction> corrections, long hits) throws IOException {
    if (corrections.isEmpty() || !(request.query() instanceof ArticleQuery.UserText typed)) {
      return null;
    }
    String text = typed.text();
    for (Correction correction : corrections) {
      text = correction.in(text);
    }
    ArticleQuery corrected = QueryLanguage.parseLenient(text, request.matching(), zone).query();
    return count(request, corrected) > hits ? text : null;
  }

  /** A changed request before it is counted. */
  private record Change(String text, SearchRequest request, ArticleQuery asked) {}

  private List<Relaxation> relaxations(List<Correction> corrections) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Correction correction : corrections) {
      addQuery(
          "with \"" + correction.meant() + "\" for \"" + correction.word().text() + "\"",
          replaced(correction.word(), correction.corrected()),
          changes);
    }
    for (ArticleQuery part : parts(asked)) {
      ArticleQuery rest = without(part);
      if (rest != null) {
        addQuery("without " + QueryLanguage.format(part), rest, changes);
      }
      if (part instanceof ArticleQuery.Filtered f
          && f.filter() instanceof ArticleFilter.Published dates) {
        DateRange wider = wider(dates.range());
        addQuery(
            "published in " + wider,
            replaced(part, new ArticleQuery.Filtered(new ArticleFilter.Published(wider))),
            changes);
      }
    }
    for (ArticleFilter filter : request.filters()) {
      addFilters("without the filter " + text(filter), filter, null, changes);
      if (filter instanceof ArticleFilter.Published dates) {
        DateRange wider = wider(dates.range());
        addFilters("published in " + wider, filter, new ArticleFilter.Published(wider), changes);
      }
    }
    List<Relaxation> found = new ArrayList<>();
    int terms = 0;
    for (Change change : changes.subList(0, Math.min(MAX_CHANGES, changes.size()))) {
      terms += QueryBudget.of(change.asked).terms();
      if (terms > MAX_CHANGED_TERMS) {
        break;
      }
      long hits = count(change.request, change.asked);
      if (searcher.deadline().shouldExit()) {
        break; // what was counted may be too little
      }
      if (hits > 0) {
        found.add(new Relaxation(change.text, change.request, hits));
      }
    }
    return found;
  }

  private static String text(ArticleFilter filter) {
    return QueryLanguage.format(new ArticleQuery.Filtered(filter));
  }

  private void addQuery(String text, ArticleQuery query, List<Change> changes) {
    changes.add(
        new Change(
            text,
            new SearchRequest(
                    query,
                    request.matching(),
                    request.filters(),
                    request.sort(),
                    request.ranking(),
                    request.page(),
                    request.extras(),
                    request.effort())
                .withCursor(null),
            query));
  }

  private void addFilters(
      String text, ArticleFilter out, @Nullable ArticleFilter in, List<Change> changes) {
    List<ArticleFilter> left = new ArrayList<>(request.filters());
    left.remove(out);
    if (in != null) {
      left.add(in);
    }
    SearchRequest changed =
        new SearchRequest(
                request.query(),
                request.matching(),
                left,
                request.sort(),
                request.ranking(),
                request.page(),
                request.extras(),
                request.effort())
            .withCursor(null);
    changes.add(new Change(text, changed, asked));
  }

  /** The query without one of its required parts; null if nothing would be left to look for. */
  private @Nullable ArticleQuery without(ArticleQuery part) {
    if (!(asked instanceof ArticleQuery.AllOf all)) {
      return null;
    }
    List<ArticleQuery> rest = new ArrayList<>(all.parts());
    rest.remove(part);
    boolean asks = rest.stream().anyMatch(left -> !(left instanceof ArticleQuery.Not));
    if (!asks) {
      return null;
    }
    return rest.size() == 1 ? rest.get(0) : new ArticleQuery.AllOf(rest);
  }

  private ArticleQuery replaced(ArticleQuery part, ArticleQuery by) {
    return switch (asked) {
      case ArticleQuery.AllOf all -> new ArticleQuery.AllOf(replaced(all.parts(), part, by));
      case ArticleQuery.AnyOf any -> new ArticleQuery.AnyOf(replaced(any.parts(), part, by));
      default -> by;
    };
  }

  private static List<ArticleQuery> replaced(
      List<ArticleQuery> parts, ArticleQuery part, ArticleQuery by) {
    return parts.stream().map(each -> each.equals(part) ? by : each).toList();
  }

  /** As long again on either side, at least a week. */
  private DateRange wider(DateRange range) {
    LocalDate first = range.from() == null ? null : range.from().firstDay(zone);
    LocalDate last =
        range.to() == null ? null : LocalDate.ofInstant(range.to().end(zone).minusMillis(1), zone);
    long days =
        first == null || last == null ? 30 : Math.max(7, ChronoUnit.DAYS.between(first, last) + 1);
    return new DateRange(
        first == null ? null : NewsDate.of(later(first.minusDays(days), FIRST_DAY)),
        last == null ? null : NewsDate.of(earlier(last.plusDays(days), LAST_DAY)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** The parts of the query and the filters that no article matches. */
  private List<Diagnostic> culprits() throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    SearchRequest unfiltered =
        new SearchRequest(
            request.query(),
            request.matching(),
            List.of(),
            request.sort(),
            request.ranking(),
            request.page(),
            request.extras(),
            request.effort());
    List<ArticleQuery> required = new ArrayList<>();
    if (asked instanceof ArticleQuery.AllOf all) {
      required.addAll(all.parts());
    } else {
      required.add(asked);
    }
    request.filters().forEach(filter -> required.add(new ArticleQuery.Filtered(filter)));
    boolean allFound = true;
    for (ArticleQuery part : required) {
      long hits = count(unfiltered, part);
      if (searcher.deadline().shouldExit()) {
        return found; // what was counted may be too little
      }
      if (hits == 0) {
        allFound = false;
        if (!isTold(part)) {
          found.add(
              noHits(
                  part instanceof ArticleQuery.Not not
                      ? "every article matches " + QueryLanguage.format(not.query())
                      : "no article matches " + QueryLanguage.format(part)));
        }
      }
    }
    if (allFound && required.size() > 1) {
      found.add(noHits("every part of the query is found, but not all in one article"));
    }
    return found;
  }

  /** Whether a part only names what has been told to be unknown. */
  private boolean isTold(ArticleQuery part) {
    return switch (part) {
      case ArticleQuery.Mentions m -> isTold(Diagnostic.Kind.UNKNOWN_PERSON);
      case ArticleQuery.RelatedTo r -> isTold(Diagnostic.Kind.UNKNOWN_ARTICLE);
      case ArticleQuery.Filtered f when f.filter() instanceof ArticleFilter.Outlets ->
          isTold(Diagnostic.Kind.UNKNOWN_OUTLET);
      case ArticleQuery.Filtered f when f.filter() instanceof ArticleFilter.People ->
          isTold(Diagnostic.Kind.UNKNOWN_PERSON);
      default -> false;
    };
  }

  private boolean isTold(Diagnostic.Kind kind) {
    return told.stream().anyMatch(diagnostic -> diagnostic.kind() == kind);
  }

  private static Diagnostic noHits(String message) {
    return Diagnostic.of(Diagnostic.Kind.NO_HITS, message);
  }

  private long count(SearchRequest changed, ArticleQuery asked) throws IOException {
    return searcher.count(
        new Question(changed, asked, searcher, filters, new ArrayList<>()).matching());
  }
}
