package io.github.broadsheet.benchmarks.run.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.benchmarks.run.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {

  @TempDir private Path benchmarks;

  private static Figures figures() {
    Figures figures = new Figures();
    figures.note("articles", "125000");
    figures.note("textBytes", "375000000");
    figures.add("lucene", "query/or/cpu-p50", 0.2);
    figures.add("broadsheet", "query/or/cpu-p50", 0.1);
    figures.add("lucene", "query/highlight/cpu-p50", 1);
    figures.add("broadsheet", "query/highlight/cpu-p50", 1.5);
    figures.add("lucene", "mixed/1/qps", 900);
    figures.add("broadsheet", "mixed/1/qps", 1_800);
    figures.add("broadsheet", "mixed-10000/1/qps", 4_000);
    figures.add("lucene", "index/seconds", 40);
    figures.add("broadsheet-given-people", "index/seconds", 50);
    return figures;
  }

  @Test
  void verdictsSayByHowMuchATargetIsMissed() {
    List<String> rows = Targets.verdicts(figures()).stream().map(Verdict::row).toList();

    assertThat(rows)
        .contains(
            "| or | at most 0.6x of raw Lucene, CPU p50 | 0.50x | met |",
            "| highlight | at most 1.0x of raw Lucene, CPU p50 | 1.50x | **not met**, off by 50 % |",
            "| bulk, people given | at least 0.9x the speed of raw Lucene | 0.80x | **not met**, off by"
                + " 11 % |");
  }

  @Test
  void pageIsMadeOfAllFiguresThatThereAre() throws Exception {
    Path results = benchmarks.resolve("results");
    figures().write(results.resolve("125000.tsv"));
    Files.writeString(results.resolve("notes.md"), "Highlighting reads every body twice.");

    String page = Files.readString(ResultsPage.write(benchmarks));

    assertThat(page)
        .contains("## 125,000 articles, 375 MB of text")
        .contains("### Targets: 1 of 3 met")
        .contains("| or | 0.200 | 0.100 (0.500) |")
        .contains("(results/ratios-125000.svg)")
        .contains("Highlighting reads every body twice.");
    requireXml(results.resolve("ratios-125000.svg"));
    requireXml(results.resolve("growth.svg"));
  }

  @Test
  void axisOfRatiosNamesEachMark() throws IOException {
    Path results = benchmarks.resolve("results");
    Figures figures = figures();
    figures.add("sqlite", "query/or/cpu-p50", 24);
    figures.add("sqlite", "mixed/1/qps", 90);
    figures.write(results.resolve("125000.tsv"));
    ResultsPage.write(benchmarks);

    assertThat(Files.readString(results.resolve("ratios-125000.svg")))
        .contains(">0.5<", ">1<", ">10<", ">100<");
  }

  private static void requireXml(Path file) throws Exception {
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  @Test
  void figuresSurviveTheirFile() throws IOException {
    Path file = benchmarks.resolve("some.tsv");
    figures().write(file);

    Figures read = Figures.read(file);

    assertThat(read.engines()).isEqualTo(figures().engines());
    assertThat(read.fact("articles")).isEqualTo("125000");
    assertThat(read.ratio("broadsheet", "lucene", "query/or/cpu-p50")).hasValue(0.5);
    assertThat(read.get("lucene", "query/and/cpu-p50")).isEmpty();
  }
}
