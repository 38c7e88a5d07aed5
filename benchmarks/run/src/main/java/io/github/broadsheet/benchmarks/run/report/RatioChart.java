package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/** For each class of questions, how many times the CPU of raw Lucene each engine takes. */
final class RatioChart {

  private static final int WIDTH = 860;
  private static final int LEFT = 150;
  private static final int RIGHT = 830;
  private static final int TOP = 84;
  private static final int ROW = 24;

  private final Figures figures;
  private final List<String> classes;
  private final List<String> engines;
  private final double least;
  private final double most;

  private RatioChart(Figures figures) {
    this.figures = figures;
    classes = figures.names("query");
    engines =
        figures.engines().stream()
            .filter(e -> !e.equals(Targets.RAW) && figures.get(e, "mixed/1/qps").isPresent())
            .toList();
    DoubleSummaryStatistics all =
        engines.stream()
            .flatMap(engine -> classes.stream().map(c -> ratio(engine, c)))
            .flatMapToDouble(OptionalDouble::stream)
            .summaryStatistics();
    least = Math.pow(10, Math.floor(Math.log10(Math.min(0.1, all.getMin()))));
    most = Math.max(10, all.getMax());
  }

  private OptionalDouble ratio(String engine, String queryClass) {
    return figures.ratio(engine, Targets.RAW, Targets.cpu(queryClass));
  }

  static String of(Figures figures) {
    return new RatioChart(figures).draw();
  }

  private static String label(double mark) {
    return mark < 0.9 ? Tables.number(mark).replaceAll("0+$", "") : Long.toString(Math.round(mark));
  }

  private String draw() {
    int bottom = TOP + ROW * classes.size();
    Svg svg = new Svg(WIDTH, bottom + 40);
    svg.text(16, 24, "title", "CPU of a query, times raw Lucene (left is better)");
    int x = 16;
    for (String engine : engines) {
      svg.dot(x + 5, 44, engine, engine).text(x + 15, 48, "", engine);
      x += 40 + 7 * engine.length();
    }
    for (double mark = least; mark <= most * 1.001; mark *= 10) {
      for (int step : List.of(1, 2, 5)) {
        double value = mark * step;
        if (value <= most * 1.001) {
          boolean one = Math.abs(value - 1) < 0.001;
          svg.line(x(value), TOP - 10, x(value), bottom, one ? "one" : "grid");
          svg.text(x(value), TOP - 16, "small mid", label(value));
        }
      }
    }
    for (int row = 0; row < classes.size(); row++) {
      String queryClass = classes.get(row);
      double y = TOP + ROW * row + 6.0;
      svg.text(LEFT - 12, y + 4, "end", queryClass);
      for (String engine : engines) {
        ratio(engine, queryClass)
            .ifPresent(
                ratio ->
                    svg.dot(
                        x(ratio),
                        y,
                        engine,
                        engine + ", " + queryClass + ": " + Tables.number(ratio)));
      }
    }
    svg.text(LEFT, bottom + 24, "small", "1 is raw Lucene with rows from stored fields");
    return svg.end();
  }

  private double x(double ratio) {
    return LEFT + Math.log(ratio / least) / Math.log(most / least) * (RIGHT - LEFT);
  }
}
