package io.github.broadsheet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.corpus.CorpusFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenArticlesTest {

  @TempDir private Path folder;

  @Test
  void jsonLinesBecomeTheCorpus() throws IOException {
    Path given = folder.resolve("articles.jsonl");
    Files.writeString(
        given,
        """
        {"id":"1","title":"Aid arrives","body":"At last.","outlet":"Wire","date":"2019-02","people":["Ana Diaz"]}
        {"id":"2","body":"No more is known."}
        {"id":"3","body":"Beyond what is asked for."}
        """);
    Path file = folder.resolve("corpus");

    assertThat(GivenArticles.write(given, file, 2)).isEqualTo(2);

    try (CorpusFile corpus = CorpusFile.open(file, 0, 10)) {
      assertThat(corpus.next())
          .isEqualTo(
              new CorpusArticle(
                  "1",
                  "Aid arrives",
                  "At last.",
                  "Wire",
                  Instant.parse("2019-02-01T00:00:00Z"),
                  List.of("Ana Diaz")));
      assertThat(corpus.next())
          .isEqualTo(new CorpusArticle("2", "", "No more is known.", null, null, List.of()));
      assertThat(corpus.next()).isNull();
    }
  }
}
