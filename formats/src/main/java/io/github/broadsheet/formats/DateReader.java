package io.github.broadsheet.formats;

import io.github.broadsheet.ArticleLimits;
import io.github.broadsheet.NewsDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the shapes in which news come: ISO 8601 of any precision, RFC 1123 and the English
 * ones with the month in words. A date is never made up: one that is ambiguous, relative or cannot
 * be is left out.
 */
final class DateReader {

  /**
   * What came of reading a date.
   *
   * @param note what was lost and why, or null
   */
  record Reading(@Nullable NewsDate date, @Nullable String note) {}

  /** A day and where in the text it ends. */
  private record Day(LocalDate value, int end) {}

  private static final Reading NOTHING = new Reading(null, null);
  private static final Set<String> ABSENT =
      Set.of("nan", "na", "n/a", "nat", "null", "none", "unknown", "-", "--");

  private static final int MONTHS = 12;
  private static final int HOURS = 12;
  private static final int MAX_LENGTH = 100;
  private static final int MAX_QUOTED = 60;

  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

  private static final Pattern YEAR_ONLY = Pattern.compile(YEAR);
  private static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(?<month>\\d{2})");
  private static final Pattern WORD_MONTH = Pattern.compile(MONTH + ",?\\s+" + YEAR);

  private static final Pattern ISO_DAY =
      Pattern.compile(YEAR + "(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT_DAY =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>" + YEAR);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/. ]\\d{2}(?!\\d).*");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:t|,?\\s+|,)(?:at\\s+)?"
              + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
              + "\\s*(?:(?<half>[ap])\\.?m\\.?(?![a-z]))?"
              + "\\s*(?<zone>[+-]\\d{2}(?::?\\d{2})?|[a-z]{1,5})?");

  /**
   * The zones of RFC 822, and the Central European ones. Other abbreviations mean several zones.
   */
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cst", ZoneOffset.ofHours(-6)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mst", ZoneOffset.ofHours(-7)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)));

  /**
   * Control characters, raw or as references, and what follows: Reuters-21578 has desk codes there.
   */
  private static final Pattern CONTROL_TAIL =
      Pattern.compile("(?:[\\x00-\\x08\\x0E-\\x1F]|&#\\d+;).*", Pattern.DOTALL);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final ZoneId zone;

  /** Reads times that come without a zone in this one. */
  DateReader(ZoneId zone) {
    this.zone = zone;
  }

  /** Reads a date, which is not blank. */
  Reading read(String text) {
    if (text.length() > MAX_LENGTH) {
      return unreadable(text);
    }
    String cleaned = CONTROL_TAIL.matcher(text).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    if (ABSENT.contains(cleaned)) {
      return NOTHING;
    }
    if (SHORT_YEAR.matcher(cleaned).matches()) {
      return leftOut(text, "is ambiguous (a year of two digits)");
    }
    if (isDayOrMonthFirst(cleaned)) {
      return leftOut(text, "is ambiguous (day or month first)");
    }
    try {
      Day day = day(cleaned);
      Reading reading =
          day == null
              ? monthOrYear(text, cleaned)
              : withTime(text, day.value(), cleaned.substring(day.end()));
      return checked(text, reading);
    } catch (DateTimeException e) {
      return unreadable(text);
    }
  }

  private static boolean isDayOrMonthFirst(String text) {
    Matcher date = NUMBERS.matcher(text);
    return date.lookingAt()
        && number(date, "first") <= MONTHS
        && number(date, "second") <= MONTHS
        && number(date, "first") != number(date, "second");
  }

  private static @Nullable Day day(String text) {
    Matcher date = ISO_DAY.matcher(text);
    if (date.lookingAt() || date.usePattern(COMPACT_DAY).lookingAt()) {
      return new Day(
          LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day")),
          date.end());
    }
    if (date.usePattern(MONTH_FIRST).lookingAt() || date.usePattern(DAY_FIRST).lookingAt()) {
      return new Day(
          LocalDate.of(number(date, "year"), month(date.group("month")), number(date, "day")),
          date.end());
    }
    if (date.usePattern(NUMBERS).lookingAt()) {
      int first = number(date, "first");
      int second = number(date, "second");
      return new Day(
          LocalDate.of(number(date, "year"), Math.min(first, second), Math.max(first, second)),
          date.end());
    }
    return null;
  }

  private static Reading monthOrYear(String text, String cleaned) {
    Matcher date = YEAR_ONLY.matcher(cleaned);
    if (date.matches()) {
      return found(NewsDate.of(Year.of(number(date, "year"))));
    }
    if (date.usePattern(ISO_MONTH).matches()) {
      return found(NewsDate.of(YearMonth.of(number(date, "year"), number(date, "month"))));
    }
    if (date.usePattern(WORD_MONTH).matches()) {
      return found(NewsDate.of(YearMonth.of(number(date, "year"), month(date.group("month")))));
    }
    return unreadable(text);
  }

  private Reading withTime(String text, LocalDate day, String rest) {
    if (rest.isEmpty()) {
      return found(NewsDate.of(day));
    }
    Matcher time = TIME.matcher(rest);
    if (!time.matches()) {
      return unreadable(text);
    }
    ZoneId timeZone = zone(time.group("zone"));
    return timeZone == null
        ? new Reading(
            NewsDate.of(day),
            "date " + quoted(text) + " names an unknown time zone, and only its day was kept")
        : found(NewsDate.of(day.atTime(time(time)).atZone(timeZone).toInstant()));
  }

  private @Nullable ZoneId zone(@Nullable String name) {
    if (name == null) {
      return zone;
    }
    return Character.isLetter(name.charAt(0)) ? ZONES.get(name) : ZoneOffset.of(name);
  }

  private static LocalTime time(Matcher time) {
    int hour = number(time, "hour");
    String half = time.group("half");
    if (half != null) {
      if (hour < 1 || hour > HOURS) {
        throw new DateTimeException("hour must lie between 1 and 12, got " + hour);
      }
      hour = hour % HOURS + (half.equals("p") ? HOURS : 0);
    }
    String fraction = time.group("fraction");
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    int second = time.group("second") == null ? 0 : number(time, "second");
    return LocalTime.of(hour, number(time, "minute"), second, nanos);
  }

  /** Reads a month from its English name or the first three letters of it or more. */
  private static Month month(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return month;
      }
    }
    throw new DateTimeException("month must be an English name, got " + name);
  }

  private static Reading checked(String text, Reading reading) {
    NewsDate date = reading.date();
    if (date == null) {
      return reading;
    }
    int year = date.firstDay(ZoneOffset.UTC).getYear();
    return year < ArticleLimits.MIN_YEAR || year > ArticleLimits.MAX_YEAR
        ? leftOut(
            text,
            "is outside the years " + ArticleLimits.MIN_YEAR + " to " + ArticleLimits.MAX_YEAR)
        : reading;
  }

  private static Reading found(NewsDate date) {
    return new Reading(date, null);
  }

  private static Reading unreadable(String text) {
    return leftOut(text, "cannot be read");
  }

  private static Reading leftOut(String text, String why) {
    return new Reading(null, "date " + quoted(text) + " " + why + " and was left out");
  }

  private static String quoted(String text) {
    String line = SPACE.matcher(text).replaceAll(" ");
    return '"' + (line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED) + "…") + '"';
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }
}
