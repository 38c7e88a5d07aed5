package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapperTest {

  @Test
  void breaksBetweenWords() {
    assertThat(new LineWrapper(10).wrap("one two three four"))
        .containsExactly("one two", "three four");
  }

  @Test
  void longWordStandsAlone() {
    assertThat(new LineWrapper(5).wrap("a incomprehensible b"))
        .containsExactly("a", "incomprehensible", "b");
  }

  @Test
  void coloursTakeNoRoom() {
    assertThat(new LineWrapper(7).wrap("\u001B[1mone\u001B[0m two three"))
        .containsExactly("\u001B[1mone\u001B[0m two", "three");
  }

  @Test
  void blanksAreKept() {
    assertThat(new LineWrapper(80).wrap("  a   b")).containsExactly("  a   b");
    assertThat(new LineWrapper(80).wrap("")).containsExactly("");
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertThat(LineWrapper.visibleLength("🐋 whale")).isEqualTo(7);
  }
}
