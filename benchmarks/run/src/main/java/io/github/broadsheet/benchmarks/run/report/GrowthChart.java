package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Queries a second and p99 of the mixed load by the size of the collection, both logarithmic. */
final class GrowthChart {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 380;
  private static final int TOP = 76;
  private static final int BOTTOM = 330;
  private static final List<String> ENGINES = List.of(Targets.BROADSHEET, Targets.RAW);

  private final Figures run;
  private final Svg svg = new Svg(WIDTH, HEIGHT);

  private GrowthChart(Figures run) {
    this.run = run;
  }

  /** Draws one run: others have other engines, whose abilities decide what the mixed load is. */
  static String of(Figures run) {
    GrowthChart chart = new GrowthChart(run);
    chart.svg.text(16, 24, "title", "Mixed load by size of the collection, one thread");
    for (int i = 0; i < ENGINES.size(); i++) {
      chart.svg.dot(21 + 110.0 * i, 44, ENGINES.get(i), ENGINES.get(i));
      chart.svg.text(31 + 110.0 * i, 48, "", ENGINES.get(i));
    }
    chart.panel(60, 395, "queries a second", "qps");
    chart.panel(480, 815, "p99, ms", "wall-p99");
    return chart.svg.end();
  }

  /** Returns how many sizes of the collection a run has measured. */
  static int sizes(Figures run) {
    return new GrowthChart(run).points(Targets.BROADSHEET, "qps").size();
  }

  private Map<Double, Double> points(String engine, String measure) {
    Map<Double, Double> points = new TreeMap<>();
    for (String path : List.of("mixed-10000", "mixed-100000", "mixed")) {
      OptionalDouble value = run.get(engine, path + "/1/" + measure);
      if (value.isPresent()) {
        String size = path.equals("mixed") ? run.fact("articles") : path.substring(6);
        points.put(Double.parseDouble(size), value.getAsDouble());
      }
    }
    return points;
  }

  private void panel(int left, int right, String title, String measure) {
    List<Map<Double, Double>> lines = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (String engine : ENGINES) {
      Map<Double, Double> points = points(engine, measure);
      lines.add(points);
      sizes.addAll(points.keySet());
      values.addAll(points.values());
    }
    svg.text(left, TOP - 8.0, "", title);
    if (sizes.isEmpty()) {
      return;
    }
    Axis x = Axis.over(sizes, left, right);
    Axis y = Axis.over(values, BOTTOM, TOP);
    for (double mark : x.marks()) {
      svg.line(x.at(mark), TOP, x.at(mark), BOTTOM, "grid");
      svg.text(x.at(mark), BOTTOM + 18.0, "small mid", Tables.number(mark));
    }
    for (double mark : y.marks()) {
      svg.line(left, y.at(mark), right, y.at(mark), "grid");
      svg.text(left - 6.0, y.at(mark) + 4, "small end", mark < 1 ? "" + mark : Tables.number(mark));
    }
    for (int i = 0; i < lines.size(); i++) {
      List<double[]> path = new ArrayList<>();
      String engine = ENGINES.get(i);
      lines
          .get(i)
          .forEach(
              (size, value) -> {
                path.add(new double[] {x.at(size), y.at(value)});
                svg.dot(x.at(size), y.at(value), engine, engine + ": " + Tables.number(value));
              });
      svg.path(path, engine);
    }
  }

  /**
   * A logarithmic axis.
   *
   * @param least a power of ten
   * @param most a power of ten
   * @param from where the least is
   * @param to where the most is
   */
  private record Axis(double least, double most, double from, double to) {

    static Axis over(List<Double> values, double from, double to) {
      double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
      double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
      double low = Math.pow(10, Math.floor(Math.log10(least)));
      double high = Math.pow(10, Math.ceil(Math.log10(most)));
      return new Axis(low, high > low ? high : low * 10, from, to);
    }

    double at(double value) {
      return from + Math.log(value / least) / Math.log(most / least) * (to - from);
    }

    List<Double> marks() {
      List<Double> marks = new ArrayList<>();
      for (double mark = least; mark <= most * 1.001; mark *= 10) {
        marks.add(mark);
      }
      return marks;
    }
  }
}
