package io.github.broadsheet.benchmarks.run.report;

import java.util.List;
import java.util.Locale;

/** A drawing, readable on a light and on a dark ground. */
final class Svg {

  private static final List<String> LIGHT =
      List.of("#0b6e4f", "#c1440e", "#3b5bdb", "#9c36b5", "#7a6a00", "#495057");
  private static final List<String> DARK =
      List.of("#51cf8b", "#ff922b", "#91a7ff", "#e599f7", "#ffe066", "#ced4da");

  /** An engine has its colour in every drawing; those that are not named share the last. */
  private static final List<String> COLOURED =
      List.of("broadsheet", "hibernate-search", "lucene-rows", "sqlite", "lucene");

  private final StringBuilder out = new StringBuilder();

  Svg(int width, int height) {
    line(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d'>",
        width, height, width, height);
    out.append("<style>\n");
    out.append("text{font:12px system-ui,sans-serif;fill:#212529}.small{font-size:11px}");
    out.append(
        ".title{font-size:14px;font-weight:600}.end{text-anchor:end}.mid{text-anchor:middle}\n");
    out.append(
        ".grid{stroke:#ced4da}.one{stroke:#495057;stroke-width:1.5}.dash{stroke-dasharray:3 4}\n");
    out.append(".ground{fill:#ffffff}\n");
    colours(LIGHT);
    out.append("@media(prefers-color-scheme:dark){text{fill:#e9ecef}.grid{stroke:#495057}");
    out.append(".one{stroke:#ced4da}.ground{fill:#16181c}\n");
    colours(DARK);
    out.append("}\n</style>\n");
    line("<rect class='ground' width='%d' height='%d'/>", width, height);
  }

  private void colours(List<String> colours) {
    for (int i = 0; i < colours.size(); i++) {
      String colour = colours.get(i);
      line(".f%d{fill:%s}.s%d{stroke:%s;fill:none;stroke-width:2}", i, colour, i, colour);
    }
  }

  /**
   * @param classes of style, separated by blanks
   */
  Svg text(double x, double y, String classes, String text) {
    return line("<text x='%.1f' y='%.1f' class='%s'>%s</text>", x, y, classes, escaped(text));
  }

  Svg line(double x1, double y1, double x2, double y2, String classes) {
    return line(
        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' class='%s'/>", x1, y1, x2, y2, classes);
  }

  private static int colour(String engine) {
    int colour = COLOURED.indexOf(engine);
    return colour < 0 ? COLOURED.size() : colour;
  }

  /**
   * @param engine whose it is
   * @param says what is shown when one points at it
   */
  Svg dot(double x, double y, String engine, String says) {
    return line(
        "<circle cx='%.1f' cy='%.1f' r='4.5' class='f%d'><title>%s</title></circle>",
        x, y, colour(engine), escaped(says));
  }

  Svg path(List<double[]> points, String engine) {
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(
          String.format(
              Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", point[0], point[1]));
    }
    return line("<path d='%s' class='s%d'/>", path, colour(engine));
  }

  private Svg line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }

  String end() {
    return out.append("</svg>\n").toString();
  }
}
