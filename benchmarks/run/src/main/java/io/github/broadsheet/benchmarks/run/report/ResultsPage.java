package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code RESULTS.md}: one part for each file of figures in the folder {@code results}, the smallest
 * corpus first, charts beside it, and what someone has written in {@code results/notes.md} on
 * targets that are not met.
 */
public final class ResultsPage {

  private static final String END = ".tsv";

  private ResultsPage() {}

  /**
   * Writes the page anew from all figures that there are.
   *
   * @param benchmarks the folder that has the folder {@code results}, and gets the page
   * @return the page
   * @throws IOException if reading or writing fails
   */
  public static Path write(Path benchmarks) throws IOException {
    Path results = benchmarks.resolve("results");
    Map<String, Figures> runs = runs(results);
    List<String> lines = new ArrayList<>(introduction());
    for (Map.Entry<String, Figures> run : runs.entrySet()) {
      String chart = "ratios-" + run.getKey() + ".svg";
      Files.writeString(results.resolve(chart), RatioChart.of(run.getValue()));
      lines.addAll(part(run.getValue(), chart));
    }
    Figures widest =
        runs.values().stream()
            .max(Comparator.comparingInt(GrowthChart::sizes))
            .orElseThrow(() -> new IllegalStateException("no figures in " + results));
    Files.writeString(results.resolve("growth.svg"), GrowthChart.of(widest));
    lines.addAll(
        List.of(
            "",
            "## Growth",
            "",
            "The mixed load, one thread, on collections of several sizes. Costs that grew in"
                + " proportion to the collection would be a line that falls by one square for one"
                + " square to the right.",
            "",
            "![Queries a second and p99 by size of the collection](results/growth.svg)"));
    Path notes = results.resolve("notes.md");
    if (Files.exists(notes)) {
      lines.addAll(List.of("", "## Where a target is not met, and why", ""));
      lines.addAll(Files.readAllLines(notes));
    }
    Path page = benchmarks.resolve("RESULTS.md");
    Files.write(page, lines);
    return page;
  }

  private static Map<String, Figures> runs(Path results) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(results)) {
      files = all.filter(file -> file.toString().endsWith(END)).toList();
    }
    Map<String, Figures> byName =
        new TreeMap<>(
            Comparator.<String>comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
    for (Path file : files) {
      String name = file.getFileName().toString();
      byName.put(name.substring(0, name.length() - END.length()), Figures.read(file));
    }
    return byName;
  }

  private static List<String> introduction() {
    return List.of(
        "# Results",
        "",
        "Written by the benchmark; [README.md](README.md) says how it measures. To do it again:"
            + " `./build -q -Dquick -Dbenchmark=125000 -pl benchmarks/run -am verify` (12 to 20"
            + " minutes), and with `-Dbenchmark=1000000` for a million articles in a heap of 512 MB.",
        "",
        "`lucene` is raw Lucene written by hand that reads the rows of a page from stored fields, as"
            + " is usual; `lucene-rows` reads them from doc values and merges all segments into one when"
            + " it has indexed; `broadsheet-given-people` is Broadsheet that does not look for people in"
            + " texts.");
  }

  private static List<String> part(Figures run, String chart) {
    List<String> lines = new ArrayList<>();
    long articles = Long.parseLong(run.fact("articles"));
    double megabytes = Double.parseDouble(run.fact("textBytes")) / 1e6;
    lines.add("");
    lines.add(
        "## "
            + Tables.number(articles)
            + " articles, "
            + Tables.number(megabytes)
            + " MB of text, "
            + run.fact("corpus"));
    lines.add("");
    lines.add(
        run.fact("date")
            + "; "
            + run.fact("machine")
            + "; "
            + run.fact("java")
            + "; each engine in a JVM of its own with "
            + run.fact("jvm")
            + "; load of the machine before: "
            + run.fact("load")
            + ".");
    lines.add("");
    lines.addAll(agreement(run));
    List<Verdict> verdicts = Targets.verdicts(run);
    long met = verdicts.stream().filter(Verdict::met).count();
    lines.add("");
    lines.add("### Targets: " + met + " of " + verdicts.size() + " met");
    lines.add("");
    lines.add("| What | Target | Measured | |");
    lines.add("|---|---|---|---|");
    verdicts.forEach(verdict -> lines.add(verdict.row()));
    lines.add("");
    lines.add("![CPU of each class, times raw Lucene](results/" + chart + ")");
    lines.addAll(Tables.of(run));
    return lines;
  }

  private static List<String> agreement(Figures run) {
    List<String> differing = run.facts("differs/");
    String asked = run.fact("questions") + " questions";
    return differing.isEmpty()
        ? List.of(
            "Before anything was timed, all engines gave the same hit counts, facets, timelines and"
                + " dates for all "
                + asked
                + ", as far as they have the ability.")
        : List.of(
            "Of "
                + asked
                + ", answers differ, as analyses of real text and ways to find people do: "
                + String.join("; ", differing)
                + ".");
  }
}
