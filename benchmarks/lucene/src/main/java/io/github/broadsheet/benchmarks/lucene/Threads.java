package io.github.broadsheet.benchmarks.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs one task on several threads. */
final class Threads {

  private Threads() {}

  /** What may fail. */
  @FunctionalInterface
  interface Task {
    void run() throws Exception;
  }

  /** Returns when all are done; throws what one of them threw. */
  static void run(int threads, Task task) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Callable<Void> one =
            () -> {
              task.run();
              return null;
            };
        running.add(executor.submit(one));
      }
      for (Future<Void> each : running) {
        each.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
