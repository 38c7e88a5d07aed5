package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that write to an index. A thread that is interrupted inside Lucene's writer closes the
 * writer; callers' threads may be interrupted at any time, these never are. Daemons, which do not
 * keep a program alive; without work they end after some seconds.
 */
final class IndexThreads implements AutoCloseable {

  private static final long IDLE_SECONDS = 10;

  private final int count;
  private final ExecutorService executor;

  /**
   * @param count how many threads at most; one of them runs its tasks in the order they are started
   */
  IndexThreads(String name, int count) {
    this.count = count;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    executor = pool;
  }

  int count() {
    return count;
  }

  /**
   * Starts a task and returns at once.
   *
   * @throws IllegalStateException if this was closed
   */
  <T> Future<T> start(Callable<T> task) {
    try {
      return executor.submit(task);
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("index is closed", e);
    }
  }

  /** Runs a task and returns what it returns. */
  <T> T run(Callable<T> task) throws IOException {
    return await(start(task));
  }

  /**
   * Waits for a task, whether or not this thread is interrupted meanwhile; if it was, it is again
   * when this returns.
   */
  static <T> T await(Future<T> task) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets the tasks already started finish, and takes no more. */
  @Override
  public void close() {
    executor.shutdown();
  }

  private static IOException rethrown(@Nullable Throwable failure) throws IOException {
    switch (failure) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null -> throw new IllegalStateException("task failed without a cause");
      default -> throw new IllegalStateException("task failed: " + failure, failure);
    }
  }
}
