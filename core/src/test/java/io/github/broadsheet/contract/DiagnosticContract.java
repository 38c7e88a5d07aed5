package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Diagnostic.Kind;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the author of a query is told about it. */
interface DiagnosticContract extends IndexUnderTest {

  @Test
  default void queryThatIsUnderstoodAndFindsSomethingNeedsNoWords() {
    try (NewsIndex index = courier()) {
      SearchResult result =
          index.search("harbour \"on strike\" outlet:\"harbour courier\" person:guaido");

      assertThat(idsOf(result)).containsExactly("a");
      assertThat(result.diagnostics()).isEmpty();
      assertThat(result.suggestion()).isNull();
      assertThat(result.relaxations()).isEmpty();
    }
  }

  @Test
  default void unknownOutletIsToldWithTheNearestOnes() {
    try (NewsIndex index = courier()) {
      assertFirst(
          index.search("strike -outlet:Curier"),
          Kind.UNKNOWN_OUTLET,
          "no article is by outlet Curier; did you mean Harbour Courier?",
          List.of("Harbour Courier"));
      assertFirst(
          index.search(
              SearchRequest.of("strike").withFilter(ArticleFilter.outlets("Herold", "Zzzzz"))),
          Kind.UNKNOWN_OUTLET,
          "no article is by outlet Herold; did you mean Herald?",
          List.of("Herald"));
      assertFirst(
          index.search("outlet:Zzzzz OR strike"),
          Kind.UNKNOWN_OUTLET,
          "no article is by outlet Zzzzz",
          List.of());
    }
  }

  @Test
  default void unknownPersonIsToldWithTheNearestOnes() {
    try (NewsIndex index = courier()) {
      assertFirst(
          index.search("strike -person:Guiado"),
          Kind.UNKNOWN_PERSON,
          "no article names Guiado; did you mean Juan Guaidó?",
          List.of("Juan Guaidó"));
      assertFirst(
          index.search(SearchRequest.of("strike").withFilter(ArticleFilter.people("Nobody"))),
          Kind.UNKNOWN_PERSON,
          "no article names Nobody",
          List.of());
      assertFirst(
          index.search(SearchRequest.of(ArticleQuery.mentions("Juan Gaido").negated())),
          Kind.UNKNOWN_PERSON,
          "no article names Juan Gaido; did you mean Juan Guaidó?",
          List.of("Juan Guaidó"));
    }
  }

  @Test
  default void mistakeIsToldWithItsPlaceAndTheRestIsSearched() {
    try (NewsIndex index = courier()) {
      SearchResult result = index.search("\"on strike");

      assertThat(idsOf(result)).containsExactly("a");
      assertThat(result.diagnostics())
          .extracting(Diagnostic::kind, Diagnostic::position)
          .containsExactly(tuple(Kind.SYNTAX, new Span(0, 1)));
    }
  }

  @Test
  default void unknownFieldIsToldWithTheNearestOnes() {
    try (NewsIndex index = courier()) {
      Diagnostic diagnostic = index.search("titel:harbour").diagnostics().getFirst();

      assertThat(diagnostic.kind()).isEqualTo(Kind.UNKNOWN_FIELD);
      assertThat(diagnostic.position()).isEqualTo(new Span(0, 5));
      assertThat(diagnostic.suggestions()).contains("title");
    }
  }

  @Test
  default void emptyQueryFindsEverythingAndSaysSo() {
    try (NewsIndex index = courier()) {
      for (String empty : List.of("", "  ", "\n")) {
        SearchResult result = index.search(empty);
        assertThat(idsOf(result)).hasSize(2);
        assertThat(result.diagnostics())
            .extracting(Diagnostic::kind, Diagnostic::message)
            .containsExactly(tuple(Kind.EMPTY, "query says nothing; every article matches"));
      }
    }
  }

  @Test
  default void onlyExclusionsFindEverythingElseAndSaySo() {
    try (NewsIndex index = courier()) {
      SearchResult result = index.search("-harbour");

      assertThat(idsOf(result)).containsExactly("b");
      assertThat(result.diagnostics())
          .extracting(Diagnostic::kind, Diagnostic::message)
          .containsExactly(
              tuple(Kind.ONLY_EXCLUSIONS, "query only excludes; every other article matches"));
    }
  }

  @Test
  default void partWithoutALetterIsToldAndLeftOut() {
    try (NewsIndex index = courier()) {
      SearchResult result = index.search("harbour & strike");

      assertThat(idsOf(result)).containsExactly("a");
      assertThat(IndexUnderTest.kinds(result)).containsExactly(Kind.NOTHING_TO_SEARCH);
    }
  }

  @Test
  default void limitThatWasReachedIsTold() {
    try (NewsIndex index = courier()) {
      SearchResult result = index.search("harbour " + "weather* OR ".repeat(20) + "strike");

      assertThat(IndexUnderTest.kinds(result)).contains(Kind.LIMIT);
    }
  }

  @Test
  default void unknownArticleToBeRelatedToIsTold() {
    try (NewsIndex index = courier()) {
      assertFirst(
          index.search("related:zz"), Kind.UNKNOWN_ARTICLE, "there is no article zz", List.of());
    }
  }

  @Test
  default void partsThatNothingMatchesAreNamed() {
    try (NewsIndex index = courier()) {
      SearchRequest request =
          SearchRequest.of("harbour zeppelin \"strike on\" -weather")
              .withFilter(ArticleFilter.languages("fr"));

      assertThat(IndexUnderTest.messages(index.search(request)))
          .containsExactly(
              "no article matches zeppelin",
              "no article matches \"strike on\"",
              "no article matches language:fr");
      assertThat(IndexUnderTest.kinds(index.search(request))).containsOnly(Kind.NO_HITS);
    }
  }

  @Test
  default void partsThatNothingMatchesTogetherAreTold() {
    try (NewsIndex index = courier()) {
      assertThat(IndexUnderTest.messages(index.search("harbour weather")))
          .containsExactly("every part of the query is found, but not all in one article");
    }
  }

  @Test
  default void emptyIndexSaysWhatIsNotThere() {
    try (NewsIndex index = newIndex()) {
      assertThat(IndexUnderTest.messages(index.search("harbour")))
          .containsExactly("no article matches harbour");
    }
  }

  private static void assertFirst(
      SearchResult result, Kind kind, String message, List<String> suggestions) {
    Diagnostic first = result.diagnostics().getFirst();
    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.message()).isEqualTo(message);
    assertThat(first.suggestions()).isEqualTo(suggestions);
  }

  private NewsIndex courier() {
    return indexOf(
        Article.of("a", "The harbour is on strike.")
            .withOutlet("Harbour Courier")
            .withPeople("Juan Guaidó"),
        Article.of("b", "The weather is fine.").withOutlet("Herald").withPeople("Ada Berg"));
  }
}
