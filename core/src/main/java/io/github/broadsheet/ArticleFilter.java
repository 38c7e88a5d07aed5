package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;

/**
 * What an article must have to be found, without any say in the order of the hits. Sealed: a
 * backend handles every kind. Several filters of one request must all match.
 */
public sealed interface ArticleFilter {

  /**
   * Articles of any of these outlets, compared without case and accents.
   *
   * @param names at least one, none blank
   */
  record Outlets(List<String> names) implements ArticleFilter {
    /** Checks and copies the names. */
    public Outlets {
      names = requireNames(names, "outlets");
    }
  }

  /**
   * Articles that mention any of these people.
   *
   * @param names at least one, none blank
   */
  record People(List<String> names) implements ArticleFilter {
    /** Checks and copies the names. */
    public People {
      names = requireNames(names, "people");
    }
  }

  /**
   * Articles with any of these ids.
   *
   * @param ids at least one, none blank
   */
  record Ids(List<String> ids) implements ArticleFilter {
    /** Checks and copies the ids. */
    public Ids {
      ids = requireNames(ids, "ids");
    }
  }

  /**
   * Articles in any of these languages; {@code es} also finds {@code es-VE}, and {@code zh-Hans}
   * {@code zh-Hans-CN}. Compared without case.
   *
   * @param tags at least one, none blank
   */
  record Languages(List<String> tags) implements ArticleFilter {
    /** Checks and copies the tags. */
    public Languages {
      tags = requireNames(tags, "languages");
    }
  }

  /**
   * Articles that were, or may have been, published in a range of time: one dated by its month
   * alone is a <em>possible</em> match for a day in that month.
   *
   * @param range what to look in
   */
  record Published(DateRange range) implements ArticleFilter {
    /** Checks the range. */
    public Published {
      requireNonNull(range, "range");
    }
  }

  /**
   * Articles published in the days, weeks, months or years before the search: a period that ends
   * with the day of the search.
   *
   * @param period how far to look back, positive, at most 1,000 years
   */
  record PublishedWithin(Period period) implements ArticleFilter {
    /** Checks the period. */
    public PublishedWithin {
      if (requireNonNull(period, "period").isNegative() || period.isZero()) {
        throw new IllegalArgumentException("period must be positive, got " + period);
      }
      if (period.toTotalMonths() > 12_000 || period.getDays() > 366_000) {
        throw new IllegalArgumentException("period must be at most 1000 years, got " + period);
      }
    }
  }

  /** Articles whose date is unknown. */
  record PublishedUnknown() implements ArticleFilter {}

  /** Returns a filter for any of these outlets. */
  static ArticleFilter outlets(String... names) {
    return new Outlets(List.of(names));
  }

  /** Returns a filter for any of these outlets. */
  static ArticleFilter outlets(Collection<String> names) {
    return new Outlets(List.copyOf(names));
  }

  /** Returns a filter for articles that mention any of these people. */
  static ArticleFilter people(String... names) {
    return new People(List.of(names));
  }

  /** Returns a filter for articles that mention any of these people. */
  static ArticleFilter people(Collection<String> names) {
    return new People(List.copyOf(names));
  }

  /** Returns a filter for articles with any of these ids. */
  static ArticleFilter ids(String... ids) {
    return new Ids(List.of(ids));
  }

  /** Returns a filter for articles with any of these ids. */
  static ArticleFilter ids(Collection<String> ids) {
    return new Ids(List.copyOf(ids));
  }

  /** Returns a filter for articles in any of these languages. */
  static ArticleFilter languages(String... tags) {
    return new Languages(List.of(tags));
  }

  /** Returns a filter for articles in any of these languages. */
  static ArticleFilter languages(Collection<String> tags) {
    return new Languages(List.copyOf(tags));
  }

  /** Returns a filter for a range of time. */
  static ArticleFilter published(DateRange range) {
    return new Published(range);
  }

  /** Returns a filter for the time from the start of one day to the end of another. */
  static ArticleFilter publishedBetween(LocalDate from, LocalDate to) {
    return new Published(DateRange.between(from, to));
  }

  /** Returns a filter for the time from the start of a day on. */
  static ArticleFilter publishedSince(LocalDate from) {
    return new Published(new DateRange(NewsDate.of(from), null));
  }

  /** Returns a filter for the time up to the end of a day. */
  static ArticleFilter publishedUntil(LocalDate to) {
    return new Published(new DateRange(null, NewsDate.of(to)));
  }

  /** Returns a filter for the period that ends with the day of the search. */
  static ArticleFilter publishedWithin(Period period) {
    return new PublishedWithin(period);
  }

  /** Returns a filter for articles without a date. */
  static ArticleFilter publishedUnknown() {
    return new PublishedUnknown();
  }

  private static List<String> requireNames(List<String> names, String what) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(what + " must name at least one, got none");
    }
    for (String name : names) {
      if (requireNonNull(name, what).isBlank()) {
        throw new IllegalArgumentException(what + " must not be blank, got \"" + name + "\"");
      }
    }
    return List.copyOf(names);
  }
}
