package io.github.broadsheet.lucene;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.people.MentionFinder;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How an index is opened.
 *
 * @param zone the time zone that says what a day is, or null for the one the index has; a new index
 *     has UTC then. It is fixed when the index is made
 * @param bufferMegabytes how much memory articles may take before they are written out, 1 to 2,000;
 *     default 64
 * @param clock what searches take for now, for periods that end today; default the system's
 * @param mentionFinder finds the people that articles name when they are put in, or null for the
 *     one by rules, which is the default
 */
public record LuceneIndexOptions(
    @Nullable ZoneId zone,
    int bufferMegabytes,
    InstantSource clock,
    @Nullable MentionFinder mentionFinder) {

  /** What {@link LuceneNewsIndex#open(java.nio.file.Path)} uses. */
  public static final LuceneIndexOptions DEFAULT =
      new LuceneIndexOptions(null, 64, InstantSource.system(), null);

  /** Checks the ranges. */
  public LuceneIndexOptions {
    if (bufferMegabytes < 1 || bufferMegabytes > 2_000) {
      throw new IllegalArgumentException(
          "bufferMegabytes must be between 1 and 2000, got " + bufferMegabytes);
    }
    requireNonNull(clock, "clock");
  }

  /** Returns these options with a time zone. */
  public LuceneIndexOptions withZone(ZoneId zone) {
    return new LuceneIndexOptions(
        requireNonNull(zone, "zone"), bufferMegabytes, clock, mentionFinder);
  }

  /** Returns these options with more or less memory for articles not yet written out. */
  public LuceneIndexOptions withBufferMegabytes(int bufferMegabytes) {
    return new LuceneIndexOptions(zone, bufferMegabytes, clock, mentionFinder);
  }

  /** Returns these options with another clock. */
  public LuceneIndexOptions withClock(InstantSource clock) {
    return new LuceneIndexOptions(zone, bufferMegabytes, clock, mentionFinder);
  }

  /** Returns these options with another way of finding people in articles. */
  public LuceneIndexOptions withMentionFinder(MentionFinder finder) {
    return new LuceneIndexOptions(zone, bufferMegabytes, clock, requireNonNull(finder, "finder"));
  }
}
