package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Several threads ask questions of all classes in a random order, each as fast as it can. */
final class MixedLoad {

  private MixedLoad() {}

  static List<String> run(Engine engine, List<Question> questions, int threads, int millis)
      throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    try {
      ProcessMeter meter = new ProcessMeter();
      long end = System.nanoTime() + millis * 1_000_000L;
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int seed = i;
        running.add(callers.submit(() -> ask(engine, questions, new Random(seed), end)));
      }
      List<Long> nanos = new ArrayList<>();
      for (Future<List<Long>> caller : running) {
        nanos.addAll(caller.get());
      }
      return List.of(
          "queries=" + nanos.size(),
          "seconds=" + meter.wallNanos() / 1e9,
          "cpu=" + meter.cpuNanos(),
          "wall=" + nanos.stream().map(String::valueOf).collect(Collectors.joining(",")));
    } finally {
      callers.shutdown();
    }
  }

  private static List<Long> ask(Engine engine, List<Question> questions, Random random, long end)
      throws Exception {
    List<Question> order = new ArrayList<>(questions);
    List<Long> nanos = new ArrayList<>();
    while (true) {
      Collections.shuffle(order, random);
      for (Question question : order) {
        long start = System.nanoTime();
        if (start >= end) {
          return nanos;
        }
        Timing.use(engine.answer(question));
        nanos.add(System.nanoTime() - start);
      }
    }
  }
}
