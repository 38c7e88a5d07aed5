package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run: all engines on one corpus, step by step. */
final class Run {

  /** The engine that the others are compared with. */
  static final String REFERENCE = "lucene";

  private static final String THREADS = "2";
  private static final long WARM_UP = 5_000;

  private final Plan plan;
  private final PreparedCorpus corpus;
  private final List<Peer> peers;
  private final Path work;
  private final PrintStream progress;
  private final Figures figures = new Figures();
  private List<String> mixed = List.of();

  /**
   * @param peers the reference first
   * @param work where indexes and logs go
   */
  Run(Plan plan, PreparedCorpus corpus, List<Peer> peers, Path work, PrintStream progress) {
    this.plan = plan;
    this.corpus = corpus;
    this.peers = peers;
    this.work = work;
    this.progress = progress;
  }

  /**
   * @throws BenchmarkException if an engine fails or, on a made corpus, they do not agree
   */
  Figures measure() throws IOException {
    Machine.note(figures);
    figures.note("corpus", corpus.name());
    figures.note("articles", Long.toString(corpus.indexed()));
    figures.note("textBytes", Long.toString(corpus.textBytes()));
    figures.note("jvm", String.join(" ", plan.jvmOptions()));
    List<WorkerProcess> workers = new ArrayList<>();
    try {
      for (Peer peer : peers) {
        workers.add(start(peer));
        index(workers.get(workers.size() - 1), corpus.indexed(), "main", "index");
      }
      List<WorkerProcess> asked = workers.stream().filter(w -> !w.peer().writesOnly()).toList();
      Agreement agreement = agreement(asked);
      mixed = new Queries(plan, figures, progress).measure(asked, agreement, questionClasses());
      say("put");
      new PutRounds(plan, corpus, figures).measure(workers);
      for (WorkerProcess worker : workers) {
        figures.add(worker.peer().name(), "memory/rss", worker.call("memory").number("rss"));
        worker.call("close");
        figures.add(worker.peer().name(), "index/bytes", bytesAtRest(worker.peer()));
      }
    } finally {
      workers.forEach(WorkerProcess::close);
    }
    coldStarts();
    for (long size : plan.growth()) {
      if (size < corpus.indexed()) {
        growth(size);
      }
    }
    Folders.delete(work.resolve("index-main"));
    Folders.delete(work.resolve("index-growth"));
    return figures;
  }

  private void say(String what) {
    progress.println(what);
  }

  private WorkerProcess start(Peer peer) throws IOException {
    WorkerProcess worker = WorkerProcess.start(peer, plan.jvmOptions(), log(peer));
    warmUp(worker);
    worker.call("questions", corpus.questions().toString());
    return worker;
  }

  /** A JVM that has just started says little about one that indexes all day. */
  private void warmUp(WorkerProcess worker) throws IOException {
    if (plan.warmUps() == 0) {
      return;
    }
    Path folder = fresh(indexFolder(worker.peer(), "warm-up"));
    worker.call("open", folder.toString());
    String some = Long.toString(Math.min(WARM_UP, corpus.indexed()));
    worker.call("index", corpus.articles().toString(), "0", some, THREADS);
    worker.call("close");
    Folders.delete(folder);
  }

  private Path log(Peer peer) {
    return work.resolve(peer.name() + ".log");
  }

  private Path indexFolder(Peer peer, String run) {
    return work.resolve("index-" + run).resolve(peer.name());
  }

  private static Path fresh(Path folder) throws IOException {
    Folders.delete(folder);
    return Files.createDirectories(folder);
  }

  private void index(WorkerProcess worker, long articles, String run, String measure)
      throws IOException {
    Path folder = fresh(indexFolder(worker.peer(), run));
    worker.call("open", folder.toString());
    String engine = worker.peer().name();
    say("index " + articles + " articles: " + engine);
    Reply reply =
        worker.call("index", corpus.articles().toString(), "0", Long.toString(articles), THREADS);
    figures.add(engine, measure + "/seconds", reply.number("wall") / 1e9);
    figures.add(engine, measure + "/cpu-seconds", reply.number("cpu") / 1e9);
    figures.add(engine, measure + "/rss", reply.number("rss"));
    long closing = System.nanoTime();
    worker.call("close");
    double closed = reply.number("wall") + System.nanoTime() - closing;
    figures.add(engine, measure + "/closed-seconds", closed / 1e9);
    worker.call("open", folder.toString());
    // What is still merged would be in the way of all engines.
    worker.call("rest", Integer.toString(plan.restMillis()));
  }

  /**
   * How large a closed index is, without the share of what was put in one by one. While it is
   * written to, an index also has what was merged but not yet deleted.
   */
  private double bytesAtRest(Peer peer) throws IOException {
    double putLater = plan.corpusSize() - plan.articles();
    double share = corpus.indexed() / (corpus.indexed() + putLater);
    return share * Folders.size(indexFolder(peer, "main"));
  }

  private Agreement agreement(List<WorkerProcess> workers) throws IOException {
    List<String> questions = Files.readAllLines(corpus.questions());
    say("compare answers to " + questions.size() + " questions");
    Agreement agreement = new Agreement(questions);
    agreement.check(workers);
    if (corpus.made()) {
      agreement.require();
    }
    agreement
        .differing()
        .forEach(
            (engine, classes) ->
                figures.note(
                    "differs/" + engine, engine + " from " + REFERENCE + " in " + classes));
    figures.note("questions", Integer.toString(questions.size()));
    return agreement;
  }

  private Set<String> questionClasses() throws IOException {
    Set<String> classes = new LinkedHashSet<>();
    for (String question : Files.readAllLines(corpus.questions())) {
      classes.add(Agreement.queryClass(question));
    }
    return classes;
  }

  /** In turn, so that what else the machine does meets all. */
  private void coldStarts() throws IOException {
    List<Peer> asked = peers.stream().filter(peer -> !peer.writesOnly()).toList();
    Map<String, List<double[]>> millis = new HashMap<>();
    for (int round = 0; round < plan.coldStarts(); round++) {
      say("cold open, round " + (round + 1));
      for (Peer peer : Turns.inRound(round, asked)) {
        long taken =
            WorkerProcess.coldOpen(
                peer, plan.jvmOptions(), log(peer), indexFolder(peer, "main"), corpus.questions());
        millis.computeIfAbsent(peer.name(), e -> new ArrayList<>()).add(new double[] {taken});
      }
    }
    millis.forEach(
        (engine, its) -> {
          double median = Percentiles.of(Percentiles.pooled(its), 0.5);
          figures.add(engine, "cold/millis", median);
        });
  }

  /** The same questions on the beginning of the corpus. */
  private void growth(long size) throws IOException {
    List<WorkerProcess> workers = new ArrayList<>();
    try {
      for (Peer peer : peers) {
        if (peer.name().equals(REFERENCE) || peer.name().equals("broadsheet")) {
          workers.add(start(peer));
          index(workers.get(workers.size() - 1), size, "growth", "index-" + size);
        }
      }
      new Queries(plan, figures, progress).measureMixed(workers, mixed, "mixed-" + size, 1);
    } finally {
      workers.forEach(WorkerProcess::close);
    }
  }
}
