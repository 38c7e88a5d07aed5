package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What Broadsheet has set itself, compared with what was measured. */
final class Targets {

  static final String BROADSHEET = "broadsheet";
  static final String RAW = "lucene";
  private static final String GIVEN_PEOPLE = "broadsheet-given-people";
  private static final String RAW_ROWS = "lucene-rows";

  /** Where the row is most of the work: read from doc values it costs little. */
  private static final Set<String> ROWS =
      Set.of("term, high df", "term, low df", "or", "outlet", "person", "newest first");

  private static final double SMALL = 10_000;
  private static final double LARGE = 1_000_000;

  private static final Set<String> COUNTS = Set.of("facets", "timeline", "full page");

  private final Figures figures;
  private final List<Verdict> verdicts = new ArrayList<>();

  private Targets(Figures figures) {
    this.figures = figures;
  }

  /** Compares; what was not measured is left out. */
  static List<Verdict> verdicts(Figures figures) {
    Targets targets = new Targets(figures);
    targets.addQueries();
    targets.addOthers();
    targets.addWriting();
    targets.addLoad();
    return List.copyOf(targets.verdicts);
  }

  private OptionalDouble ratio(String measure) {
    return figures.ratio(BROADSHEET, RAW, measure);
  }

  static String cpu(String queryClass) {
    return "query/" + queryClass + "/cpu-p50";
  }

  private void addQueries() {
    for (String queryClass : figures.names("query")) {
      double bound = ROWS.contains(queryClass) ? 0.6 : queryClass.equals("highlight") ? 1 : 1.1;
      atMost(queryClass, ratio(cpu(queryClass)), bound, "x of raw Lucene, CPU p50");
    }
    OptionalDouble newest = figures.get(BROADSHEET, cpu("newest first"));
    OptionalDouble oldest = figures.get(BROADSHEET, cpu("oldest first"));
    if (newest.isPresent() && oldest.isPresent()) {
      double a = newest.getAsDouble();
      double b = oldest.getAsDouble();
      verdicts.add(
          Verdict.atMost(
              "newest and oldest first",
              "neither over 2x the other",
              Math.max(a, b) / Math.min(a, b),
              2));
    }
    addAllocation();
  }

  /** Results are counted in: what they take cannot be told from the rest. */
  private void addAllocation() {
    double most = 0;
    String where = "";
    for (String queryClass : figures.names("query")) {
      double bytes = figures.get(BROADSHEET, "query/" + queryClass + "/bytes-p50").orElse(0);
      if (bytes > most) {
        most = bytes;
        where = queryClass;
      }
    }
    if (most > 0) {
      String target = "at most 256 kB beside its results";
      verdicts.add(
          new Verdict(
              "allocation, dearest class (" + where + ")", target, most / 1024, " kB", 256, true));
    }
  }

  /** Of every class, in how many times the time of Broadsheet others answer. */
  private void addOthers() {
    for (String other : figures.engines()) {
      if (Set.of(BROADSHEET, GIVEN_PEOPLE, RAW, RAW_ROWS).contains(other)) {
        continue;
      }
      double least = Double.MAX_VALUE;
      String where = "";
      for (String queryClass : figures.names("query")) {
        OptionalDouble ratio = figures.ratio(other, BROADSHEET, cpu(queryClass));
        if (ratio.isPresent() && ratio.getAsDouble() < least) {
          least = ratio.getAsDouble();
          where = queryClass;
        }
        if (ratio.isPresent() && COUNTS.contains(queryClass) && other.startsWith("hibernate")) {
          atLeast(queryClass + " beside " + other, ratio, 3, "x its CPU");
        }
      }
      if (least < Double.MAX_VALUE) {
        atLeast(
            "nearest class of " + other + " (" + where + ")",
            OptionalDouble.of(least),
            1,
            "x its CPU");
      }
      atLeast(
          "mixed load beside " + other,
          figures.ratio(BROADSHEET, other, "mixed/1/qps"),
          2,
          "x its queries a second");
    }
  }

  private void addWriting() {
    atLeast("bulk, people given", speed(GIVEN_PEOPLE), 0.9, "x the speed of raw Lucene");
    atLeast("bulk, people found", speed(BROADSHEET), 0.5, "x the speed of raw Lucene");
    atMost("put until visible", ratio("put/visible/p50"), 1.3, "x of raw Lucene, p50");
    atMost("put until durable", ratio("put/durable/p50"), 1.3, "x of raw Lucene, p50");
    OptionalDouble bytes = figures.get(BROADSHEET, "index/bytes");
    String text = figures.fact("textBytes");
    if (bytes.isPresent() && !text.isEmpty()) {
      OptionalDouble share = OptionalDouble.of(bytes.getAsDouble() / Double.parseDouble(text));
      atMost("index size", share, 1.5, "x the text");
    }
    atMost("cold open to first highlights", ratio("cold/millis"), 1.1, "x of raw Lucene");
  }

  private OptionalDouble speed(String engine) {
    return figures.ratio(RAW, engine, "index/seconds");
  }

  private void addLoad() {
    OptionalDouble gain = gain("mixed/2/qps", "mixed/1/qps");
    atLeast("two threads beside one", gain, 1.6, "x the queries a second");
    double articles = Double.parseDouble(figures.fact("articles"));
    OptionalDouble growth = gain("mixed/1/cpu-millis", "mixed-10000/1/cpu-millis");
    if (growth.isPresent()) {
      OptionalDouble share = OptionalDouble.of(growth.getAsDouble() / (articles / SMALL));
      atMost("cost of a query, since 10,000 articles", share, 1, "x the growth of the collection");
    }
    if (articles >= LARGE) {
      String target = "indexed, searched and put in " + figures.fact("jvm");
      verdicts.add(new Verdict("heap", target, 512, " MB", 512, true));
    }
  }

  private OptionalDouble gain(String measure, String base) {
    OptionalDouble value = figures.get(BROADSHEET, measure);
    OptionalDouble of = figures.get(BROADSHEET, base);
    return value.isPresent() && of.isPresent()
        ? OptionalDouble.of(value.getAsDouble() / of.getAsDouble())
        : OptionalDouble.empty();
  }

  private void atMost(String what, OptionalDouble measured, double bound, String of) {
    measured.ifPresent(
        value -> verdicts.add(Verdict.atMost(what, "at most " + bound + of, value, bound)));
  }

  private void atLeast(String what, OptionalDouble measured, double bound, String of) {
    measured.ifPresent(
        value -> verdicts.add(Verdict.atLeast(what, "at least " + bound + of, value, bound)));
  }
}
