package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameHintsFileTest {

  private static final NameHints HINTS =
      NameHints.learned(
              7,
              Map.of("ruiz", new NameCounts(0, 5, 0, 4, 1), "ana", new NameCounts(1, 3, 2, 0, 0)))
          .withPeople(List.of("Ana Ruiz", "Núñez"));

  @Test
  void readsWhatItWrote() {
    assertThat(NameHintsFile.read(NameHintsFile.write(HINTS))).isEqualTo(HINTS);
    assertThat(NameHintsFile.read(NameHintsFile.write(NameHints.none())))
        .isEqualTo(NameHints.none());
  }

  @Test
  void writesSortedLines() {
    assertThat(NameHintsFile.write(HINTS))
        .isEqualTo(
            """
            broadsheet-name-hints 1\t7
            word\tana\t1\t3\t2\t0\t0
            word\truiz\t0\t5\t0\t4\t1
            name\tAna Ruiz
            name\tNúñez
            """);
  }

  @Test
  void namesTheLineItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameHintsFile.read("hints"))
        .withMessage(
            "line 1 of name hints must have \"broadsheet-name-hints 1\" and a number, got \"hints\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameHintsFile.read("broadsheet-name-hints 1\t7\nword\tana"))
        .withMessage(
            "line 2 of name hints must have a name, or a word with five counts, got \"word\tana\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameHintsFile.read("broadsheet-name-hints 1\tmany"))
        .withMessage("line 1 of name hints must have a whole number, got \"many\"");
  }
}
