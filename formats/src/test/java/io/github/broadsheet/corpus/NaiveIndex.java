package io.github.broadsheet.corpus;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers requests by looking at every article: what the real index must agree with. */
final class NaiveIndex {

  private final List<NaiveArticle> articles;
  private final NaivePeople people;
  private final ZoneId zone;
  private final NaiveFilters filters;
  private final NaiveMatcher matcher;

  // One request asks for much about one query.
  private ArticleQuery lastQuery = ArticleQuery.userText("");
  private List<NaiveArticle> lastFound = List.of();

  /**
   * @param zone what a day is in
   * @param now what periods that end today are counted from
   */
  NaiveIndex(List<Article> articles, ZoneId zone, Instant now) {
    this(articles, given(articles), zone, now);
  }

  /**
   * @param people whom each article names
   */
  NaiveIndex(List<Article> articles, NaivePeople people, ZoneId zone, Instant now) {
    this.people = people;
    this.articles = articles.stream().map(NaiveArticle::new).toList();
    this.zone = zone;
    filters = new NaiveFilters(people, zone, now);
    matcher = new NaiveMatcher(filters);
  }

  private static NaivePeople given(List<Article> articles) {
    return new NaivePeople(
        articles.stream().collect(Collectors.toMap(Article::id, Article::people)),
        PeopleDirectory.empty());
  }

  List<NaiveArticle> articles() {
    return articles;
  }

  /** Returns the articles that match, in no particular order. */
  List<NaiveArticle> matches(SearchRequest request) {
    return matches(request, filter -> true);
  }

  private List<NaiveArticle> matches(SearchRequest request, Predicate<ArticleFilter> which) {
    if (!request.query().equals(lastQuery)) {
      lastQuery = request.query();
      lastFound = articles.stream().filter(each -> matcher.matches(lastQuery, each)).toList();
    }
    List<ArticleFilter> applied = request.filters().stream().filter(which).toList();
    return lastFound.stream()
        .filter(each -> applied.stream().allMatch(f -> filters.matches(f, each.article())))
        .toList();
  }

  /** Returns the ids of the articles that match only possibly. */
  Set<String> possible(SearchRequest request) {
    Set<String> ids = new LinkedHashSet<>();
    for (NaiveArticle each : matches(request)) {
      Article article = each.article();
      boolean certain =
          filters.isCertain(request.query(), article)
              && request.filters().stream().allMatch(f -> filters.isCertain(f, article));
      if (!certain) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  /** Returns the ids of the articles that match, by date. */
  List<String> byDate(SearchRequest request, SortOrder order) {
    Comparator<Instant> instants = Comparator.naturalOrder();
    Comparator<Article> byDate =
        Comparator.comparing(
            article -> article.published() == null ? null : article.published().start(zone),
            Comparator.nullsLast(order == SortOrder.OLDEST ? instants : instants.reversed()));
    return matches(request).stream()
        .map(NaiveArticle::article)
        .sorted(byDate.thenComparing(Article::id))
        .map(Article::id)
        .toList();
  }

  FacetCounts facets(SearchRequest request) {
    List<FacetValue> outlets = List.of();
    List<FacetValue> mentioned = List.of();
    for (Facet facet : request.extras().facets()) {
      switch (facet.dimension()) {
        case OUTLETS ->
            outlets =
                facet(
                    matches(request, filter -> !(filter instanceof ArticleFilter.Outlets)),
                    article -> Stream.ofNullable(article.outlet()).map(this::shownOutlet).toList(),
                    facet.limit());
        case PEOPLE ->
            mentioned =
                facet(
                    matches(request, filter -> !(filter instanceof ArticleFilter.People)),
                    article -> people.people(article.id()),
                    facet.limit());
      }
    }
    return new FacetCounts(outlets, mentioned);
  }

  /** An outlet as most articles of the index spell it. */
  private String shownOutlet(String outlet) {
    Map<String, Integer> spellings = new TreeMap<>();
    for (NaiveArticle each : articles) {
      String its = each.article().outlet();
      if (its != null && NaiveFilters.folded(its).equals(NaiveFilters.folded(outlet))) {
        spellings.merge(its, 1, Integer::sum);
      }
    }
    return commonest(spellings);
  }

  private static List<FacetValue> facet(
      List<NaiveArticle> found, Function<Article, Collection<String>> values, int limit) {
    Map<String, Integer> counts = new TreeMap<>();
    for (NaiveArticle each : found) {
      values.apply(each.article()).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<FacetValue> all = new ArrayList<>();
    counts.forEach((value, count) -> all.add(new FacetValue(value, count)));
    all.sort(
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
    return all.subList(0, Math.min(limit, all.size()));
  }

  /** The spelling of most; of equally frequent ones the last, which has the accents. */
  static String commonest(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  Timeline timeline(SearchRequest request) {
    ZoneId days = request.extras().timelineZone();
    NaiveTimeline timeline =
        new NaiveTimeline(request.extras().timeline(), days == null ? zone : days);
    matches(request).forEach(each -> timeline.add(each.article().published()));
    return timeline.result();
  }
}
