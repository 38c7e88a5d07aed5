package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can follow {@code published:}. Every method throws an {@link IllegalArgumentException}
 * with a message for the author of the query.
 */
final class DateValues {

  /** What a date looks like, for messages. */
  static final String EXPECTED =
      "2019-02-02T10:30Z, 2019-02-02, 2019-02, 2019, [2019-01-20 TO 2019-02-28], 7d or unknown";

  private static final Pattern PERIOD =
      Pattern.compile("(?:(\\d{1,6})y)?(?:(\\d{1,6})m)?(?:(\\d{1,5})w)?(?:(\\d{1,6})d)?");
  private static final Pattern RANGE = Pattern.compile("(\\S+)\\s+TO\\s+(\\S+)");
  private static final int DAYS_OF_WEEK = 7;

  private final ZoneId zone;

  /**
   * @param zone in which a date-time without an offset is read
   */
  DateValues(ZoneId zone) {
    this.zone = zone;
  }

  /** Reads a date, a period that ends now, {@code a..b} or {@code unknown}. */
  ArticleFilter single(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase("unknown")) {
      return new ArticleFilter.PublishedUnknown();
    }
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return between(text.substring(0, dots), text.substring(dots + 2));
    }
    Period period = period(text);
    return period == null
        ? new ArticleFilter.Published(DateRange.of(date(text)))
        : new ArticleFilter.PublishedWithin(period);
  }

  /** Reads {@code [a TO b]}, both ends included, of which one may be {@code *}. */
  ArticleFilter range(String text) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      throw new IllegalArgumentException(
          "range must be written with [ and ], which include both ends, got " + Echo.of(text));
    }
    if (!text.endsWith("]")) {
      throw new IllegalArgumentException("range must end with ], got " + Echo.of(text));
    }
    Matcher range = RANGE.matcher(text.substring(1, text.length() - 1).strip());
    if (!range.matches()) {
      throw new IllegalArgumentException(
          "range must be like [2019-01-20 TO 2019-02-28], got " + Echo.of(text));
    }
    return between(unquoted(range.group(1)), unquoted(range.group(2)));
  }

  /**
   * Reads a date after a comparison. {@code >} begins after the last moment of the date, {@code <}
   * ends before its first one: {@code >2019-02} is from March on.
   */
  ArticleFilter compared(String operator, String text) {
    NewsDate date = date(text.strip());
    return new ArticleFilter.Published(
        switch (operator) {
          case ">=" -> new DateRange(date, null);
          case ">" -> new DateRange(next(date, 1), null);
          case "<=" -> new DateRange(null, date);
          case "<" -> new DateRange(null, next(date, -1));
          default -> throw new IllegalArgumentException("unknown comparison " + operator);
        });
  }

  /** Returns the day after a day, the month after a month, and so on, or so many before it. */
  static NewsDate next(NewsDate date, int steps) {
    return switch (date.value()) {
      case Instant instant -> NewsDate.of(instant.plusMillis(steps));
      case LocalDate day -> NewsDate.of(day.plusDays(steps));
      case YearMonth month -> NewsDate.of(month.plusMonths(steps));
      case Year year -> NewsDate.of(year.plusYears(steps));
      default -> throw new IllegalArgumentException("unknown date " + date);
    };
  }

  /** Reads a date of any precision. */
  NewsDate date(String text) {
    try {
      return NewsDate.parse(text, zone);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("published must be a date, got " + Echo.of(text), e);
    }
  }

  /** Returns the range between two dates, of which one may be open: {@code *} or nothing. */
  ArticleFilter between(String from, String to) {
    return new ArticleFilter.Published(new DateRange(end(from), end(to)));
  }

  private @Nullable NewsDate end(String text) {
    String date = text.strip();
    return date.isEmpty() || date.equals("*") ? null : date(date);
  }

  private static @Nullable Period period(String text) {
    Matcher matcher = PERIOD.matcher(text.toLowerCase(Locale.ROOT));
    if (text.isEmpty() || !matcher.matches()) {
      return null;
    }
    int days = number(matcher.group(3)) * DAYS_OF_WEEK + number(matcher.group(4));
    return Period.of(number(matcher.group(1)), number(matcher.group(2)), days);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
