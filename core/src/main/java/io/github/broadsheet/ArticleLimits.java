package io.github.broadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an index accepts. {@link NewsIndex#put} refuses an article beyond these limits. */
public final class ArticleLimits {

  /** An id has at most this many UTF-8 bytes; the limit OpenSearch has. */
  public static final int MAX_ID_BYTES = 512;

  /** A title has at most this many UTF-16 code units. */
  public static final int MAX_TITLE_LENGTH = 10_000;

  /** A body has at most this many UTF-16 code units: some 170,000 words. */
  public static final int MAX_BODY_LENGTH = 1_000_000;

  /** An outlet, a name, a language tag has at most this many UTF-16 code units. */
  public static final int MAX_NAME_LENGTH = 500;

  /** A url has at most this many UTF-16 code units. */
  public static final int MAX_URL_LENGTH = 4_000;

  /** An article has at most this many people and this many authors. */
  public static final int MAX_NAMES = 1_000;

  /** The first year a date may lie in: before it there was no newspaper. */
  public static final int MIN_YEAR = 1400;

  /** The last year a date may lie in. */
  public static final int MAX_YEAR = 2200;

  private static final Instant FIRST = Instant.parse(MIN_YEAR + "-01-01T00:00:00Z");
  private static final Instant AFTER_LAST = Instant.parse(MAX_YEAR + 1 + "-01-01T00:00:00Z");

  private ArticleLimits() {}

  /**
   * Checks an article.
   *
   * @throws IllegalArgumentException if it is beyond a limit; the message names the article and the
   *     limit
   */
  public static void check(Article article) {
    requireAtMost(
        article.id().getBytes(StandardCharsets.UTF_8).length,
        MAX_ID_BYTES,
        new Place(shorten(article.id()), "id"),
        "bytes in UTF-8");
    if (hasUnpairedSurrogate(article.id())) {
      throw new IllegalArgumentException(
          "article "
              + shorten(article.id())
              + ": id must be valid Unicode, got an unpaired surrogate");
    }
    requireLength(article, "title", article.title(), MAX_TITLE_LENGTH);
    requireLength(article, "body", article.body(), MAX_BODY_LENGTH);
    requireLength(article, "outlet", article.outlet(), MAX_NAME_LENGTH);
    requireLength(article, "language", article.language(), MAX_NAME_LENGTH);
    requireLength(article, "url", article.url(), MAX_URL_LENGTH);
    requireNames(article, "people", article.people());
    requireNames(article, "authors", article.authors());
    requireYears(article);
  }

  private static void requireYears(Article article) {
    NewsDate published = article.published();
    if (published == null) {
      return;
    }
    Instant start = published.start(ZoneOffset.UTC);
    if (start.isBefore(FIRST) || !start.isBefore(AFTER_LAST)) {
      throw new IllegalArgumentException(
          "article "
              + article.id()
              + ": published must lie between the years "
              + MIN_YEAR
              + " and "
              + MAX_YEAR
              + ", got "
              + published);
    }
  }

  private static void requireNames(Article article, String field, List<String> names) {
    requireAtMost(names.size(), MAX_NAMES, new Place(article.id(), field), "names");
    names.forEach(name -> requireLength(article, field, name, MAX_NAME_LENGTH));
  }

  private static void requireLength(Article article, String field, @Nullable String text, int max) {
    if (text != null) {
      requireAtMost(text.length(), max, new Place(article.id(), field), "characters");
    }
  }

  private record Place(String id, String field) {}

  private static void requireAtMost(int count, int max, Place place, String unit) {
    if (count > max) {
      throw new IllegalArgumentException(
          "article "
              + place.id
              + ": "
              + place.field
              + " must have at most "
              + max
              + " "
              + unit
              + ", got "
              + count);
    }
  }

  private static boolean hasUnpairedSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static String shorten(String id) {
    return id.length() <= 60 ? id : id.substring(0, 60) + "…";
  }
}
