package io.github.broadsheet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

  @Test
  void whatIsNotSaidHasADefault() {
    Options options = Options.parse("articles=true", "corpus=", "benchmarks=b", "work=w");

    assertThat(options.articles()).isEqualTo(125_000);
    assertThat(options.corpus()).isNull();
    assertThat(options.engines()).isEmpty();
    assertThat(options.buildFolder()).isEqualTo("target");
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("size=3"))
        .withMessageStartingWith("argument must be name=value with one of [articles,")
        .withMessageEndingWith("got size=3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("articles=many", "benchmarks=b", "work=w"))
        .withMessage(
            "articles must be a number from 500 to 10000000, got many; say -Dbenchmark=125000, for"
                + " example");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("articles=500"))
        .withMessage("benchmarks must be a folder, got none; add benchmarks=…");
  }

  @Test
  void unknownEnginesAreNamed() {
    List<Peer> peers = List.of(new Peer("lucene", "L", "", false));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Main.chosen(peers, List.of("lycene")))
        .withMessage("engines must be some of [lucene], got lycene");
  }

  @Test
  void peersThatAreNotBuiltAreNamed(@TempDir Path benchmarks) throws IOException {
    Path folder = Files.createDirectory(benchmarks.resolve("sqlite"));
    Files.writeString(folder.resolve("peer.properties"), "sqlite = S");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Peer.find(benchmarks, "target"))
        .withMessageEndingWith(
            "peer.classpath is missing; build the peers first, with -pl benchmarks/run -am");
  }

  @Test
  void corpusThatIsNotThereIsNamed(@TempDir Path work) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GivenArticles.write(Path.of("none.jsonl"), work.resolve("corpus"), 10))
        .withMessage(
            "corpus must be a file that can be read, such as articles.jsonl, got none.jsonl");
  }
}
