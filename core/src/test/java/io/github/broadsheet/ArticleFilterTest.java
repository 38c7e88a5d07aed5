package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilterTest {

  @Test
  void namesAreNeeded() {
    assertRefused("outlets must name at least one, got none", ArticleFilter::outlets);
    assertRefused("people must name at least one, got none", () -> ArticleFilter.people(List.of()));
    assertRefused("ids must name at least one, got none", ArticleFilter::ids);
    assertRefused(
        "languages must name at least one, got none", () -> ArticleFilter.languages(List.of()));
  }

  @Test
  void namesMustNotBeBlank() {
    assertRefused("outlets must not be blank, got \" \"", () -> ArticleFilter.outlets("CNN", " "));
    assertRefused("people must not be blank, got \"\"", () -> ArticleFilter.people(""));
    assertRefused("ids must not be blank, got \"\n\"", () -> ArticleFilter.ids("\n"));
    assertRefused("languages must not be blank, got \"\"", () -> ArticleFilter.languages(""));
  }

  @Test
  void namesAreCopied() {
    List<String> names = new ArrayList<>(List.of("CNN"));
    ArticleFilter filter = new ArticleFilter.Outlets(names);
    names.add("BBC");

    assertThat(filter).isEqualTo(ArticleFilter.outlets("CNN"));
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, 'period must be positive, got P0D'",
    "P-1D, 'period must be positive, got P-1D'",
    "P1000Y1M, 'period must be at most 1000 years, got P1000Y1M'",
    "P366001D, 'period must be at most 1000 years, got P366001D'",
    "P2147483647Y, 'period must be at most 1000 years, got P2147483647Y'"
  })
  void periodIsPositiveAndAtMostAThousandYears(Period period, String message) {
    assertRefused(message, () -> ArticleFilter.publishedWithin(period));
  }

  @Test
  void periodsWithinTheBoundsAreAccepted() {
    assertThat(ArticleFilter.publishedWithin(Period.ofDays(1)))
        .isEqualTo(new ArticleFilter.PublishedWithin(Period.ofDays(1)));
    ArticleFilter.publishedWithin(Period.ofYears(1_000));
    ArticleFilter.publishedWithin(Period.ofDays(366_000));
  }

  @Test
  void datesAreRanges() {
    LocalDate day = LocalDate.of(2019, 2, 2);

    assertThat(ArticleFilter.publishedSince(day))
        .isEqualTo(ArticleFilter.published(new DateRange(NewsDate.of(day), null)));
    assertThat(ArticleFilter.publishedUntil(day))
        .isEqualTo(ArticleFilter.published(new DateRange(null, NewsDate.of(day))));
    assertThat(ArticleFilter.publishedBetween(day, day))
        .isEqualTo(ArticleFilter.published(DateRange.of(NewsDate.of(day))));
    assertThatThrownBy(() -> ArticleFilter.published(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("range");
    assertThatThrownBy(() -> ArticleFilter.publishedWithin(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("period");
  }

  private static void assertRefused(String message, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
