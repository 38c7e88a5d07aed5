package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameHintsTest {

  @Test
  void noneKnowsNothing() {
    assertThat(NameHints.none().counts("torrance")).isEqualTo(NameCounts.NONE);
    assertThat(NameHints.none().people()).isEmpty();
  }

  @Test
  void equalHintsHaveEqualFingerprints() {
    NameHints one = NameHints.none().withPeople(List.of("Ana Ruiz", "Bo Diaz"));
    NameHints two = NameHints.none().withPeople(List.of("Bo Diaz", "Ana Ruiz"));
    assertThat(one).isEqualTo(two);
    assertThat(one.fingerprint()).isEqualTo(two.fingerprint()).hasSize(16);
    assertThat(NameHints.none().fingerprint()).isNotEqualTo(one.fingerprint());
  }

  @Test
  void changingTheGivenMapChangesNothing() {
    Map<String, NameCounts> words = new TreeMap<>();
    NameHints hints = NameHints.learned(1, words);
    words.put("ruiz", NameCounts.NONE);
    assertThat(hints.words()).isEmpty();
  }

  @Test
  void refusesWhatNoArchiveYields() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameHints.learned(-1, Map.of()))
        .withMessage("articles must be >= 0, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameHints.none().withPeople(List.of("Ana\nRuiz")))
        .withMessage("people must be names on one line, got \"Ana\nRuiz\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameCounts(0, 0, -1, 0, 0))
        .withMessage("counts must be >= 0");
    assertThat(new NameHints(0, new TreeMap<>(), new TreeSet<>())).isEqualTo(NameHints.none());
  }
}
