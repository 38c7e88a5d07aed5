package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.NewsDate;
import io.github.broadsheet.formats.DateReader.Reading;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final DateReader reader = new DateReader(ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019                             | 2019",
        "2019-02                          | 2019-02",
        "Feb 2019                         | 2019-02",
        "February, 2019                   | 2019-02",
        "2019-02-02                       | 2019-02-02",
        "2019/02/02                       | 2019-02-02",
        "2019.2.2                         | 2019-02-02",
        "20190202                         | 2019-02-02",
        "February 2, 2019                 | 2019-02-02",
        "Feb. 2 2019                      | 2019-02-02",
        "Sept 2nd, 2019                   | 2019-09-02",
        "Saturday, February 2, 2019       | 2019-02-02",
        "2 February 2019                  | 2019-02-02",
        "2-FEB-2019                       | 2019-02-02",
        "25/12/2019                       | 2019-12-25",
        "12/25/2019                       | 2019-12-25",
        "25.12.2019                       | 2019-12-25",
        "4/4/2019                         | 2019-04-04",
        "2019-02-02T10:30Z                | 2019-02-02T10:30:00Z",
        "2018-04-05T06:00                 | 2018-04-05T06:00:00Z",
        "2019-04-28 06:01:07              | 2019-04-28T06:01:07Z",
        "2021-11-01T10:52:50+0100         | 2021-11-01T09:52:50Z",
        "2015-07-10T09:53:00-04:00        | 2015-07-10T13:53:00Z",
        "2019-02-02 10:30:00+02           | 2019-02-02T08:30:00Z",
        "2019-01-03T07:00:02.250Z         | 2019-01-03T07:00:02.250Z",
        "2024-05-03 15:47:42.389000+00:00 | 2024-05-03T15:47:42.389Z",
        "2017-11-24T18:42:20,314667       | 2017-11-24T18:42:20.314Z",
        "Fri, 1 Feb 2019 10:30:00 GMT     | 2019-02-01T10:30:00Z",
        "Fri, 1 Feb 2019 10:30:00 -0500   | 2019-02-01T15:30:00Z",
        "Fri Oct 20, 2006 6:15pm EDT      | 2006-10-20T22:15:00Z",
        "Wed Nov 1, 2006 10:50am EST      | 2006-11-01T15:50:00Z",
        "July 11, 2022 12:18 AM           | 2022-07-11T00:18:00Z",
        "July 11, 2022 12:18 p.m.         | 2022-07-11T12:18:00Z",
        "July 11, 2022 at 1:55 PM CEST    | 2022-07-11T11:55:00Z",
        "26-FEB-1987 15:01:01.79          | 1987-02-26T15:01:01.790Z",
        "3-MAR-1987  09:15:05.40          | 1987-03-03T09:15:05.400Z",
        "27-MAR-1987 00:02:59.13&#5;&#5;RM| 1987-03-27T00:02:59.130Z",
        "1400-01-01                       | 1400-01-01",
        "2200                             | 2200",
      })
  void readsWhatIsUnambiguous(String text, String iso) {
    assertThat(reader.read(text)).isEqualTo(new Reading(NewsDate.parse(iso), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "NaN", "NA", "n/a", "null", "NONE", "unknown", "-", "--"})
  void signsOfAbsenceAreAbsentWithoutANote(String text) {
    assertThat(reader.read(text)).isEqualTo(new Reading(null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7/23/17             | is ambiguous (a year of two digits)",
        "01/04/63            | is ambiguous (a year of two digits)",
        "08/30 63            | is ambiguous (a year of two digits)",
        "12-22-16 10:30      | is ambiguous (a year of two digits)",
        "3/4/2017            | is ambiguous (day or month first)",
        "03.04.2017          | is ambiguous (day or month first)",
        "3/4/2017 10:30      | is ambiguous (day or month first)",
        "Saturday            | cannot be read",
        "yesterday           | cannot be read",
        "2 hours ago         | cannot be read",
        "February 2          | cannot be read",
        "2019-02-30          | cannot be read",
        "2019-13             | cannot be read",
        "30/30/2019          | cannot be read",
        "Foo 2, 2019         | cannot be read",
        "2019-02-02 25:00    | cannot be read",
        "2019-02-02 13:00 PM | cannot be read",
        "2019-02-02 or so    | cannot be read",
        "605:12:19.12        | cannot be read",
        "1657513103          | cannot be read",
        "0001-01-01          | is outside the years 1400 to 2200",
        "1399-12-31          | is outside the years 1400 to 2200",
        "9999-12-31T23:59:59Z| is outside the years 1400 to 2200",
      })
  void whatIsNotCertainIsLeftOutWithANote(String text, String why) {
    assertThat(reader.read(text))
        .isEqualTo(new Reading(null, "date \"" + text + "\" " + why + " and was left out"));
  }

  @Test
  void unknownTimeZoneLeavesTheDay() {
    assertThat(reader.read("Oct 20, 2006 6:15pm IST"))
        .isEqualTo(
            new Reading(
                NewsDate.parse("2006-10-20"),
                "date \"Oct 20, 2006 6:15pm IST\" names an unknown time zone,"
                    + " and only its day was kept"));
  }

  @Test
  void timeWithoutAZoneIsReadInTheOneGiven() {
    DateReader caracas = new DateReader(ZoneId.of("America/Caracas"));

    assertThat(caracas.read("2019-02-02 10:30").date())
        .isEqualTo(NewsDate.parse("2019-02-02T14:30:00Z"));
    assertThat(caracas.read("2019-02-02").date()).isEqualTo(NewsDate.parse("2019-02-02"));
  }

  @Test
  void noteQuotesTheBeginningOfALongText() {
    assertThat(reader.read("no\n  date " + "x".repeat(1_000)).note())
        .isEqualTo("date \"no date " + "x".repeat(52) + "…\" cannot be read and was left out");
  }
}
