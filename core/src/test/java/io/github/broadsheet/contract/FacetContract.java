package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How matching articles spread over outlets and people. */
interface FacetContract extends IndexUnderTest {

  @Test
  default void valuesAreCountedTheMostFrequentFirst() {
    FacetCounts facets = facets(SearchRequest.of("strike"), Facet.outlets(10), Facet.people(10));

    assertThat(facets.outlets())
        .containsExactly(new FacetValue("CNN", 3), new FacetValue("BBC", 1));
    assertThat(facets.people())
        .containsExactly(
            new FacetValue("Juan Guaidó", 3),
            new FacetValue("Ada Berg", 1),
            new FacetValue("Carla Dahl", 1));
  }

  @Test
  default void onlyWhatIsAskedForIsCounted() {
    assertThat(facets(SearchRequest.of("strike"))).isEqualTo(FacetCounts.NONE);
    assertThat(facets(SearchRequest.of("strike"), Facet.outlets(10)).people()).isEmpty();
    assertThat(facets(SearchRequest.of("nowhere"), Facet.outlets(10))).isEqualTo(FacetCounts.NONE);
  }

  @Test
  default void limitKeepsTheMostFrequent() {
    assertThat(facets(SearchRequest.of("strike"), Facet.people(1)).people())
        .containsExactly(new FacetValue("Juan Guaidó", 3));
  }

  @Test
  default void valueIsShownAsMostArticlesSpellIt() {
    Article[] articles = {
      Article.of("a", "x").withOutlet("el nacional"),
      Article.of("b", "x").withOutlet("El Nacional"),
      Article.of("c", "x").withOutlet("El Nacional"),
      Article.of("d", "x").withOutlet("EL NACIONAL")
    };
    try (NewsIndex index = indexOf(articles)) {
      assertThat(
              index.search(SearchRequest.of("x").withFacets(Facet.outlets(5))).facets().outlets())
          .containsExactly(new FacetValue("El Nacional", 4));
    }
  }

  @Test
  default void articleWithTwoSpellingsOfAPersonCountsOnce() {
    try (NewsIndex index =
        indexOf(Article.of("a", "x").withPeople("Juan Guaidó", "Juan Guaido", "JUAN GUAIDÓ"))) {
      List<FacetValue> people =
          index.search(SearchRequest.of("x").withFacets(Facet.people(5))).facets().people();
      assertThat(people).extracting(FacetValue::count).containsExactly(1L);
    }
  }

  @Test
  default void otherValuesOfASelectedDimensionKeepTheirCounts() {
    SearchRequest request = SearchRequest.of("strike").withFilter(ArticleFilter.outlets("cnn"));
    FacetCounts facets = facets(request, Facet.outlets(10), Facet.people(10));

    assertThat(facets.outlets())
        .containsExactly(new FacetValue("CNN", 3), new FacetValue("BBC", 1));
    assertThat(facets.people())
        .containsExactly(new FacetValue("Juan Guaidó", 3), new FacetValue("Ada Berg", 1));
  }

  @Test
  default void selectionsInBothDimensionsRestrictEachOther() {
    SearchRequest request =
        SearchRequest.of("strike")
            .withFilter(ArticleFilter.outlets("cnn"))
            .withFilter(ArticleFilter.people("berg"));
    FacetCounts facets = facets(request, Facet.outlets(10), Facet.people(10));

    assertThat(facets.outlets()).containsExactly(new FacetValue("CNN", 1));
    assertThat(facets.people())
        .containsExactly(new FacetValue("Juan Guaidó", 3), new FacetValue("Ada Berg", 1));
  }

  @Test
  default void whatTheQuerySaysRestrictsTheCounts() {
    assertThat(facets(SearchRequest.of("strike outlet:cnn"), Facet.outlets(10)).outlets())
        .containsExactly(new FacetValue("CNN", 3));
  }

  @Test
  default void countsDoNotDependOnLimitCursorOrCap() {
    try (NewsIndex index = indexOf(articles())) {
      SearchRequest request = SearchRequest.of("strike").withFacets(Facet.outlets(10)).withLimit(1);
      SearchResult first = index.search(request);
      FacetCounts counts = first.facets();

      assertThat(index.search(request.withLimit(0)).facets()).isEqualTo(counts);
      assertThat(index.search(request.withCursor(first.nextCursor())).facets()).isEqualTo(counts);
      assertThat(index.search(request.withOutletCap(1)).facets()).isEqualTo(counts);
    }
  }

  @Test
  default void possibleMatchesAreCounted() {
    SearchRequest request =
        SearchRequest.of("strike")
            .withFilter(
                ArticleFilter.publishedBetween(LocalDate.of(2019, 2, 2), LocalDate.of(2019, 2, 2)));

    assertThat(facets(request, Facet.outlets(10)).outlets())
        .containsExactly(new FacetValue("CNN", 2));
  }

  private FacetCounts facets(SearchRequest request, Facet... facets) {
    try (NewsIndex index = indexOf(articles())) {
      return index.search(request.withFacets(facets)).facets();
    }
  }

  private static Article[] articles() {
    return new Article[] {
      Article.of("a", "strike")
          .withOutlet("CNN")
          .withPeople("Juan Guaidó", "Ada Berg")
          .withPublished(NewsDate.parse("2019-02-02")),
      Article.of("b", "strike")
          .withOutlet("CNN")
          .withPeople("Juan Guaidó")
          .withPublished(NewsDate.parse("2019-02")),
      Article.of("c", "strike").withOutlet("cnn").withPeople("JUAN GUAIDO"),
      Article.of("d", "strike").withOutlet("BBC").withPeople("Carla Dahl"),
      Article.of("e", "strike"),
      Article.of("f", "weather").withOutlet("RT").withPeople("Eva Falk")
    };
  }
}
