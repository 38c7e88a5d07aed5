package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarChartTest {

  private final BarChart chart = new BarChart(Style.PLAIN);

  @Test
  void columnsAreAligned() {
    chart.add("CNN", 1_200);
    chart.add("El Pregón", 600);

    assertThat(chart.lines())
        .containsExactly(
            "CNN        1,200 ██████████████████████████████", "El Pregón    600 ███████████████");
  }

  @Test
  void anyCountButZeroHasABar() {
    chart.add("a", 100_000);
    chart.add("b", 1);
    chart.add("c", 0);

    assertThat(chart.lines()).element(1).isEqualTo("b        1 ▏");
    assertThat(chart.lines()).element(2).isEqualTo("c        0");
  }

  @Test
  void barsAreDrawnInEighths() {
    chart.add("a", 30);
    chart.add("b", 1);
    chart.add("c", 100);

    assertThat(chart.lines()).element(0).isEqualTo("a   30 █████████");
    assertThat(chart.lines()).element(1).isEqualTo("b    1 ▎");
  }

  @Test
  void gapsAndLongLabels() {
    chart.add("x".repeat(50), 1);
    chart.addGap();

    assertThat(chart.lines().getFirst()).startsWith("x".repeat(39) + "…  1 ");
    assertThat(chart.lines()).element(1).isEqualTo("⋮");
  }

  @Test
  void labelsAreHarmless() {
    chart.add("a\u001B[2Jb", 1);

    assertThat(chart.lines().getFirst()).startsWith("a [2Jb  1 ");
  }

  @Test
  void nothingHasNoLines() {
    assertThat(chart.lines()).isEmpty();
  }
}
