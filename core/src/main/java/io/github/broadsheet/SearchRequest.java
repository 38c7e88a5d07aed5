package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to an index. Made by {@link #of(String)} and refined by the {@code with…} methods; the
 * defaults give what a page of results needs. The canonical constructor is not part of the stable
 * API.
 *
 * @param query what must match and scores
 * @param matching how words typed side by side in a {@link ArticleQuery.UserText} are combined
 * @param filters what must hold beside the query, without a say in the order
 * @param sort the order of the hits
 * @param ranking what makes one hit more relevant than another
 * @param page which hits to return
 * @param extras what to return beside the hits
 * @param effort how much to spend
 */
public record SearchRequest(
    ArticleQuery query,
    WordMatching matching,
    List<ArticleFilter> filters,
    SortOrder sort,
    Ranking ranking,
    Page page,
    Extras extras,
    Effort effort) {

  /**
   * What makes one hit more relevant than another, beside the words of the query.
   *
   * @param recencyHalfLife after which time an article counts half as much, or null for no
   *     difference; default null
   * @param weights how much each part of an article counts
   * @param feedback whether the words that stand out in the two best hits are searched as well
   */
  public record Ranking(
      @Nullable Duration recencyHalfLife, FieldWeights weights, boolean feedback) {
    /** Checks the half-life. */
    public Ranking {
      if (recencyHalfLife != null && (recencyHalfLife.isNegative() || recencyHalfLife.isZero())) {
        throw new IllegalArgumentException(
            "recencyHalfLife must be positive, got " + recencyHalfLife);
      }
      requireNonNull(weights, "weights");
    }
  }

  /**
   * Which hits to return.
   *
   * @param limit how many at most, 0 to 1,000; default 10
   * @param cursor the {@link SearchResult#nextCursor} of the page before, or null for the first
   *     page
   * @param highlighting how much of the bodies to show
   * @param outletCap how many hits of one outlet to show at most, on all pages together, 1 to
   *     1,000, or 0 for as many as there are; default 0
   */
  public record Page(int limit, @Nullable String cursor, Highlighting highlighting, int outletCap) {
    /** Checks the limit. */
    public Page {
      if (limit < 0 || limit > 1_000) {
        throw new IllegalArgumentException("limit must be between 0 and 1000, got " + limit);
      }
      requireNonNull(highlighting, "highlighting");
      if (outletCap < 0 || outletCap > 1_000) {
        throw new IllegalArgumentException(
            "outletCap must be between 0 and 1000, got " + outletCap);
      }
    }
  }

  /**
   * What to return beside the hits.
   *
   * @param facets dimensions to count by, none by default
   * @param timeline how long a bucket of the timeline is, or null for no timeline
   * @param timelineZone where its days begin, or null for the zone of the index
   * @param explanation whether each hit says why it matched; default false
   */
  public record Extras(
      List<Facet> facets,
      @Nullable Interval timeline,
      @Nullable ZoneId timelineZone,
      boolean explanation) {
    /** Copies the facets. */
    public Extras {
      facets = List.copyOf(facets);
    }
  }

  /**
   * How much to spend on the answer.
   *
   * @param exactCount whether to count every match; if not, a count above 1,000 may be a lower
   *     bound, which is faster; default true
   * @param timeout after which the search returns what it has; default 10 seconds
   * @param maxStaleness how old what is searched may be; default 0, which means that a search sees
   *     every put and delete that returned before it was called
   */
  public record Effort(boolean exactCount, Duration timeout, Duration maxStaleness) {
    /** Checks the durations. */
    public Effort {
      requireNonNull(timeout, "timeout");
      requireNonNull(maxStaleness, "maxStaleness");
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("timeout must be positive, got " + timeout);
      }
      if (maxStaleness.isNegative()) {
        throw new IllegalArgumentException(
            "maxStaleness must not be negative, got " + maxStaleness);
      }
    }
  }

  /** Copies the filters. */
  public SearchRequest {
    requireNonNull(query, "query");
    requireNonNull(matching, "matching");
    filters = List.copyOf(filters);
    requireNonNull(sort, "sort");
    requireNonNull(ranking, "ranking");
    requireNonNull(page, "page");
    requireNonNull(extras, "extras");
    requireNonNull(effort, "effort");
  }

  /** Returns a request for what a person typed; a blank text asks for every article. */
  public static SearchRequest of(String userText) {
    return of(new ArticleQuery.UserText(userText));
  }

  /** Returns a request for what a query matches. */
  public static SearchRequest of(ArticleQuery query) {
    return new SearchRequest(
        query,
        WordMatching.ALL,
        List.of(),
        SortOrder.RELEVANCE,
        new Ranking(null, FieldWeights.DEFAULT, false),
        new Page(10, null, Highlighting.DEFAULT, 0),
        new Extras(List.of(), null, null, false),
        new Effort(true, Duration.ofSeconds(10), Duration.ZERO));
  }

  /** Returns this request with words typed side by side combined in the given way. */
  public SearchRequest withMatching(WordMatching matching) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }

  /** Returns this request with one more filter. */
  public SearchRequest withFilter(ArticleFilter filter) {
    List<ArticleFilter> all = new ArrayList<>(filters);
    all.add(requireNonNull(filter, "filter"));
    return new SearchRequest(query, matching, all, sort, ranking, page, extras, effort);
  }

  /** Returns this request with another order of the hits. */
  public SearchRequest withSort(SortOrder sort) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }

  /**
   * Returns this request with newer articles preferred: the score is multiplied by {@code 0.1 + 0.9
   * · 2^(-age / halfLife)}, so that an article never loses more than nine tenths of it. An article
   * without a date counts as infinitely old. Of no effect when sorted by date.
   */
  public SearchRequest withRecency(Duration halfLife) {
    return withRanking(new Ranking(halfLife, ranking.weights, ranking.feedback));
  }

  /** Returns this request with the parts of an article weighed differently. */
  public SearchRequest withWeights(FieldWeights weights) {
    return withRanking(new Ranking(ranking.recencyHalfLife, weights, ranking.feedback));
  }

  /**
   * Returns this request with or without feedback: the twenty words that stand out most in the two
   * best hits are searched as well, the strongest of them at 0.3 of the weight of a word of the
   * query (Rocchio 1971). On newswire it raised mean average precision by 9 to 12 percent, for 2 to
   * 9 times the cost; where few articles are relevant it gains nothing.
   */
  public SearchRequest withFeedback(boolean feedback) {
    return withRanking(new Ranking(ranking.recencyHalfLife, ranking.weights, feedback));
  }

  /**
   * Returns this request for at most so many hits of one outlet, 1 to 1,000; 0 for no such limit.
   */
  public SearchRequest withOutletCap(int hits) {
    return withPage(new Page(page.limit, page.cursor, page.highlighting, hits));
  }

  /** Returns this request with or without {@link Hit#why}. */
  public SearchRequest withExplanation(boolean explanation) {
    return withExtras(new Extras(extras.facets, extras.timeline, extras.timelineZone, explanation));
  }

  /** Returns this request for another number of hits, 0 to 1,000. */
  public SearchRequest withLimit(int limit) {
    return withPage(new Page(limit, page.cursor, page.highlighting, page.outletCap));
  }

  /** Returns this request for the page that begins at a cursor; null asks for the first page. */
  public SearchRequest withCursor(@Nullable String cursor) {
    return withPage(new Page(page.limit, cursor, page.highlighting, page.outletCap));
  }

  /** Returns this request with more or less of the bodies shown. */
  public SearchRequest withHighlighting(Highlighting highlighting) {
    return withPage(new Page(page.limit, page.cursor, highlighting, page.outletCap));
  }

  /** Returns this request with these facets and no others. */
  public SearchRequest withFacets(Facet... facets) {
    return withFacets(List.of(facets));
  }

  /** Returns this request with these facets and no others. */
  public SearchRequest withFacets(Collection<Facet> facets) {
    return withExtras(
        new Extras(List.copyOf(facets), extras.timeline, extras.timelineZone, extras.explanation));
  }

  /** Returns this request with a timeline in the time zone of the index. */
  public SearchRequest withTimeline(Interval interval) {
    return withExtras(
        new Extras(extras.facets, requireNonNull(interval, "interval"), null, extras.explanation));
  }

  /** Returns this request with a timeline in a time zone. */
  public SearchRequest withTimeline(Interval interval, ZoneId zone) {
    return withExtras(
        new Extras(
            extras.facets,
            requireNonNull(interval, "interval"),
            requireNonNull(zone, "zone"),
            extras.explanation));
  }

  /** Returns this request with an exact count of the matches, or one that may be a lower bound. */
  public SearchRequest withExactCount(boolean exact) {
    return withEffort(new Effort(exact, effort.timeout, effort.maxStaleness));
  }

  /** Returns this request with another time after which it returns what it has. */
  public SearchRequest withTimeout(Duration timeout) {
    return withEffort(new Effort(effort.exactCount, timeout, effort.maxStaleness));
  }

  /** Returns this request content with what the index held at most this long ago. */
  public SearchRequest withMaxStaleness(Duration maxStaleness) {
    return withEffort(new Effort(effort.exactCount, effort.timeout, maxStaleness));
  }

  private SearchRequest withRanking(Ranking ranking) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }

  private SearchRequest withPage(Page page) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }

  private SearchRequest withExtras(Extras extras) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }

  private SearchRequest withEffort(Effort effort) {
    return new SearchRequest(query, matching, filters, sort, ranking, page, extras, effort);
  }
}
