package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        "Guaidó,guaido",
        "Guaido\u0301,guaido",
        "CNN,cnn",
        "Łódź,lodz",
        "Straße,strasse",
        "Ærø,aero",
        "Œuvre,oeuvre",
        "Đorđe,dorde",
        "Þór,thor",
        "İstanbul,istanbul",
        "Diyarbakır,diyarbakir",
        "Ħal,hal",
        "ﬁnance,finance",
        "Ａ１,a1",
        "  El   Nacional\t,el nacional",
        "El\u00A0Nacional,el nacional",
        "El\u0000Nacional,el nacional",
        "O’Brien,o'brien",
        "New‑York,new-york",
        "Москва,москва",
        "北京,北京",
        "😀,😀",
        "\u0301,``",
        "` `,``"
      })
  void whatReadersDoNotTellApartFoldsAlike(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guaidó", "Łódź İstanbul", "ﷺ", "Straße  ’x", "\uD800", "e\u0301\u0302"})
  void foldingAgainChangesNothing(String text) {
    assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
  }
}
