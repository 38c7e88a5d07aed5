package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures of one run as tables of Markdown, a column for each engine. */
final class Tables {

  private static final double MILLION = 1e6;

  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  private Tables(Figures figures) {
    this.figures = figures;
  }

  static List<String> of(Figures figures) {
    Tables tables = new Tables(figures);
    tables.addQueries();
    tables.addLoad();
    tables.addWriting();
    return List.copyOf(tables.lines);
  }

  private List<String> asked() {
    return figures.engines().stream()
        .filter(engine -> figures.get(engine, "mixed/1/qps").isPresent())
        .toList();
  }

  private void head(String title, String first, List<String> engines) {
    lines.add("");
    lines.add("### " + title);
    lines.add("");
    lines.add("| " + first + " | " + String.join(" | ", engines) + " |");
    lines.add("|---".repeat(engines.size() + 1) + "|");
  }

  private void row(String what, List<String> engines, Function<String, String> cell) {
    lines.add("| " + what + " | " + String.join(" | ", engines.stream().map(cell).toList()) + " |");
  }

  /** A number, and in brackets how many times that of raw Lucene it is. */
  private String cell(String engine, String measure, double scale) {
    OptionalDouble value = figures.get(engine, measure);
    if (value.isEmpty()) {
      return "–";
    }
    OptionalDouble ratio = figures.ratio(engine, Targets.RAW, measure);
    String number = number(value.getAsDouble() * scale);
    return engine.equals(Targets.RAW) || ratio.isEmpty()
        ? number
        : number + " (" + number(ratio.getAsDouble()) + ")";
  }

  /** Three digits, or all before the point. */
  static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private void addQueries() {
    List<String> engines = asked();
    head(
        "Queries: CPU of the thread, p50, in ms (in brackets: times raw Lucene)", "Class", engines);
    for (String c : figures.names("query")) {
      row(c, engines, engine -> cell(engine, Targets.cpu(c), 1));
    }
    head("Queries: wall time, p50 / p99, in ms", "Class", engines);
    for (String c : figures.names("query")) {
      row(c, engines, engine -> percentiles(engine, "query/" + c + "/wall-"));
    }
    head("Queries: allocation, p50, in kB (in brackets: times raw Lucene)", "Class", engines);
    for (String c : figures.names("query")) {
      row(c, engines, engine -> cell(engine, "query/" + c + "/bytes-p50", 1 / 1024.0));
    }
  }

  private String percentiles(String engine, String measure) {
    OptionalDouble half = figures.get(engine, measure + "p50");
    OptionalDouble most = figures.get(engine, measure + "p99");
    return half.isEmpty() || most.isEmpty()
        ? "–"
        : number(half.getAsDouble()) + " / " + number(most.getAsDouble());
  }

  private void addLoad() {
    List<String> engines = asked();
    head("Mixed load of all classes that all engines have", "", engines);
    for (String threads : List.of("1", "2")) {
      String path = "mixed/" + threads + "/";
      String what = ", " + threads + (threads.equals("1") ? " thread" : " threads");
      row("queries a second" + what, engines, engine -> cell(engine, path + "qps", 1));
      row("CPU ms a query" + what, engines, engine -> cell(engine, path + "cpu-millis", 1));
      row("wall p99, ms" + what, engines, engine -> cell(engine, path + "wall-p99", 1));
    }
    row("cold open to first highlights, ms", engines, engine -> cell(engine, "cold/millis", 1));
  }

  private void addWriting() {
    List<String> engines = figures.engines();
    double articles = Double.parseDouble(figures.fact("articles"));
    double megabytes = Double.parseDouble(figures.fact("textBytes")) / MILLION;
    head("Writing, two threads (in brackets: times raw Lucene)", "", engines);
    row("bulk, s", engines, engine -> cell(engine, "index/seconds", 1));
    row("bulk until closed, s", engines, engine -> cell(engine, "index/closed-seconds", 1));
    row("bulk, CPU s", engines, engine -> cell(engine, "index/cpu-seconds", 1));
    row("bulk, articles a second", engines, engine -> per(engine, articles));
    row("bulk, MB of text a second", engines, engine -> per(engine, megabytes));
    row("index, MB", engines, engine -> cell(engine, "index/bytes", 1 / MILLION));
    row("index, times the text", engines, engine -> share(engine, megabytes));
    row("most memory while indexing, MB", engines, e -> cell(e, "index/rss", 1 / MILLION));
    row("most memory in all, MB", engines, engine -> cell(engine, "memory/rss", 1 / MILLION));
    row("put until visible, p50, ms", engines, engine -> cell(engine, "put/visible/p50", 1));
    row("put until visible, p99, ms", engines, engine -> cell(engine, "put/visible/p99", 1));
    row("put until durable, p50, ms", engines, engine -> cell(engine, "put/durable/p50", 1));
    row("put until durable, p99, ms", engines, engine -> cell(engine, "put/durable/p99", 1));
    row("1,000 puts and a search, ms", engines, engine -> cell(engine, "put/burst/millis", 1));
    row("of it the search, ms", engines, engine -> cell(engine, "put/burst/search-millis", 1));
  }

  private String per(String engine, double amount) {
    OptionalDouble seconds = figures.get(engine, "index/seconds");
    return seconds.isEmpty() ? "–" : number(amount / seconds.getAsDouble());
  }

  private String share(String engine, double megabytes) {
    OptionalDouble bytes = figures.get(engine, "index/bytes");
    return bytes.isEmpty() ? "–" : number(bytes.getAsDouble() / MILLION / megabytes);
  }
}
