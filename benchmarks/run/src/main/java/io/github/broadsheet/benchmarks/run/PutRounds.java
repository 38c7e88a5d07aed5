package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.util.Arrays;

/** Puts articles in one by one; the corpus has some behind those that were indexed. */
final class PutRounds {

  private final Plan plan;
  private final PreparedCorpus corpus;
  private final Figures figures;

  PutRounds(Plan plan, PreparedCorpus corpus, Figures figures) {
    this.plan = plan;
    this.corpus = corpus;
    this.figures = figures;
  }

  void measure(WorkerProcess worker) throws IOException {
    int each = plan.putWarmUps() + plan.puts();
    puts(worker, corpus.indexed(), "visible");
    puts(worker, corpus.indexed() + each, "durable");
    Reply burst =
        worker.call(
            "burst",
            corpus.articles().toString(),
            Long.toString(corpus.indexed() + 2L * each),
            Integer.toString(plan.burst()));
    String engine = worker.peer().name();
    figures.add(engine, "put/burst/millis", (burst.number("puts") + burst.number("search")) / 1e6);
    figures.add(engine, "put/burst/search-millis", burst.number("search") / 1e6);
  }

  private void puts(WorkerProcess worker, long from, String until) throws IOException {
    Reply reply =
        worker.call(
            "puts",
            corpus.articles().toString(),
            Long.toString(from),
            Integer.toString(plan.putWarmUps() + plan.puts()),
            until);
    double[] all = reply.numbers("wall");
    double[] warm = Arrays.copyOfRange(all, plan.putWarmUps(), all.length);
    Arrays.sort(warm);
    String engine = worker.peer().name();
    figures.add(engine, "put/" + until + "/p50", Percentiles.of(warm, 0.5) / 1e6);
    figures.add(engine, "put/" + until + "/p99", Percentiles.of(warm, 0.99) / 1e6);
  }
}
