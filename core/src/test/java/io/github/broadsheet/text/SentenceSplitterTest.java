package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A bar stands where one sentence ends and the next begins.
        "One.|Two.",
        "One!|Two?|Three…|Four",
        "What?!|Really!!!|Yes...|No.",
        "Gen. Padrino spoke.|He left.",
        "Mr. and Mrs. Smith met Sen. Rubio.|They talked.",
        "He met Dr. J. R. Watson.|They talked.",
        "George W. Bush spoke.|He left.",
        "It happened in the U.S. Army.|No one knew.",
        "She left the U.S.|The army stayed.",
        "She left the U.S. for good.",
        "The firm Acme Inc. fell.|It was in debt.",
        "The firm was Acme Inc.|It was in debt.",
        "At 5 p.m. Maduro spoke.|He was late.",
        "He spoke at 5 p.m.|The crowd left.",
        "Prices rose 1.5 percent.|They fell later.",
        "On Jan. 23 Guaidó took the oath.|Then he left.",
        "See No. 5 for more.|It is long.",
        "He said no.|The army said yes.",
        "“We will stay.”|He left.",
        "\"We will stay,\" he said.|\"Go!\" said others.",
        "\"Stay!\" he said.",
        "(It rained.)|They left.",
        "El Sr. Guaidó habló.|La gente lo oyó.",
        "¿Quién es?|¡Nadie!|Nadie lo sabe.",
        "La Dra. Pérez y el Lic. Gómez llegaron.|Según ella, tarde.",
        "Llegó a EE.UU. el lunes.|En Miami llovía.",
        "東京は晴れです。 |明日は雨です。",
        "no capital here. and none there",
        "The site example.org is down.|Try later.",
        "He won 3-0 vs. Spain.|Then he left.",
        "«Nos quedamos.»|Se fueron.",
        "One.   |\t Two.",
        "No end",
        "...",
        "x"
      })
  void sentencesEndWhereReadersSeeThem(String marked) {
    String text = marked.replace("|", " ");
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();

    assertThat(sentences(text)).isEqualTo(expected);
  }

  @Test
  void onlyTheSpanAskedForIsCut() {
    String text = "One. Two. Three. Four.";

    assertThat(SentenceSplitter.sentences(text, new Span(5, 16)))
        .containsExactly(new Span(5, 9), new Span(10, 16));
    assertThat(SentenceSplitter.sentences(text, new Span(4, 4))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sentencesOfAnyTextAreInOrderAndLeaveOutOnlySpace(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      ".", "!", "?", "…", " ", "\n", "\"", "”", ")", "U.S.", "Gen.", "The", "a", "No", "😀",
      "\uD800", "。", "1.5", "\u00A0"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    int end = 0;
    for (Span sentence : SentenceSplitter.sentences(text.toString(), new Span(0, text.length()))) {
      assertThat(text.substring(end, sentence.start())).as("seed %s", seed).isBlank();
      assertThat(sentence.length()).as("seed %s", seed).isPositive();
      end = sentence.end();
    }
    assertThat(text.substring(end)).as("seed %s", seed).isBlank();
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.textOf(text).strip())
        .toList();
  }
}
