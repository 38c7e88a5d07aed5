package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellFormedTextTest {

  @Test
  void halvesOfPairsAreReplacedAndNothingMoves() {
    assertThat(WellFormedText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(WellFormedText.of("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(WellFormedText.of("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
  }

  @Test
  void validTextIsReturnedItself() {
    String text = "Guaidó 😀";

    assertThat(WellFormedText.of(text)).isSameAs(text);
  }
}
