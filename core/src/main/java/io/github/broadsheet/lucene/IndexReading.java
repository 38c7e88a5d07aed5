package io.github.broadsheet.lucene;

import io.github.broadsheet.PeopleDirectory;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The reading side of an index: hands out moments of it that show what was put and deleted before.
 * Thread-safe.
 */
final class IndexReading implements AutoCloseable {

  private final IndexHome home;
  private final IndexThreads thread;
  private final @Nullable IndexWriting writing;
  private final IndexMoments moments;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile PeopleDirectory directory = PeopleDirectory.empty();

  // What the current moment shows: set by the index thread alone.
  private volatile long shownChange;
  private volatile long shownNanos = System.nanoTime();

  /**
   * @param writing what changes the index, or null if others do
   */
  IndexReading(IndexHome home, IndexThreads thread, @Nullable IndexWriting writing)
      throws IOException {
    this.home = home;
    this.thread = thread;
    this.writing = writing;
    moments =
        writing == null ? new IndexMoments(home.directory()) : new IndexMoments(writing.writer());
  }

  /** The people that are known to those who begin to read now. */
  PeopleDirectory directory() {
    return directory;
  }

  /** Sets what people are known to those who begin to read from now on. */
  void use(PeopleDirectory directory) {
    this.directory = directory;
  }

  /** Something that is read from one moment of the index. */
  interface Task<T> {
    T read(IndexMoment moment) throws IOException;
  }

  /** Reads from a moment that shows what was put and deleted before this call. */
  <T> T read(Task<T> task) {
    return read(Duration.ZERO, task);
  }

  /**
   * Reads from a moment that shows what was put and deleted before this call, or nearly so.
   *
   * @param maxStaleness how much older the moment may be
   */
  <T> T read(Duration maxStaleness, Task<T> task) {
    requireOpen();
    try {
      refresh(maxStaleness);
      return fromCurrent(task);
    } catch (ConsumerFailure e) {
      throw e.failure;
    } catch (AlreadyClosedException e) {
      // A writer that failed has closed itself.
      throw writing == null ? new IllegalStateException("index is closed", e) : writing.failure(e);
    } catch (IOException e) {
      throw IndexFailures.of(home.place(), e);
    } catch (RuntimeException | InternalError | AssertionError e) {
      if (IndexFailures.isSignOfDamage(e)) {
        throw IndexFailures.corrupt(home.place(), e);
      }
      throw e;
    }
  }

  /** As {@link #read}, on the index thread itself. */
  <T> T readOnIndexThread(Task<T> task) throws IOException {
    moments.maybeRefreshBlocking();
    return fromCurrent(task);
  }

  /** What a caller's code throws says nothing about the index and goes through as it is. */
  static final class ConsumerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;

    ConsumerFailure(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private <T> T fromCurrent(Task<T> task) throws IOException {
    IndexMoment moment = moments.acquire();
    try {
      return task.read(moment.with(directory));
    } finally {
      moments.release(moment);
    }
  }

  private void refresh(Duration maxStaleness) throws IOException {
    Duration age = Duration.ofNanos(System.nanoTime() - shownNanos);
    if (age.compareTo(maxStaleness) <= 0) {
      return;
    }
    if (writing == null) {
      thread.run(this::show);
      return;
    }
    long wanted = writing.lastChange();
    if (wanted > shownChange) {
      thread.run(() -> wanted > shownChange ? show() : true);
    }
  }

  private boolean show() throws IOException {
    long change = writing == null ? 0 : writing.lastChange();
    long nanos = System.nanoTime();
    moments.maybeRefreshBlocking();
    shownChange = change;
    shownNanos = nanos;
    return true;
  }

  void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException("index is closed");
    }
  }

  /** Refuses further reading; what is being read goes on. */
  boolean beginClosing() {
    return !closed.getAndSet(true);
  }

  @Override
  public void close() throws IOException {
    moments.close();
  }
}
