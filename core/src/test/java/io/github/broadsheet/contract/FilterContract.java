package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold beside the query. */
interface FilterContract extends IndexUnderTest {

  @ParameterizedTest
  @ValueSource(strings = {"Die Zeit", "DIE ZEIT", " die  zeit ", "die\tzeit", "Díé Zéit"})
  default void outletsCompareFolded(String name) {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.outlets(name)),
                Article.of("a", "x").withOutlet("Die Zeit"),
                Article.of("b", "x").withOutlet("Die Zeitung"),
                Article.of("c", "x")))
        .containsExactly("a");
  }

  @Test
  default void outletIsShownAsGiven() {
    SearchRequest request =
        SearchRequest.of("x").withFilter(ArticleFilter.outlets("el correo de la manana"));
    try (NewsIndex index = indexOf(Article.of("a", "x").withOutlet("El  Correo de la Mañana"))) {
      assertThat(index.search(request).hits().getFirst().outlet())
          .isEqualTo("El  Correo de la Mañana");
    }
  }

  @Test
  default void oneOfSeveralOutletsIsEnough() {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.outlets("cnn", "bbc", "nobody")),
                Article.of("a", "x").withOutlet("CNN"),
                Article.of("b", "x").withOutlet("BBC"),
                Article.of("c", "x").withOutlet("RT")))
        .containsExactlyInAnyOrder("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "Juan Guaidó, true",
    "GUAIDO, true",
    "juan, true",
    "juan gerardo guaido, true",
    "juan antonio guaido, false",
    "guaido juan, false",
    "guai, false"
  })
  default void personIsFoundByTheWordsOfTheName(String name, boolean found) {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.people(name)),
                Article.of("a", "x").withPeople("Ada Berg", "Juan Gerardo Guaidó"),
                Article.of("b", "x guaido").withPeople("Carla Dahl")))
        .hasSize(found ? 1 : 0);
  }

  @Test
  default void oneOfSeveralPeopleIsEnough() {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.people("Berg", "Dahl")),
                Article.of("a", "x").withPeople("Ada Berg"),
                Article.of("b", "x").withPeople("Carla Dahl"),
                Article.of("c", "x").withPeople("Eva Falk")))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  default void hitNamesEachPersonOnce() {
    try (NewsIndex index =
        indexOf(Article.of("a", "x").withPeople("Juan Guaidó", "Ada Berg", "JUAN GUAIDO"))) {
      assertThat(index.search("x").hits().getFirst().people())
          .containsExactly("Juan Guaidó", "Ada Berg");
    }
  }

  @Test
  default void idsAreFoundAsTheyAre() {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.ids("a", "c", "zz")),
                Article.of("a", "x"),
                Article.of("A", "x"),
                Article.of("c", "x")))
        .containsExactlyInAnyOrder("a", "c");
  }

  @ParameterizedTest
  @CsvSource({
    "es, 3",
    "ES, 3",
    "es-ve, 1",
    "es-VE, 1",
    "en, 1",
    "e, 0",
    "es-MX, 0",
    "zh, 2",
    "zh-Hans, 1",
    "zh-hans-cn, 1",
    "zh-Han, 0"
  })
  default void languageFindsItsVarieties(String tag, int found) {
    assertThat(
            ids(
                SearchRequest.of("x").withFilter(ArticleFilter.languages(tag)),
                Article.of("a", "x").withLanguage("es"),
                Article.of("b", "x").withLanguage("es-VE"),
                Article.of("c", "x").withLanguage("ES-ar"),
                Article.of("d", "x").withLanguage("en"),
                Article.of("e", "x"),
                Article.of("f", "x").withLanguage("zh-Hans-CN"),
                Article.of("g", "x").withLanguage("zh-Hant")))
        .hasSize(found);
  }

  @Test
  default void unknownDateIsAFilterOfItsOwn() {
    Article[] articles = {
      Article.of("dated", "x").withPublished(NewsDate.parse("2019")), Article.of("undated", "x")
    };

    assertThat(ids(SearchRequest.of("x").withFilter(ArticleFilter.publishedUnknown()), articles))
        .containsExactly("undated");
    assertThat(
            ids(
                SearchRequest.of("x")
                    .withFilter(ArticleFilter.publishedSince(LocalDate.of(1400, 1, 1))),
                articles))
        .containsExactly("dated");
  }

  @Test
  default void allFiltersMustHold() {
    SearchRequest request =
        SearchRequest.of("x")
            .withFilter(ArticleFilter.outlets("CNN", "BBC"))
            .withFilter(ArticleFilter.languages("es"));

    assertThat(
            ids(
                request,
                Article.of("a", "x").withOutlet("CNN").withLanguage("es"),
                Article.of("b", "x").withOutlet("CNN").withLanguage("en"),
                Article.of("c", "x").withOutlet("RT").withLanguage("es")))
        .containsExactly("a");
  }

  @Test
  default void filterHasNoSayInTheScore() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "harbour harbour").withOutlet("CNN"),
            Article.of("b", "harbour strike").withOutlet("CNN"),
            Article.of("c", "harbour").withOutlet("BBC"))) {
      SearchRequest plain = SearchRequest.of("harbour");
      List<Float> scores =
          index.search(plain).hits().stream()
              .filter(hit -> !hit.id().equals("c"))
              .map(Hit::score)
              .toList();

      assertThat(index.search(plain.withFilter(ArticleFilter.outlets("cnn"))).hits())
          .extracting(Hit::score)
          .isEqualTo(scores);
    }
  }
}
