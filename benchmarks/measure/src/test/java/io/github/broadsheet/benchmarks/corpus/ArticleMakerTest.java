package io.github.broadsheet.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.benchmarks.CorpusArticle;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {

  @Test
  void neighbouringArticlesHaveNothingInCommonButChance() {
    ArticleMaker maker = new ArticleMaker(11);

    assertThat(LongStream.range(0, 500).mapToObj(maker::article))
        .extracting(CorpusArticle::published)
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedMakesTheSameArticle() {
    assertThat(new ArticleMaker(11).article(3)).isEqualTo(new ArticleMaker(11).article(3));
    assertThat(new ArticleMaker(12).article(3)).isNotEqualTo(new ArticleMaker(11).article(3));
  }
}
