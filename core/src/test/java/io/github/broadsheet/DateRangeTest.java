package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

  @Test
  void rangeIsWrittenAsTheLanguageHasIt() {
    NewsDate year = NewsDate.parse("2019");

    assertThat(DateRange.of(year)).hasToString("[2019 TO 2019]");
    assertThat(new DateRange(year, null)).hasToString("[2019 TO *]");
    assertThat(new DateRange(null, year)).hasToString("[* TO 2019]");
    assertThat(DateRange.between(LocalDate.of(2019, 1, 20), LocalDate.of(2019, 2, 28)))
        .hasToString("[2019-01-20 TO 2019-02-28]");
  }

  @ParameterizedTest
  @CsvSource({"2019-02-02, 2019-02-02", "2019-02-02, 2019", "2019, 2019-01-01", "0001, 9999"})
  void rangeMayEndWithinItsBeginning(String from, String to) {
    assertThat(new DateRange(NewsDate.parse(from), NewsDate.parse(to)).from())
        .isEqualTo(NewsDate.parse(from));
  }

  @ParameterizedTest
  @CsvSource({"2019-02-02, 2019-02-01", "2019, 2018", "2019-03, 2019-02-28"})
  void rangeMustNotEndBeforeItBegins(String from, String to) {
    assertThatThrownBy(() -> new DateRange(NewsDate.parse(from), NewsDate.parse(to)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("range must not end before it begins, got " + from + " to " + to);
  }

  @Test
  void rangeNeedsAnEnd() {
    assertThatThrownBy(() -> new DateRange(null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("range must have a beginning or an end, got neither");
  }
}
