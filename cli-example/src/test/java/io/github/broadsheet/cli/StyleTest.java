package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.MarkedText;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {

  /** Clears the screen, renames the window, turns the reading direction, in 7 and in 8 bits. */
  private static final String HOSTILE = "a\u001B[2J\u0007\u009B31m\u202E\r\u0000b";

  @ParameterizedTest
  @EnumSource
  void noTextKeepsAControlCharacter(Style style) {
    MarkedText marked = new MarkedText(HOSTILE, List.of(new Span(1, 4)));
    Snippet snippet = new Snippet(HOSTILE, 0, List.of(new Span(1, 4)));

    assertThat(
            List.of(
                style.line(HOSTILE),
                style.bold(HOSTILE),
                style.dim(HOSTILE),
                style.paragraphs(HOSTILE),
                style.title(marked),
                style.snippet(snippet)))
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("\u001B\\[[0-9;]*m", ""))
                    .doesNotContainPattern("[\\p{Cc}\u202E]"));
  }

  @Test
  void marksAreRed() {
    assertThat(Style.COLOUR.snippet(new Snippet("the aid went", 0, List.of(new Span(4, 7)))))
        .isEqualTo("the \u001B[1;31maid\u001B[0m went");
  }

  @Test
  void titleStaysBoldAfterAMark() {
    assertThat(Style.COLOUR.title(new MarkedText("the aid went", List.of(new Span(4, 7)))))
        .isEqualTo("\u001B[1mthe \u001B[1;31maid\u001B[0m\u001B[1m went\u001B[0m");
  }

  @Test
  void plainTextHasNoMarks() {
    assertThat(Style.PLAIN.title(new MarkedText("the aid", List.of(new Span(4, 7)))))
        .isEqualTo("the aid");
    assertThat(Style.PLAIN.bold("x") + Style.PLAIN.dim("y")).isEqualTo("xy");
  }

  @Test
  void starsMarkWithoutColours() {
    assertThat(
            Style.STARS.title(
                new MarkedText("the aid went", List.of(new Span(0, 3), new Span(4, 7)))))
        .isEqualTo("*the* *aid* went");
  }

  @Test
  void snippetsAreOneLineAndParagraphsAreNot() {
    assertThat(Style.PLAIN.snippet(new Snippet("one\n\n  two\t", 0, List.of())))
        .isEqualTo("one two");
    assertThat(Style.PLAIN.paragraphs("one\n\ntwo")).isEqualTo("one\n\ntwo");
  }
}
