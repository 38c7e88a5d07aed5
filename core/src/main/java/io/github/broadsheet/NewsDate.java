package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * A date as precise as it is known: an instant, a day, a month or a year. A date is the interval
 * from its {@linkplain #start start} to its {@linkplain #end end}; which instants a day covers
 * depends on a time zone, which the index has.
 *
 * @param value an {@link Instant}, {@link LocalDate}, {@link YearMonth} or {@link Year}
 */
public record NewsDate(Temporal value) {

  private static final int MIN_YEAR = 1;
  private static final int MAX_YEAR = 9999;

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  /** How much of a date is known, the finest first. */
  public enum Precision {
    /** A moment, to the millisecond. */
    INSTANT,
    /** A calendar day. */
    DAY,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR
  }

  /**
   * Checks that the value is of such a type and in the years 1 to 9999, and cuts an instant to
   * milliseconds, which is what is indexed.
   */
  public NewsDate {
    requireNonNull(value, "value");
    if (value instanceof Instant instant) {
      value = instant.truncatedTo(ChronoUnit.MILLIS);
    } else if (!(value instanceof LocalDate
        || value instanceof YearMonth
        || value instanceof Year)) {
      throw new IllegalArgumentException(
          "value must be an Instant, LocalDate, YearMonth or Year, got "
              + value.getClass().getName());
    }
    requireYear(value);
  }

  private static void requireYear(Temporal value) {
    if (value instanceof Instant instant) {
      if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
        throw outside(yearOf(instant));
      }
      return;
    }
    int year = value.get(ChronoField.YEAR);
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw outside(year);
    }
  }

  /** The first and last instants lie a little outside of the calendar. */
  private static int yearOf(Instant instant) {
    long day = Math.floorDiv(instant.getEpochSecond(), 86_400);
    return LocalDate.ofEpochDay(
            Math.clamp(day, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
        .getYear();
  }

  private static IllegalArgumentException outside(int year) {
    return new IllegalArgumentException("year must be between 1 and 9999, got " + year);
  }

  /** Returns a moment. */
  public static NewsDate of(Instant instant) {
    return new NewsDate(instant);
  }

  /** Returns a day. */
  public static NewsDate of(LocalDate day) {
    return new NewsDate(day);
  }

  /** Returns a month of which no day is known. */
  public static NewsDate of(YearMonth month) {
    return new NewsDate(month);
  }

  /** Returns a year of which no month is known. */
  public static NewsDate of(Year year) {
    return new NewsDate(year);
  }

  /**
   * Reads an ISO 8601 date of any precision: {@code 2019}, {@code 2019-02}, {@code 2019-02-02},
   * {@code 2019-02-02T10:30Z}; a date-time without an offset is read in UTC.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  public static NewsDate parse(String text) {
    return parse(text, ZoneOffset.UTC);
  }

  /**
   * Reads an ISO 8601 date of any precision.
   *
   * @param zone in which a date-time without an offset is read
   * @throws IllegalArgumentException if the text is not such a date
   */
  public static NewsDate parse(String text, ZoneId zone) {
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        case 10 -> of(LocalDate.parse(text));
        default -> of(parseDateTime(text, zone));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date must be like 2019, 2019-02, 2019-02-02 or 2019-02-02T10:30:00Z, got \""
              + text
              + "\"",
          e);
    }
  }

  private static Instant parseDateTime(String text, ZoneId zone) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDateTime.parse(text).atZone(zone).toInstant();
    }
  }

  /** Returns how much of the date is known. */
  public Precision precision() {
    return switch (value) {
      case Instant i -> Precision.INSTANT;
      case LocalDate d -> Precision.DAY;
      case YearMonth m -> Precision.MONTH;
      default -> Precision.YEAR;
    };
  }

  /** Returns the first moment of the date; what articles are sorted by. */
  public Instant start(ZoneId zone) {
    return switch (value) {
      case Instant instant -> instant;
      default -> firstDay(zone).atStartOfDay(zone).toInstant();
    };
  }

  /** Returns the moment after the last one; for an instant, one millisecond later. */
  public Instant end(ZoneId zone) {
    return switch (value) {
      case Instant instant -> instant.plusMillis(1);
      case LocalDate day -> day.plusDays(1).atStartOfDay(zone).toInstant();
      case YearMonth month -> month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
      default -> ((Year) value).plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
    };
  }

  /** Returns the first day of the date. */
  public LocalDate firstDay(ZoneId zone) {
    return switch (value) {
      case Instant instant -> LocalDate.ofInstant(instant, zone);
      case LocalDate day -> day;
      case YearMonth month -> month.atDay(1);
      default -> ((Year) value).atDay(1);
    };
  }

  /** Returns the date in ISO 8601, as {@link #parse(String)} reads it. */
  @Override
  public String toString() {
    // A year alone would lose its leading zeros.
    return value instanceof Year year ? "%04d".formatted(year.getValue()) : value.toString();
  }
}
