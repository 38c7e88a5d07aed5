package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help where little or nothing is found. */
interface AdviceContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "harbuor; harbour",
        "harbuor strike; harbour strike",
        "harbuor OR zzzz; harbour OR zzzz",
        "guiado harbuor; guaido harbour",
        "-weather harbuor; -weather harbour",
        "Harbuor; harbour",
        "title:(harbuor); title:(harbour)"
      })
  default void misspeltWordIsCorrectedAsItWasTyped(String typed, String suggested) {
    try (NewsIndex index = tuesdays()) {
      SearchResult result = index.search(typed);

      assertThat(result.suggestion()).isEqualTo(suggested);
      assertThat(index.search(suggested).hitCount().value())
          .isGreaterThan(result.hitCount().value());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour",
        "harbour strike",
        "zeppelin",
        "zzzzzzz",
        "harbour zzzzzzz",
        "aid",
        "\"harbuor strike\"",
        "harb*",
        "harbuor~2",
        "",
        "-harbour",
        "2019"
      })
  default void queryWithoutAMisspeltWordIsNotCorrected(String query) {
    try (NewsIndex index = tuesdays()) {
      assertThat(index.search(query).suggestion()).isNull();
    }
  }

  @Test
  default void severalMisspeltWordsAreCorrectedTogether() {
    try (NewsIndex index = newIndex()) {
      for (int i = 0; i < 30; i++) {
        index.put(Article.of("c" + i, "crude oil prices"));
        index.put(Article.of("d" + i, i < 15 ? "crux of the prides" : "some prizes"));
      }

      SearchResult result = index.search("crud oil pricex");

      assertThat(result.hitCount().value()).isZero();
      assertThat(result.suggestion()).isEqualTo("crude oil price");
    }
  }

  @Test
  default void correctionThatFindsNoMoreIsNotSuggested() {
    try (NewsIndex index = tuesdays()) {
      SearchRequest request =
          SearchRequest.of("harbuor").withFilter(ArticleFilter.outlets("Herald"));

      assertThat(index.search(request).suggestion()).isNull();
    }
  }

  @Test
  default void eachRelaxationFindsExactlyWhatItPromises() {
    try (NewsIndex index = tuesdays()) {
      for (SearchRequest request :
          List.of(
              SearchRequest.of("harbuor zeppelin"),
              SearchRequest.of("harbour zzzz outlet:courier -tuesday"),
              SearchRequest.of("harbour person:nobody"),
              SearchRequest.of("harbour published:2018-12"),
              SearchRequest.of("(harbour OR strike) weather \"oil price\""),
              SearchRequest.of("harbour")
                  .withFilter(ArticleFilter.outlets("Nobody"))
                  .withFilter(
                      ArticleFilter.publishedBetween(
                          LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31))),
              SearchRequest.of("harbour")
                  .withFilter(
                      ArticleFilter.publishedBetween(
                          LocalDate.of(2018, 12, 24), LocalDate.of(2018, 12, 31))),
              SearchRequest.of("harbour weather").withLimit(0).withOutletCap(1))) {
        SearchResult result = index.search(request);
        assertThat(result.hitCount().value()).isZero();
        assertThat(result.relaxations()).as("%s", request.query()).isNotEmpty();
        for (Relaxation relaxation : result.relaxations()) {
          assertThat(index.search(relaxation.request()).hitCount().value())
              .as(relaxation.change())
              .isEqualTo(relaxation.hits());
        }
      }
    }
  }

  @Test
  default void relaxationsSayWhatIsDifferent() {
    try (NewsIndex index = tuesdays()) {
      SearchRequest request =
          SearchRequest.of("harbuor weather")
              .withFilter(
                  ArticleFilter.publishedBetween(
                      LocalDate.of(2018, 12, 24), LocalDate.of(2018, 12, 31)));

      assertThat(changes(index.search("harbuor tuesday zeppelin"))).isEmpty();
      assertThat(changes(index.search("harbuor tuesday")))
          .containsExactly("with \"harbour\" for \"harbuor\" 20", "without harbuor 20");
      assertThat(changes(index.search("harbour \"oil price\" outlet:herald")))
          .containsExactly("without harbour 1");
      assertThat(changes(index.search(request))).isEmpty();
    }
  }

  @Test
  default void datesAreWidened() {
    try (NewsIndex index = tuesdays()) {
      SearchRequest request =
          SearchRequest.of("harbour")
              .withFilter(
                  ArticleFilter.publishedBetween(
                      LocalDate.of(2018, 12, 24), LocalDate.of(2018, 12, 31)));

      assertThat(changes(index.search(request)))
          .containsExactly(
              "without the filter published:[2018-12-24 TO 2018-12-31] 21",
              "published in [2018-12-16 TO 2019-01-08] 8");
      assertThat(changes(index.search("harbour published:[2018-12-24 TO 2018-12-31]")))
          .containsExactly(
              "without published:[2018-12-24 TO 2018-12-31] 21",
              "published in [2018-12-16 TO 2019-01-08] 8");
    }
  }

  @Test
  default void whereSomethingIsFoundNothingIsRelaxed() {
    try (NewsIndex index = tuesdays()) {
      assertThat(index.search("weather").hits()).hasSize(1);
      assertThat(index.search("weather").relaxations()).isEmpty();
      assertThat(index.search(SearchRequest.of("harbour").withLimit(0)).relaxations()).isEmpty();
    }
  }

  private static List<String> changes(SearchResult result) {
    return result.relaxations().stream()
        .map(relaxation -> relaxation.change() + " " + relaxation.hits())
        .toList();
  }

  private NewsIndex tuesdays() {
    NewsIndex index = newIndex();
    IntStream.rangeClosed(1, 20)
        .forEach(
            i ->
                index.put(
                    Article.of("a" + i, "The harbour strike of Tuesday: Guaidó spoke.")
                        .withTitle("Harbour")
                        .withOutlet("Courier")
                        .withPublished(NewsDate.of(LocalDate.of(2019, 1, i)))));
    index.put(Article.of("b", "The weather in the hills and the oil price.").withOutlet("Herald"));
    index.put(Article.of("c", "A zeppelin over the harbour.").withOutlet("Courier"));
    return index;
  }
}
