package io.github.broadsheet.benchmarks.run.report;

import io.github.broadsheet.benchmarks.run.Figures;
import java.util.List;

/** For each class of questions, how many times the CPU of raw Lucene each engine takes. */
final class RatioChart {

  private static final int WIDTH = 860;
  private static final int LEFT = 150;
  private static final int RIGHT = 830;
  private static final int TOP = 84;
  private static final int ROW = 24;
  private static final double LEAST = 0.1;

  private RatioChart() {}

  static String of(Figures figures) {
    List<String> classes = figures.names("query");
    List<String> engines =
        figures.engines().stream()
            .filter(e -> !e.equals(Targets.RAW) && figures.get(e, "mixed/1/qps").isPresent())
            .toList();
    double most = 10;
    for (String engine : engines) {
      for (String c : classes) {
        most = Math.max(most, figures.ratio(engine, Targets.RAW, Targets.cpu(c)).orElse(0));
      }
    }
    int bottom = TOP + ROW * classes.size();
    Svg svg = new Svg(WIDTH, bottom + 40);
    svg.text(16, 24, "title", "CPU of a query, times raw Lucene (left is better)");
    int x = 16;
    for (int i = 0; i < engines.size(); i++) {
      svg.dot(x + 5, 44, i, engines.get(i)).text(x + 15, 48, "", engines.get(i));
      x += 40 + 7 * engines.get(i).length();
    }
    for (double mark = LEAST; mark <= most * 1.001; mark *= 10) {
      for (int step : List.of(1, 2, 5)) {
        double value = mark * step;
        if (value <= most * 1.001) {
          double at = x(value, most);
          boolean one = Math.abs(value - 1) < 0.001;
          svg.line(at, TOP - 10, at, bottom, one ? "one" : "grid");
          svg.text(at, TOP - 16, "small mid", Tables.number(value).replaceAll("\\.?0+$", ""));
        }
      }
    }
    for (int row = 0; row < classes.size(); row++) {
      double y = TOP + ROW * row + 6.0;
      svg.text(LEFT - 12, y + 4, "end", classes.get(row));
      for (int i = engines.size() - 1; i >= 0; i--) {
        int colour = i;
        String engine = engines.get(i);
        String c = classes.get(row);
        double most0 = most;
        figures
            .ratio(engine, Targets.RAW, Targets.cpu(c))
            .ifPresent(
                ratio ->
                    svg.dot(
                        x(ratio, most0),
                        y,
                        colour,
                        engine + ", " + c + ": " + Tables.number(ratio)));
      }
    }
    svg.text(LEFT, bottom + 24, "small", "1 is raw Lucene with rows from stored fields");
    return svg.end();
  }

  private static double x(double ratio, double most) {
    double share = Math.log(Math.max(LEAST, ratio) / LEAST) / Math.log(most / LEAST);
    return LEFT + share * (RIGHT - LEFT);
  }
}
