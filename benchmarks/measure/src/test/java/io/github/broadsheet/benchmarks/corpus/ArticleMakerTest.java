package io.github.broadsheet.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.benchmarks.CorpusArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {

  @Test
  void neighbouringArticlesHaveNothingInCommonButChance() {
    ArticleMaker maker = new ArticleMaker(11, 500);

    assertThat(LongStream.range(0, 500).mapToObj(maker::article))
        .extracting(CorpusArticle::published)
        .doesNotHaveDuplicates();
  }

  @Test
  void articlesComeInOrderOfTimeSomeOfThemSomeDaysLate() {
    ArticleMaker maker = new ArticleMaker(11, 10_000);
    Instant first = Instant.parse("2015-01-01T00:00:00Z");
    Duration tenYears = Duration.ofDays(3_650);

    for (long number = 0; number < 10_000; number += 100) {
      Instant arrived = first.plus(tenYears.multipliedBy(number).dividedBy(10_000));
      assertThat(maker.article(number).published())
          .isBetween(arrived.minus(Duration.ofDays(3)), arrived);
    }
  }

  @Test
  void theSameSeedMakesTheSameArticle() {
    assertThat(new ArticleMaker(11, 500).article(3))
        .isEqualTo(new ArticleMaker(11, 500).article(3));
    assertThat(new ArticleMaker(12, 500).article(3))
        .isNotEqualTo(new ArticleMaker(11, 500).article(3));
  }
}
