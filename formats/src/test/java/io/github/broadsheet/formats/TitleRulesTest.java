package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRulesTest {

  private static final String PARAGRAPH_BELOW = "\n\nThe ferry came at noon.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry is back",
        "EARTHQUAKE",
        "What will the harbour do?",
        "Goal! Hill does it at the death!",
        "Crisis News: Clashes As Leader Calls For Strike [Photos]",
        "‘I Found Him a Country With Chips’: A Banned Agent Explains",
        "Ferry stuck in the U.S.",
        "And then there were two …",
        "And then there were two...",
        "iPhone thief swims to the ferry",
        "10 things to know about the ferry",
        "Image of the ferry divides the harbour",
        "Copyright law overhauled",
        "By the numbers: a year of ferries",
        "Por qué no sale el barco",
        "«Yo lo vi»: habla el capitán",
        "🐋 “Bosun” is back",
        "渡轮回来了",
      })
  void readsLikeATitle(String line) {
    assertThat(TitleRules.isTitle(line, PARAGRAPH_BELOW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry came at noon.",
        "“It came,” she said. “At last.”",
        "The captain said:",
        "The ferry, which came at noon,",
        "of the ferry and the captain",
        "© Screenshot / Ana Pérez / Quayside Live",
        "(c) 2019 Quayside",
        "Copyright 2019 Quayside Ltd",
        "Photo: Ana Pérez",
        "Photo by Ana Pérez",
        "Foto: Ana Pérez",
        "File photo / Quayside",
        "Image credit: Quayside",
        "ANA PÉREZ / REUTERS",
        "Tom Hill/AFP",
        "Puerto Lirio, Alcorra CNN  — ",
        "DUNMARROW, Feb 26 -",
        "DUNMARROW (Reuters)",
        "By Ana Pérez",
        "By Ana Pérez and Tom Hill",
        "Por Ana Pérez",
        "2 February 2019",
        "Feb 2, 2019 10:30 AM",
        "2019-02-02",
        "https://x.example/ferry",
        "www.x.example",
        "* * *",
        "---",
        "1984",
      })
  void readsLikeSomethingElse(String line) {
    assertThat(TitleRules.isTitle(line, PARAGRAPH_BELOW)).isFalse();
  }

  @Test
  void titleHasAtMost160Characters() {
    assertThat(TitleRules.isTitle("A" + "a".repeat(159), PARAGRAPH_BELOW)).isTrue();
    assertThat(TitleRules.isTitle("A" + "a".repeat(160), PARAGRAPH_BELOW)).isFalse();
  }

  @Test
  void paragraphMayStandRightBelowATitle() {
    String paragraph = "The ferry came back on Tuesday, and the whole harbour had come to see it.";

    assertThat(TitleRules.isTitle("The ferry is back", "\n" + paragraph + "\nMore.")).isTrue();
    assertThat(TitleRules.isTitle("The ferry is back", "\n" + "Long row ".repeat(20))).isTrue();
  }

  @Test
  void firstRowOfABrokenTextIsNoTitle() {
    assertThat(
            TitleRules.isTitle(
                "Showers continued throughout the week in",
                "\nthe Bahia cocoa zone, alleviating the drought."))
        .isFalse();
    assertThat(
            TitleRules.isTitle(
                "On Tuesday the harbour saw the return of Captain",
                "\nAna Pérez, who had been away for the whole of the\nwinter."))
        .isFalse();
  }

  @Test
  void nothingNeedsToFollow() {
    assertThat(TitleRules.isTitle("The ferry is back", "")).isTrue();
    assertThat(TitleRules.isTitle("The ferry is back", "\n")).isTrue();
  }

  @Test
  void emptyLineIsNoTitle() {
    assertThat(TitleRules.isTitle("", "")).isFalse();
  }
}
