package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompanionStrengthTest {

  @Test
  void isTheLogLikelihoodRatioOfThePaper() {
    // the bigram "the swiss" of Dunning (1993), table 1: 110, 2442, 111, 29114
    assertThat(CompanionStrength.of(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114))
        .isCloseTo(270.72, within(0.01));
  }

  @Test
  void isNothingWhereBothMeetAsOftenAsByChance() {
    assertThat(CompanionStrength.of(10, 100, 100, 1_000)).isCloseTo(0, within(1e-9));
    assertThat(CompanionStrength.of(0, 0, 5, 10)).isZero();
    assertThat(CompanionStrength.of(0, 0, 0, 0)).isZero();
  }

  @Test
  void isNegativeWhereTheyAvoidEachOther() {
    assertThat(CompanionStrength.of(1, 100, 100, 1_000)).isNegative();
    assertThat(CompanionStrength.of(0, 500, 500, 1_000)).isNegative();
  }

  @Test
  void growsWithTheEvidence() {
    double once = CompanionStrength.of(1, 1, 1, 10_000);
    double often = CompanionStrength.of(50, 400, 80, 10_000);

    assertThat(often).isGreaterThan(once);
  }

  @Test
  void correctsForWhoIsEverywhere() {
    double withPresident = CompanionStrength.of(20, 5_000, 40, 10_000);
    double withMinister = CompanionStrength.of(15, 60, 40, 10_000);

    assertThat(withPresident).isCloseTo(0, within(1e-9));
    assertThat(withMinister).isGreaterThan(100);
  }

  @Test
  void doesNotDependOnTheOrder() {
    assertThat(CompanionStrength.of(3, 10, 20, 100))
        .isEqualTo(CompanionStrength.of(3, 20, 10, 100));
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompanionStrength.of(3, 2, 5, 100))
        .withMessage(
            "together must be between 0 and one and other, and articles must be at least one +"
                + " other - together, got together 3, one 2, other 5, articles 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompanionStrength.of(0, 60, 60, 100))
        .withMessageEndingWith("got together 0, one 60, other 60, articles 100");
    assertThatIllegalArgumentException().isThrownBy(() -> CompanionStrength.of(-1, 0, 0, 1));
  }
}
