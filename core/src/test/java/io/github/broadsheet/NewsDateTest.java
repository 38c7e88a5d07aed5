package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.NewsDate.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {

  @ParameterizedTest
  @CsvSource({
    "2019, YEAR, 2019",
    "2019-02, MONTH, 2019-02",
    "2019-02-02, DAY, 2019-02-02",
    "2019-02-02T10:30Z, INSTANT, 2019-02-02T10:30:00Z",
    "2019-02-02T10:30:05.1239Z, INSTANT, 2019-02-02T10:30:05.123Z",
    "2019-02-02T10:30+02:00, INSTANT, 2019-02-02T08:30:00Z",
    "2019-02-02T10:30, INSTANT, 2019-02-02T10:30:00Z",
    "2020-02-29, DAY, 2020-02-29",
    "0001, YEAR, 0001",
    "9999-12-31, DAY, 9999-12-31"
  })
  void isoDatesOfAnyPrecisionAreRead(String text, Precision precision, String written) {
    NewsDate date = NewsDate.parse(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.toString()).isEqualTo(written);
    assertThat(NewsDate.parse(date.toString())).isEqualTo(date);
  }

  @Test
  void everyYearReadsBackAsItIsWritten() {
    for (int year = 1; year <= 9_999; year++) {
      NewsDate date = NewsDate.of(Year.of(year));
      assertThat(NewsDate.parse(date.toString())).isEqualTo(date);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "19",
        "yesterday",
        "2019-2",
        "2019-13",
        "2019-02-30",
        "2019-02-02T25:00Z",
        "2019/02/02",
        "02.02.2019",
        "+2019",
        "2019-02-02 10:30",
        "2019-W05",
        "２０１９",
        "2019-02-02Z"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> NewsDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "date must be like 2019, 2019-02, 2019-02-02 or 2019-02-02T10:30:00Z, got \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, 0",
    "0000-12-31, 0",
    "+10000-01-01T00:00:00Z, 10000",
    "0000-12-31T23:59:59Z, 0"
  })
  void yearsBeyondFourDigitsAreRefused(String text, int year) {
    assertThatThrownBy(() -> NewsDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year must be between 1 and 9999, got " + year);
  }

  @Test
  void extremesOfTimeAreRefusedWithTheirYear() {
    for (Instant extreme : List.of(Instant.MIN, Instant.MAX)) {
      assertThatThrownBy(() -> NewsDate.of(extreme))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("year must be between 1 and 9999, got ");
    }
    assertThatThrownBy(() -> NewsDate.of(LocalDate.MIN))
        .hasMessage("year must be between 1 and 9999, got -999999999");
  }

  @Test
  void otherTemporalsAreRefused() {
    assertThatThrownBy(() -> new NewsDate(LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "value must be an Instant, LocalDate, YearMonth or Year, got java.time.LocalTime");
    assertThatThrownBy(() -> new NewsDate(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }

  @Test
  void dateTimeWithoutAnOffsetIsReadInTheZone() {
    ZoneId caracas = ZoneId.of("America/Caracas");

    assertThat(NewsDate.parse("2019-02-02T10:30", caracas).value())
        .isEqualTo(Instant.parse("2019-02-02T14:30:00Z"));
    assertThat(NewsDate.parse("2019-02-02T10:30Z", caracas).value())
        .isEqualTo(Instant.parse("2019-02-02T10:30:00Z"));
  }

  @Test
  void instantsAreCutToMilliseconds() {
    assertThat(NewsDate.of(Instant.parse("2019-02-02T10:30:00.123999999Z")))
        .isEqualTo(NewsDate.of(Instant.parse("2019-02-02T10:30:00.123Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2018-12-31T23:00:00Z, 2019-12-31T23:00:00Z, 2019-01-01",
    "2019-02, 2019-01-31T23:00:00Z, 2019-02-28T23:00:00Z, 2019-02-01",
    "2019-03-31, 2019-03-30T23:00:00Z, 2019-03-31T22:00:00Z, 2019-03-31",
    "2019-10-27, 2019-10-26T22:00:00Z, 2019-10-27T23:00:00Z, 2019-10-27",
    "2019-02-02T23:30:00Z, 2019-02-02T23:30:00Z, 2019-02-02T23:30:00.001Z, 2019-02-03"
  })
  void dateIsAnIntervalInAZone(String text, Instant start, Instant end, LocalDate firstDay) {
    ZoneId madrid = ZoneId.of("Europe/Madrid");
    NewsDate date = NewsDate.parse(text);

    assertThat(date.start(madrid)).isEqualTo(start);
    assertThat(date.end(madrid)).isEqualTo(end);
    assertThat(date.firstDay(madrid)).isEqualTo(firstDay);
  }

  @Test
  void factoriesKeepThePrecision() {
    assertThat(NewsDate.of(Year.of(2019))).isEqualTo(NewsDate.parse("2019"));
    assertThat(NewsDate.of(YearMonth.of(2019, 2))).isEqualTo(NewsDate.parse("2019-02"));
    assertThat(NewsDate.of(LocalDate.of(2019, 2, 2))).isEqualTo(NewsDate.parse("2019-02-02"));
    assertThat(NewsDate.parse("2019")).isNotEqualTo(NewsDate.parse("2019-01-01"));
    assertThat(NewsDate.parse("9999").end(ZoneOffset.UTC))
        .isAfter(Instant.parse("9999-12-31T00:00:00Z"));
  }
}
