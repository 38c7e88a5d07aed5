package io.github.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a label, a count and a bar as long as the count is large, aligned. */
final class BarChart {

  private static final int BAR_WIDTH = 30;
  private static final int LABEL_WIDTH = 40;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private record Row(String label, long count, boolean gap) {}

  private final List<Row> rows = new ArrayList<>();
  private final Style style;

  BarChart(Style style) {
    this.style = style;
  }

  void add(String label, long count) {
    rows.add(new Row(cut(style.line(label)), count, false));
  }

  /** Adds a row that stands for others left out. */
  void addGap() {
    rows.add(new Row("⋮", 0, true));
  }

  List<String> lines() {
    int labelWidth = rows.stream().mapToInt(row -> length(row.label)).max().orElse(0);
    int countWidth = rows.stream().mapToInt(row -> format(row.count).length()).max().orElse(0);
    long most = rows.stream().mapToLong(Row::count).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String label = row.label + " ".repeat(labelWidth - length(row.label));
      String count = format(row.count);
      lines.add(
          row.gap
              ? row.label
              : (label
                      + "  "
                      + " ".repeat(countWidth - count.length())
                      + count
                      + " "
                      + bar(row.count, most))
                  .stripTrailing());
    }
    return lines;
  }

  private static String bar(long count, long most) {
    if (count == 0) {
      return "";
    }
    int eighths = Math.max(1, (int) Math.round(8.0 * BAR_WIDTH * count / most));
    String bar = "█".repeat(eighths / 8);
    return eighths % 8 == 0 ? bar : bar + EIGHTHS.charAt(eighths % 8);
  }

  private static String format(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text) {
    return length(text) <= LABEL_WIDTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LABEL_WIDTH - 1)) + "…";
  }
}
