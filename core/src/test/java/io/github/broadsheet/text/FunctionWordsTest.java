package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

  @ParameterizedTest
  @CsvSource({"the, true", "The, true", "WITHIN, true", "us, false", "may, false", "oil, false"})
  void wordsThatSayNothingAreKnown(String word, boolean known) {
    assertThat(FunctionWords.contains(word)).isEqualTo(known);
  }
}
