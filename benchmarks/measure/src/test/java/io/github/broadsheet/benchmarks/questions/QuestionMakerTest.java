package io.github.broadsheet.benchmarks.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.corpus.ArticleMaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionMakerTest {

  private static List<Question> made(int articles) throws IOException {
    return QuestionMaker.make(new ArticleMaker(1, articles).articles(), 4);
  }

  @Test
  void everyClassHasItsNumberOfQuestions() throws IOException {
    Map<String, Long> byClass =
        made(800).stream()
            .collect(Collectors.groupingBy(Question::queryClass, Collectors.counting()));

    assertThat(byClass).hasSize(22);
    assertThat(byClass.values()).containsOnly(4L);
  }

  @Test
  void sameArticlesGiveTheSameQuestions() throws IOException {
    assertThat(made(800)).isEqualTo(made(800));
  }

  @Test
  void tooFewArticlesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> made(3))
        .withMessageContaining("corpus must have common and rare words")
        .withMessageContaining("take more articles");
  }

  @Test
  void fileGivesBackWhatWasWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("questions.tsv");

    QuestionFile.write(file, made(800));

    assertThat(QuestionFile.read(file)).isEqualTo(made(800));
  }
}
