package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OriginTest {

  @Test
  void printsFileAndLine() {
    assertThat(new Origin("news/a.jsonl", 7)).hasToString("news/a.jsonl:7");
  }

  @Test
  void printsTheFileAloneWhereAllOfItIsMeant() {
    assertThat(new Origin("news/a.txt", 0)).hasToString("news/a.txt");
  }

  @Test
  void negativeLineIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin("a", -1))
        .withMessage("line must be >= 0, got -1");
  }
}
