package io.github.broadsheet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final List<String> ALL = List.of("a", "b", "c");

  @Test
  void eachRoundBeginsWithAnother() {
    assertThat(Turns.inRound(0, ALL)).containsExactly("a", "b", "c");
    assertThat(Turns.inRound(1, ALL)).containsExactly("b", "c", "a");
    assertThat(Turns.inRound(4, ALL)).containsExactly("b", "c", "a");
  }

  @Test
  void roundsBeforeTheFirstCountAsWell() {
    assertThat(Turns.inRound(-1, ALL)).containsExactly("c", "a", "b");
  }
}
