package io.github.broadsheet.formats;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.NewsDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How to read, and what to assume where an article says nothing. Made from {@link #DEFAULT} by the
 * {@code with…} methods; the canonical constructor is not part of the stable API.
 *
 * @param format how files are read
 * @param outlet the outlet of articles that name none, or null to leave it absent
 * @param date the date of articles that have none that can be read, or null to leave it absent
 * @param zone in which a time without a time zone is read
 */
public record ReadOptions(
    Format format, @Nullable String outlet, @Nullable NewsDate date, ZoneId zone) {

  /** Each file as its name says, nothing assumed, times without a time zone read in UTC. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Format.AUTO, null, null, ZoneOffset.UTC);

  /** Checks that the outlet is not blank. */
  public ReadOptions {
    requireNonNull(format, "format");
    requireNonNull(zone, "zone");
    if (outlet != null && outlet.isBlank()) {
      throw new IllegalArgumentException("outlet must not be blank, got \"" + outlet + "\"");
    }
  }

  /** Returns these options with another format. */
  public ReadOptions withFormat(Format format) {
    return new ReadOptions(format, outlet, date, zone);
  }

  /** Returns these options with another outlet for articles that name none; null for no outlet. */
  public ReadOptions withOutlet(@Nullable String outlet) {
    return new ReadOptions(format, outlet, date, zone);
  }

  /** Returns these options with another date for articles that have none; null for no date. */
  public ReadOptions withDate(@Nullable NewsDate date) {
    return new ReadOptions(format, outlet, date, zone);
  }

  /** Returns these options with another zone for times that come without one. */
  public ReadOptions withZone(ZoneId zone) {
    return new ReadOptions(format, outlet, date, zone);
  }
}
