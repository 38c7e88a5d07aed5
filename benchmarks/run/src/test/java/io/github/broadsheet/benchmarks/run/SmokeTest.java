package io.github.broadsheet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run on few articles: every engine works, and all agree. What it measures is noise. */
class SmokeTest {

  private static final int ARTICLES = 600;

  @TempDir private Path work;

  @Test
  void allEnginesAnswerAlike() throws IOException {
    Plan plan = Plan.smoke(ARTICLES);
    PreparedCorpus corpus = PreparedCorpus.prepare(plan, null, work);
    List<Peer> peers = Main.chosen(Peer.find(benchmarks(), buildFolder()), List.of());

    Figures figures =
        new Run(plan, corpus, peers, work, new PrintStream(OutputStream.nullOutputStream()))
            .measure();

    assertThat(figures.engines()).contains("broadsheet", "lucene");
    assertThat(figures.names("query")).hasSizeGreaterThanOrEqualTo(20);
    for (Peer peer : peers) {
      assertThat(figures.get(peer.name(), "put/durable/p50")).isPresent();
      assertThat(figures.get(peer.name(), "query/full page/cpu-p50").isPresent())
          .isNotEqualTo(peer.writesOnly());
      assertThat(figures.get(peer.name(), "cold/millis").isPresent())
          .isNotEqualTo(peer.writesOnly());
    }
  }

  static Path benchmarks() {
    return module().getParent();
  }

  /**
   * The peers are where this is: in {@code target} or, in a quick build, in {@code target/quick}.
   */
  static String buildFolder() {
    return module().relativize(classes().getParent()).toString();
  }

  private static Path module() {
    Path folder = classes();
    while (!folder.getFileName().toString().equals("target")) {
      folder = folder.getParent();
    }
    return folder.getParent();
  }

  private static Path classes() {
    try {
      return Path.of(SmokeTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
