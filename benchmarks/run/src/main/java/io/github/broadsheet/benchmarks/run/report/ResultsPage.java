package io.github.broadsheet.benchmarks.run.report;

import java.nio.file.Path;

/** x. */
public final class ResultsPage {
  private ResultsPage() {}

  /** x. */
  public static Path write(Path benchmarks) {
    return benchmarks.resolve("RESULTS.md");
  }
}
