package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextSourceTest {

  private static final Article GUAIDO =
      Article.of("-", "It came at noon — “late”.").withTitle("Señor Guaidó’s ferry is back");
  private static final String TEXT = "Señor Guaidó’s ferry is back\n\nIt came at noon — “late”.\n";

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertThat(Outcomes.ofText(TEXT).all()).hasSize(1);
    assertThat(Outcomes.ofText(TEXT).article()).isEqualTo(GUAIDO);
    assertThat(Outcomes.ofText("\uFEFF" + TEXT).article()).isEqualTo(GUAIDO);
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    assertThat(Outcomes.ofText(TEXT.getBytes(StandardCharsets.UTF_16)).article()).isEqualTo(GUAIDO);
    assertThat(Outcomes.ofText(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).article())
        .isEqualTo(GUAIDO);
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252WithANote() {
    Outcomes outcomes = Outcomes.ofText(TEXT.getBytes(Charset.forName("windows-1252")));

    assertThat(outcomes.article()).isEqualTo(GUAIDO);
    assertThat(outcomes.notes())
        .containsExactly("- read as Windows-1252, because it is not valid UTF-8");
  }

  @Test
  void replacementCharacterInUtf8IsNoSignOfAnotherEncoding() {
    Outcomes outcomes = Outcomes.ofText("The f\uFFFDrry is back\n\nIt came — at noon.");

    assertThat(outcomes.article().body()).isEqualTo("It came — at noon.");
    assertThat(outcomes.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF", "\u00a0\n"})
  void fileWithoutTextIsRejected(String text) {
    assertThat(Outcomes.ofText(text).rejections()).containsExactly("- is empty");
  }

  @Test
  void nulIsNoText() {
    assertThat(Outcomes.ofText("The ferry\0is back").rejections())
        .containsExactly("- does not look like text");
    assertThat(Outcomes.ofText(new byte[100]).rejections())
        .containsExactly("- does not look like text");
  }

  @Test
  void manyControlCharactersAreNoText() {
    assertThat(Outcomes.ofText("%PDF-1.4\u0001\u0002\u0003 obj \u0004").rejections())
        .containsExactly("- does not look like text");
  }

  @Test
  void fewControlCharactersDoNotSpoilAText() {
    assertThat(Outcomes.ofText("The ferry is back. ".repeat(20) + '\u001A').articles()).hasSize(1);
  }

  @Test
  void fileBeyondTheLimitIsRejected() {
    byte[] bytes = new byte[ReadLimits.MAX_RECORD_BYTES + 1];
    Arrays.fill(bytes, (byte) 'x');

    assertThat(Outcomes.ofText(bytes).rejections()).containsExactly("- is longer than 16 MB");
    assertThat(Outcomes.ofText(Arrays.copyOf(bytes, bytes.length - 1)).articles()).hasSize(1);
  }
}
