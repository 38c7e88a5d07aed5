package io.github.broadsheet.benchmarks.run;

import java.util.List;

/**
 * How much is measured.
 *
 * @param articles how many the engines index
 * @param questionsPerClass of each class of questions
 * @param restMillis how long an engine that has indexed must do nothing before it is asked
 * @param rounds in which each engine is asked every class
 * @param warmUps rounds before them that do not count
 * @param classMillis how long an engine is asked one class in one round
 * @param mixedMillis how long an engine is asked all classes in one round, with 1 and 2 threads
 * @param puts how many articles are put in one by one and counted, visible and durable each
 * @param burst how many articles are put in before one search
 * @param coldStarts how often each index is opened in a new JVM
 * @param growth smaller collections that are measured beside
 * @param jvmOptions of a worker, such as {@code -Xmx2g}
 */
public record Plan(
    long articles,
    int questionsPerClass,
    int restMillis,
    int rounds,
    int warmUps,
    int classMillis,
    int mixedMillis,
    int puts,
    int burst,
    int coldStarts,
    List<Long> growth,
    List<String> jvmOptions) {

  private static final long LARGE = 1_000_000;

  /** Copies the lists. */
  public Plan {
    growth = List.copyOf(growth);
    jvmOptions = List.copyOf(jvmOptions);
  }

  /** Returns the plan of a report; from a million articles on, workers get a heap of 512 MB. */
  public static Plan report(long articles) {
    boolean large = articles >= LARGE;
    List<Long> smaller = large ? List.of(10_000L, 100_000L) : List.of(10_000L);
    return new Plan(
        articles,
        16,
        2_000,
        4,
        2,
        200,
        2_000,
        400,
        1_000,
        11,
        smaller,
        List.of(large ? "-Xmx512m" : "-Xmx2g"));
  }

  /** Returns a plan that shows in seconds that everything works; its times mean nothing. */
  public static Plan smoke(long articles) {
    List<String> quickToStart = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
    return new Plan(articles, 2, 0, 1, 0, 0, 50, 3, 20, 1, List.of(), quickToStart);
  }

  /** Returns how many articles the corpus has, those that are put in later included. */
  long corpusSize() {
    return articles + 2L * (puts + putWarmUps()) + burst;
  }

  /** Puts before those that count: few, for indexing has warmed up what they need. */
  int putWarmUps() {
    return puts / 4;
  }
}
