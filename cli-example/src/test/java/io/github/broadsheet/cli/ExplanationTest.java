package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Span;
import io.github.broadsheet.Why;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oil    | NONE     | 0 | oil: does not match",
        "oil    | EXACT    | 0 | oil: as typed",
        "Guaidó | ACCENT   | 0 | Guaidó: with other accents or punctuation",
        "drills | STEM     | 0 | drills: in another form",
        "guai*  | PREFIX   | 0 | guai*: as the beginning of a word",
        "guado~ | FUZZY    | 0 | guado~: as typed",
        "guado~ | FUZZY    | 1 | guado~: one letter different",
        "guado~ | FUZZY    | 2 | guado~: 2 letters different",
        "person:Soto | PERSON | 0 | person:Soto: by the name of the person",
        "near5:(a b) | SCOPE  | 0 | near5:(a b): as asked for",
        "outlet:CNN  | FILTER | 0 | outlet:CNN: true of the article",
        "-gold  | ABSENT   | 0 | -gold: absent, as asked for",
        "feedback | FEEDBACK | 0 | feedback: by other words of the best hits",
      })
  void everyRuleIsASentence(String text, Why.Rule rule, int edits, String sentence) {
    Why.Clause clause = new Why.Clause(text, rule, edits, List.of(), List.of(), 0);

    assertThat(Explanation.of(new Why(List.of(clause), 1), 0)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, in the title",
    "0, 1, in the body",
    "2, 0, twice in the title",
    "1, 4, in the title and 4 times in the body",
    "3, 2000, '3 times in the title and 2,000 times in the body'",
  })
  void placesAreCounted(int inTitle, int inBody, String places) {
    Why.Clause clause =
        new Why.Clause("oil", Why.Rule.EXACT, 0, spans(inTitle), spans(inBody), 2.084f);

    assertThat(Explanation.of(new Why(List.of(clause), 1), 3.21f))
        .containsExactly("oil: as typed, " + places + ", 2.08 of 3.21");
  }

  @Test
  void tinyShareIsNotRoundedToNothing() {
    Why.Clause clause = new Why.Clause("oil", Why.Rule.EXACT, 0, List.of(), spans(1), 0.001f);

    assertThat(Explanation.of(new Why(List.of(clause), 1), 3))
        .containsExactly("oil: as typed, in the body, less than 0.01");
  }

  @Test
  void ageIsToldWhereItCounts() {
    assertThat(Explanation.of(new Why(List.of(), 0.55f), 3))
        .containsExactly("age: all of it multiplied by 0.55");
  }

  private static List<Span> spans(int count) {
    return Collections.nCopies(count, new Span(0, 3));
  }
}
