package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSplitterTest {

  private static final String WRAPPED =
      "The dockers of the harbour went home on Monday after\n"
          + "a strike of ten weeks that had closed the town's only\n"
          + "port and emptied its shops of fruit.\n";

  @Test
  void lineBreakEndsAParagraph() {
    assertThat(paragraphs("One is here.\nTwo is here.\r\nThree.\u2028Four.\u2029Five."))
        .containsExactly("One is here.", "Two is here.", "Three.", "Four.", "Five.");
  }

  @Test
  void emptyLinesAndSpaceAroundParagraphsAreLeftOut() {
    assertThat(paragraphs("\n\n  One.  \n \t \n\n\tTwo.\n")).containsExactly("One.", "Two.");
  }

  @Test
  void nothingHasNoParagraph() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n \n")).isEmpty();
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(paragraphs(WRAPPED + "\n" + WRAPPED)).hasSize(2);
    assertThat(paragraphs(WRAPPED + "    " + WRAPPED)).as("indented").hasSize(2);
  }

  @Test
  void longLinesAreNotWrapped() {
    String line = "Dockers " + "of the old town ".repeat(8) + "went home";

    assertThat(paragraphs(line + "\n" + line + "\n" + line)).hasSize(3);
  }

  @Test
  void shortLinesAreAList() {
    assertThat(paragraphs("Dockers\nSailors\nPilots\nCooks")).hasSize(4);
  }

  @Test
  void linesThatEndSentencesAreParagraphs() {
    String line = "The dockers of the old town went home on Monday night.";

    assertThat(paragraphs(line + "\n" + line + "\n" + line)).hasSize(3);
  }

  @Test
  void leadEndsWithTheFirstParagraphThatEndsASentence() {
    assertThat(lead("The dockers left.\nThey slept.")).isEqualTo("The dockers left.");
    assertThat(lead("CARACAS (AP)\nMaduro spoke.\nThe army listened."))
        .isEqualTo("CARACAS (AP)\nMaduro spoke.");
    assertThat(lead("By Ada Berg\nCARACAS\n“Maduro spoke.”\nMore."))
        .isEqualTo("By Ada Berg\nCARACAS\n“Maduro spoke.”");
  }

  @Test
  void leadIsTheFirstOfManyLinesWithoutASentence() {
    assertThat(lead("Dockers\nSailors\nPilots\nCooks\nBakers.")).isEqualTo("Dockers");
    assertThat(lead("Dockers\nSailors")).isEqualTo("Dockers");
    assertThat(lead("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void paragraphsOfAnyTextAreInOrderAndLeaveOutOnlySpace(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "\n", "\r\n", "  ", " ", ".", "word", "A longer piece of text here", "😀", "\""
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    int end = 0;
    for (Span paragraph : ParagraphSplitter.paragraphs(text.toString())) {
      assertThat(text.substring(end, paragraph.start())).as("seed %s", seed).isBlank();
      assertThat(paragraph.textOf(text.toString())).as("seed %s", seed).isNotBlank();
      end = paragraph.end();
    }
    assertThat(text.substring(end)).as("seed %s", seed).isBlank();
  }

  private static List<String> paragraphs(String text) {
    return ParagraphSplitter.paragraphs(text).stream().map(span -> span.textOf(text)).toList();
  }

  private static String lead(String text) {
    return text.substring(0, ParagraphSplitter.leadEnd(text, ParagraphSplitter.paragraphs(text)));
  }
}
