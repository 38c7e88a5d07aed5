package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guaidó | guaido",
        "Jean-Marie  Le Pen | jean marie le pen",
        "O’Brien | obrien",
        "J. P. Ørsted | j p orsted",
        "Łukasz Groß | lukasz gross",
        "İpek Işık | ipek isik",
        "  Ana\tRuiz  | ana ruiz",
      })
  void foldsCaseAccentsHyphensAndApostrophes(String name, String folded) {
    assertThat(NameFolding.fold(name)).isEqualTo(folded);
  }

  @Test
  void foldingTwiceChangesNothing() {
    String folded = NameFolding.fold("Bashar al-Ässad Jr.");
    assertThat(NameFolding.fold(folded)).isEqualTo(folded);
  }

  @Test
  void keepsLettersOfOtherScripts() {
    assertThat(NameFolding.fold("Иван 金")).isEqualTo("иван 金");
  }

  @Test
  void isEmptyWithoutLetterOrDigit() {
    assertThat(NameFolding.fold(" -–’. ")).isEmpty();
  }
}
