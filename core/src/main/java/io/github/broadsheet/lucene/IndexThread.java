package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes to an index. A thread that is interrupted inside Lucene's writer
 * closes the writer; callers' threads may be interrupted at any time, this one never is. Its tasks
 * run one after the other. A daemon: it does not keep a program alive.
 */
final class IndexThread implements AutoCloseable {

  private final ExecutorService executor;

  IndexThread(String name) {
    executor =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
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
