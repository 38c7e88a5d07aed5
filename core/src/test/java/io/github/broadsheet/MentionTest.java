package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MentionTest {

  private static Mention mention(String person, String surface, TextField field, Span span) {
    return new Mention(person, surface, field, span, MentionRule.SURNAME, null, false);
  }

  @Test
  void surfaceAndSpanMustAgree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mention("Ana Ruiz", "Ruiz", TextField.BODY, new Span(3, 9)))
        .withMessage("surface must be as long as its span 6, got 4");
  }

  @Test
  void standsInTheTitleOrTheBody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mention("Ana Ruiz", "Ruiz", TextField.LEAD, new Span(3, 7)))
        .withMessage("field must be TITLE or BODY, got LEAD");
  }

  @Test
  void namesSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mention(" ", "Ruiz", TextField.BODY, new Span(3, 7)))
        .withMessage("person must not be blank");
  }
}
