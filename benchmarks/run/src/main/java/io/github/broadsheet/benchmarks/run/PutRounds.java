package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts articles in one by one, some at a time, engine after engine. */
final class PutRounds {

  /** So many one engine puts in before it is the next one's turn. */
  private static final int TURN = 50;

  private final Plan plan;
  private final PreparedCorpus corpus;
  private final Figures figures;

  PutRounds(Plan plan, PreparedCorpus corpus, Figures figures) {
    this.plan = plan;
    this.corpus = corpus;
    this.figures = figures;
  }

  void measure(List<WorkerProcess> workers) throws IOException {
    int each = plan.putWarmUps() + plan.puts();
    puts(workers, 0, "visible");
    puts(workers, each, "durable");
    for (WorkerProcess worker : workers) {
      burst(worker, 2L * each);
    }
  }

  private void puts(List<WorkerProcess> workers, long from, String until) throws IOException {
    inTurn(workers, from, plan.putWarmUps(), until);
    inTurn(workers, from + plan.putWarmUps(), plan.puts(), until)
        .forEach(
            (engine, samples) -> {
              double[] wall = Percentiles.pooled(samples);
              String path = "put/" + until;
              figures.add(engine, path + "/p50", Percentiles.of(wall, 0.5) / 1e6);
              figures.add(engine, path + "/p99", Percentiles.of(wall, 0.99) / 1e6);
            });
  }

  private Map<String, List<double[]>> inTurn(
      List<WorkerProcess> workers, long from, int count, String until) throws IOException {
    Map<String, List<double[]>> wall = new LinkedHashMap<>();
    for (int done = 0; done < count; done += TURN) {
      for (WorkerProcess worker : Turns.inRound(done / TURN, workers)) {
        Reply reply =
            worker.call(
                "puts",
                corpus.later().toString(),
                Long.toString(from + done),
                Integer.toString(Math.min(TURN, count - done)),
                until);
        wall.computeIfAbsent(worker.peer().name(), e -> new ArrayList<>())
            .add(reply.numbers("wall"));
      }
    }
    return wall;
  }

  private void burst(WorkerProcess worker, long from) throws IOException {
    Reply reply =
        worker.call(
            "burst",
            corpus.later().toString(),
            Long.toString(from),
            Integer.toString(plan.burst()));
    String engine = worker.peer().name();
    figures.add(engine, "put/burst/millis", (reply.number("puts") + reply.number("search")) / 1e6);
    figures.add(engine, "put/burst/search-millis", reply.number("search") / 1e6);
  }
}
