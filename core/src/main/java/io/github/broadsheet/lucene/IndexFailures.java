package io.github.broadsheet.lucene;

import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says what a failure of Lucene means to a user of the index, and what can be done. */
final class IndexFailures {

  private IndexFailures() {}

  /** Returns the failure of an operation on the index at a place. */
  static NewsIndexException of(String place, IOException failure) {
    return switch (failure) {
      case LockObtainFailedException e ->
          failed(
              Reason.LOCKED,
              "index at " + place + " is locked by another writer; close it or open it read-only",
              e);
      case IndexFormatTooOldException e ->
          failed(
              Reason.TOO_OLD,
              "index at "
                  + place
                  + " was written by a version too old to read; build it again from the articles",
              e);
      case IndexFormatTooNewException e -> tooNew(place, e);
      case CorruptIndexException e -> corrupt(place, e);
      case EOFException e -> corrupt(place, e);
      case NoSuchFileException e -> corrupt(place, e);
      case FileNotFoundException e -> corrupt(place, e);
      default ->
          isDiskFull(failure)
              ? failed(
                  Reason.DISK_FULL,
                  "index at "
                      + place
                      + " cannot be written because the disk is full; what was committed is intact:"
                      + " free some space, close the index and open it again",
                  failure)
              : failed(
                  Reason.IO,
                  "index at " + place + " cannot be read or written: " + firstLine(failure),
                  failure);
    };
  }

  static NewsIndexException tooNew(String place, IndexFormatTooNewException cause) {
    return failed(Reason.TOO_NEW, tooNewMessage(place), cause);
  }

  static String tooNewMessage(String place) {
    return "index at "
        + place
        + " was written by a newer version of this library; update the library to read it";
  }

  static NewsIndexException corrupt(String place, Throwable cause) {
    return failed(
        Reason.CORRUPT,
        "index at "
            + place
            + " is damaged ("
            + firstLine(cause)
            + "); restore it from a copy or build it again from the articles",
        cause);
  }

  /**
   * Whether Lucene throws such a thing when it reads a damaged file that it did not expect damaged.
   */
  static boolean isSignOfDamage(Throwable failure) {
    return failure instanceof IndexOutOfBoundsException
        || failure instanceof NegativeArraySizeException
        || failure instanceof BufferUnderflowException
        || failure instanceof ArithmeticException
        || failure instanceof ClassCastException
        || failure instanceof NullPointerException
        || failure instanceof InternalError
        || failure instanceof AssertionError;
  }

  static NewsIndexException failed(Reason reason, String message, Throwable cause) {
    return new NewsIndexException(reason, message, cause);
  }

  private static String firstLine(Throwable cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return message.lines().findFirst().orElse("").split(" \\(resource=", 2)[0];
  }

  static boolean isDiskFull(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("not enough space")
          || message.contains("disk full")
          || message.contains("disk quota exceeded")
          || message.contains("file too large")) {
        return true;
      }
    }
    return false;
  }
}
