package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks engines in turn, in rounds. */
final class Queries {

  private static final int MIXED_ROUNDS = 3;

  private final Plan plan;
  private final Figures figures;
  private final PrintStream progress;

  Queries(Plan plan, Figures figures, PrintStream progress) {
    this.plan = plan;
    this.figures = figures;
    this.progress = progress;
  }

  /** The samples of one engine and one class. */
  private static final class Samples {
    final List<double[]> cpu = new ArrayList<>();
    final List<double[]> wall = new ArrayList<>();
    final List<double[]> bytes = new ArrayList<>();

    void add(Reply reply) {
      cpu.add(reply.numbers("cpu"));
      wall.add(reply.numbers("wall"));
      bytes.add(reply.numbers("bytes"));
    }
  }

  /**
   * Every class by itself, then all classes that all engines know as a mixed load.
   *
   * @return the classes of the mixed load
   */
  List<String> measure(List<WorkerProcess> workers, Agreement agreement, Collection<String> classes)
      throws IOException {
    Map<String, Samples> samples = new LinkedHashMap<>();
    for (int round = -plan.warmUps(); round < plan.rounds(); round++) {
      progress.println(round < 0 ? "warm up" : "ask, round " + (round + 1));
      for (String queryClass : classes) {
        for (WorkerProcess worker : Turns.inRound(round, workers)) {
          if (agreement.supports(worker.peer(), queryClass)) {
            Reply reply = worker.call("time", queryClass, Integer.toString(plan.classMillis()));
            if (round >= 0) {
              String key = worker.peer().name() + "\t" + queryClass;
              samples.computeIfAbsent(key, k -> new Samples()).add(reply);
            }
          }
        }
      }
    }
    samples.forEach((key, its) -> add(key.split("\t")[0], key.split("\t")[1], its));
    List<String> common =
        classes.stream()
            .filter(c -> workers.stream().allMatch(w -> agreement.supports(w.peer(), c)))
            .toList();
    figures.note("mixed classes", String.join(", ", common));
    measureMixed(workers, common, "mixed", 1);
    measureMixed(workers, common, "mixed", 2);
    return common;
  }

  private void add(String engine, String queryClass, Samples samples) {
    double[] cpu = Percentiles.pooled(samples.cpu);
    double[] wall = Percentiles.pooled(samples.wall);
    String path = "query/" + queryClass;
    figures.add(engine, path + "/cpu-p50", Percentiles.of(cpu, 0.5) / 1e6);
    figures.add(engine, path + "/wall-p50", Percentiles.of(wall, 0.5) / 1e6);
    figures.add(engine, path + "/wall-p99", Percentiles.of(wall, 0.99) / 1e6);
    figures.add(
        engine, path + "/bytes-p50", Percentiles.of(Percentiles.pooled(samples.bytes), 0.5));
  }

  /**
   * @param path of the measures: queries a second, CPU milliseconds a query, p99 in milliseconds
   */
  void measureMixed(
      List<WorkerProcess> workers, Collection<String> classes, String path, int threads)
      throws IOException {
    Map<String, List<Reply>> replies = new LinkedHashMap<>();
    for (int round = 0; round <= MIXED_ROUNDS; round++) {
      progress.println("mixed load, " + threads + (threads == 1 ? " thread" : " threads"));
      for (WorkerProcess worker : Turns.inRound(round, workers)) {
        Reply reply =
            worker.call(
                "mixed",
                Integer.toString(threads),
                Integer.toString(plan.mixedMillis()),
                String.join("|", classes));
        if (round > 0 || plan.warmUps() == 0) {
          replies.computeIfAbsent(worker.peer().name(), e -> new ArrayList<>()).add(reply);
        }
      }
    }
    replies.forEach((engine, its) -> addMixed(engine, path + "/" + threads, its));
  }

  private void addMixed(String engine, String path, List<Reply> replies) {
    double queries = replies.stream().mapToDouble(reply -> reply.number("queries")).sum();
    double seconds = replies.stream().mapToDouble(reply -> reply.number("seconds")).sum();
    double cpu = replies.stream().mapToDouble(reply -> reply.number("cpu")).sum();
    double[] wall =
        Percentiles.pooled(replies.stream().map(reply -> reply.numbers("wall")).toList());
    figures.add(engine, path + "/qps", queries / seconds);
    figures.add(engine, path + "/cpu-millis", cpu / queries / 1e6);
    figures.add(engine, path + "/wall-p99", Percentiles.of(wall, 0.99) / 1e6);
  }
}
