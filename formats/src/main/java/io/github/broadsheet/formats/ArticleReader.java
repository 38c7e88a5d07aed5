package io.github.broadsheet.formats;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Gives what was read, one outcome after the other, and reads no further than asked. Holds one
 * record at a time and at most one open file. Not thread-safe.
 *
 * <p>{@link #hasNext} and {@link #next} throw no exception for what is wrong with a file: that is
 * an outcome.
 */
public interface ArticleReader extends Iterator<ReadOutcome>, AutoCloseable {

  /**
   * Reads on until there is an outcome or the end.
   *
   * @throws IllegalStateException if the reader is closed
   */
  @Override
  boolean hasNext();

  /**
   * Returns the next outcome.
   *
   * @throws NoSuchElementException if there is none
   * @throws IllegalStateException if the reader is closed
   */
  @Override
  ReadOutcome next();

  /** Closes the file that is open, if there is one. A second call does nothing. */
  @Override
  void close();
}
