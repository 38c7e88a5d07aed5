package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the articles written for this project. */
class SourceTestDataTest {

  private final Path folder = RepositoryRoot.find().resolve("src-test-data");

  @Test
  void everyLineAndEveryTextIsAnArticle() throws IOException {
    Path lines = folder.resolve("articles.jsonl");
    Path texts = folder.resolve("text");

    Outcomes outcomes = Outcomes.of(lines, texts);

    assertThat(outcomes.rejections()).isEmpty();
    assertThat(outcomes.articles()).hasSize(countLines(lines) + countFiles(texts));
    assertThat(outcomes.ids()).doesNotHaveDuplicates();
  }

  @Test
  void filesOfAnotherPurposeGiveNoArticles() {
    Outcomes outcomes = Outcomes.of(folder);

    assertThat(outcomes.all())
        .filteredOn(ReadOutcome.Read.class::isInstance)
        .allSatisfy(
            read ->
                assertThat(read.origin().file())
                    .matches(".*(articles\\.jsonl|[/\\\\]text[/\\\\].*)"));
    assertThat(outcomes.rejections())
        .allSatisfy(rejection -> assertThat(rejection).endsWith(" has neither title nor body"));
  }

  private static int countLines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }

  private static int countFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return (int) files.filter(Files::isRegularFile).count();
    }
  }
}
