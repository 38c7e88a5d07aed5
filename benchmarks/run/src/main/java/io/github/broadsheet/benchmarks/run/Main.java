package io.github.broadsheet.benchmarks.run;

import io.github.broadsheet.benchmarks.run.report.ResultsPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures all engines and writes {@code RESULTS.md} with its charts. */
public final class Main {

  private Main() {}

  /** Runs; ends with status 2 after one line that says what is wrong. */
  public static void main(String[] arguments) {
    try {
      run(Options.parse(arguments), System.out);
    } catch (IllegalArgumentException | BenchmarkException | IOException e) {
      System.err.println("benchmark: " + (e instanceof IOException ? e : e.getMessage()));
      System.exit(2);
    }
  }

  private static void run(Options options, PrintStream progress) throws IOException {
    Plan plan = Plan.report(options.articles());
    Files.createDirectories(options.work());
    progress.println("prepare the corpus");
    PreparedCorpus corpus = PreparedCorpus.prepare(plan, options.corpus(), options.work());
    List<Peer> peers =
        chosen(Peer.find(options.benchmarks(), options.buildFolder()), options.engines());
    Figures figures = new Run(plan, corpus, peers, options.work(), progress).measure();
    Path results = options.benchmarks().resolve("results");
    String name =
        options.corpus() == null
            ? Long.toString(corpus.indexed())
            : corpus.name().replaceAll("\\..*", "");
    figures.write(results.resolve(name + ".tsv"));
    Path page = ResultsPage.write(options.benchmarks());
    progress.println("written: " + page);
  }

  /**
   * Returns the engines named, or all, the reference first.
   *
   * @throws IllegalArgumentException if there is no such engine
   */
  static List<Peer> chosen(List<Peer> peers, List<String> names) {
    List<String> known = peers.stream().map(Peer::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("engines must be some of " + known + ", got " + name);
      }
    }
    List<Peer> chosen = new ArrayList<>();
    for (Peer peer : peers) {
      if (peer.name().equals(Run.REFERENCE)) {
        chosen.add(0, peer);
      } else if (names.isEmpty() || names.contains(peer.name())) {
        chosen.add(peer);
      }
    }
    return chosen;
  }
}
