package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A problem with an index itself: its directory, its lock, its format, its disk. */
public final class NewsIndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for a program to act on. */
  public enum Reason {
    /** There is no index at this place. */
    NOT_FOUND,
    /** The directory holds something else: other files, or an index made by another program. */
    NOT_OURS,
    /** Another writer has the index open. */
    LOCKED,
    /** The index is damaged. */
    CORRUPT,
    /** The index was written by a version too old to read; build it again from the articles. */
    TOO_OLD,
    /** The index was written by a newer version of this library. */
    TOO_NEW,
    /** The index was opened read-only. */
    READ_ONLY,
    /** The disk is full; what was committed before is intact. */
    DISK_FULL,
    /** Reading or writing failed in another way. */
    IO
  }

  private final Reason reason;

  /** Creates an exception; the message names the place and the remedy. */
  public NewsIndexException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = requireNonNull(reason, "reason");
  }

  /** Returns what is wrong. */
  public Reason reason() {
    return reason;
  }
}
