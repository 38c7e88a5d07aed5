package io.github.broadsheet.corpus;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what filters let through, at one moment and in one time zone. */
final class NaiveFilters {

  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

  private final NaivePeople people;
  private final ZoneId zone;
  private final Instant now;

  NaiveFilters(NaivePeople people, ZoneId zone, Instant now) {
    this.people = people;
    this.zone = zone;
    this.now = now;
  }

  boolean matches(ArticleFilter filter, Article article) {
    return switch (filter) {
      case ArticleFilter.Outlets outlets ->
          article.outlet() != null
              && outlets.names().stream().anyMatch(n -> folded(n).equals(folded(article.outlet())));
      case ArticleFilter.People people ->
          people.names().stream().anyMatch(n -> this.people.isNamed(article.id(), n));
      case ArticleFilter.Ids ids -> ids.ids().contains(article.id());
      case ArticleFilter.Languages languages ->
          article.language() != null
              && languages.tags().stream().anyMatch(tag -> isIn(article.language(), tag));
      case ArticleFilter.Published published -> overlaps(published.range(), article.published());
      case ArticleFilter.PublishedWithin within -> overlaps(lately(within), article.published());
      case ArticleFilter.PublishedUnknown unknown -> article.published() == null;
    };
  }

  /** Whether an article lies in the time that a query requires without a doubt. */
  boolean isCertain(ArticleQuery query, Article article) {
    return switch (query) {
      case ArticleQuery.Filtered filtered -> isCertain(filtered.filter(), article);
      case ArticleQuery.AllOf all ->
          all.parts().stream().allMatch(part -> isCertain(part, article));
      case ArticleQuery.Boosted boosted -> isCertain(boosted.query(), article);
      default -> true;
    };
  }

  /** Whether an article lies in the time that a filter asks for without a doubt. */
  boolean isCertain(ArticleFilter filter, Article article) {
    return switch (filter) {
      case ArticleFilter.Published published -> covers(published.range(), article.published());
      case ArticleFilter.PublishedWithin within -> covers(lately(within), article.published());
      default -> true;
    };
  }

  private boolean overlaps(DateRange range, NewsDate date) {
    return date != null
        && date.start(zone).isBefore(until(range))
        && date.end(zone).isAfter(from(range));
  }

  private boolean covers(DateRange range, NewsDate date) {
    return !date.start(zone).isBefore(from(range)) && !date.end(zone).isAfter(until(range));
  }

  private Instant from(DateRange range) {
    return range.from() == null ? Instant.MIN : range.from().start(zone);
  }

  private Instant until(DateRange range) {
    return range.to() == null ? Instant.MAX : range.to().end(zone);
  }

  private DateRange lately(ArticleFilter.PublishedWithin within) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return DateRange.between(today.minus(within.period()).plusDays(1), today);
  }

  private static boolean isIn(String language, String tag) {
    String its = language.toLowerCase(Locale.ROOT);
    String wanted = tag.toLowerCase(Locale.ROOT);
    return its.equals(wanted) || its.startsWith(wanted + "-");
  }

  /** A name without case and accents. */
  static String folded(String name) {
    return FOLDED.computeIfAbsent(name, NaiveFilters::fold);
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }
}
