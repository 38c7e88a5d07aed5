package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static io.github.broadsheet.contract.IndexUnderTest.marked;
import static io.github.broadsheet.contract.IndexUnderTest.markedInTitle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import io.github.broadsheet.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People whom articles name in their text. */
interface MentionContract extends IndexUnderTest {

  Article SPEECH =
      Article.of(
              "speech",
              "By Ada Berg\nOpposition leader Juan Guaidó spoke in Caracas on Friday 😀."
                  + " Mr. Guaidó's party left, said Guaidó.")
          .withTitle("Guaidó speaks");

  @Test
  default void mentionsComeBackWithTheArticle() {
    try (NewsIndex index = indexOf(SPEECH)) {
      IndexedArticle found = index.find("speech").orElseThrow();

      assertThat(found.article()).isEqualTo(SPEECH);
      assertThat(found.mentions())
          .extracting(Mention::surface)
          .contains("Guaidó", "Juan Guaidó", "Ada Berg");
      for (Mention mention : found.mentions()) {
        String text = mention.field() == TextField.TITLE ? SPEECH.title() : SPEECH.body();
        assertThat(mention.span().textOf(text)).isEqualTo(mention.surface());
      }
    }
  }

  @Test
  default void personIsFoundWhereTheTextNamesThePersonAndMarkedAsAWhole() {
    try (NewsIndex index = indexOf(SPEECH)) {
      for (String query : List.of("person:guaido", "person:\"JUAN GUAIDO\"")) {
        Hit hit = index.search(query).hits().getFirst();

        assertThat(markedInTitle(hit)).containsExactly("Guaidó");
        assertThat(marked(hit)).containsExactly("Juan Guaidó", "Guaidó", "Guaidó");
        assertThat(hit.people()).containsExactly("Juan Guaidó");
        assertThat(hit.mentions()).hasSize(4).allMatch(m -> m.person().equals("Juan Guaidó"));
      }
    }
  }

  @Test
  default void wordOfANameFindsNoPersonOfAnotherName() {
    try (NewsIndex index =
        indexOf(SPEECH, Article.of("street", "The Guaidó street is closed to all traffic."))) {
      assertThat(idsOf(index.search("guaido"))).containsExactlyInAnyOrder("speech", "street");
      assertThat(idsOf(index.search("person:\"juan guaido\""))).containsExactly("speech");
    }
  }

  @Test
  default void whoOnlyWroteAnArticleIsNotWhomItIsAbout() {
    try (NewsIndex index = indexOf(SPEECH)) {
      SearchResult result = index.search("person:berg");

      assertThat(result.hits()).isEmpty();
      assertThat(result.diagnostics().getFirst().kind()).isEqualTo(Diagnostic.Kind.UNKNOWN_PERSON);
    }
  }

  @Test
  default void personGivenByTheCallerIsFoundWithoutAPlace() {
    try (NewsIndex index =
        indexOf(Article.of("given", "The harbour is closed.").withPeople("Juan Guaidó"))) {
      Hit hit = index.search("person:guaido").hits().getFirst();

      assertThat(marked(hit)).isEmpty();
      assertThat(hit.mentions()).isEmpty();
      assertThat(hit.people()).containsExactly("Juan Guaidó");
      assertThat(hit.snippets()).hasSize(1);
    }
  }

  @Test
  default void facetsFiltersStatsAndCompletionsKnowPeopleOfTheText() {
    try (NewsIndex index =
        indexOf(SPEECH, Article.of("given", "Nothing.").withPeople("JUAN GUAIDO"))) {
      SearchRequest everything = SearchRequest.of("").withFacets(Facet.people(5));

      assertThat(index.search(everything).facets().people())
          .extracting(FacetValue::count)
          .containsExactly(2L);
      assertThat(idsOf(index.search(everything.withFilter(ArticleFilter.people("Juan Guaido")))))
          .containsExactlyInAnyOrder("speech", "given");
      assertThat(index.stats().people()).isEqualTo(1);
      assertThat(index.complete("guai", 1).getFirst().count()).isEqualTo(2);
    }
  }

  @Test
  default void nameThatSeveralPeopleShareFindsAllAndSaysSo() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Carla Dahl"),
            Article.of("b", "x").withPeople("Rosa Dahl"),
            Article.of("c", "x").withPeople("Rosa Dahl"))) {
      SearchResult result = index.search("person:dahl");

      assertThat(idsOf(result)).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(result.diagnostics()).hasSize(1);
      Diagnostic diagnostic = result.diagnostics().getFirst();
      assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.AMBIGUOUS_PERSON);
      assertThat(diagnostic.message())
          .isEqualTo(
              "several people are called dahl, and all were searched:"
                  + " Rosa Dahl (2), Carla Dahl (1)");
      assertThat(diagnostic.suggestions()).containsExactly("Rosa Dahl", "Carla Dahl");
      assertThat(index.search("person:\"rosa dahl\"").diagnostics()).isEmpty();
    }
  }

  @Test
  default void peopleOfDeletedArticlesAreNotCountedForASharedName() {
    Article[] articles = new Article[20];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = Article.of("a" + i, "x").withPeople(i < 10 ? "Carla Dahl" : "Rosa Dahl");
    }
    try (NewsIndex index = indexOf(articles)) {
      assertThat(index.search("person:dahl").hitCount().value()).isEqualTo(20);
      index.delete("a10");
      index.put(articles[11]);

      assertThat(index.search("person:dahl").diagnostics().getFirst().message())
          .endsWith("Carla Dahl (10), Rosa Dahl (9)");
    }
  }

  @Test
  default void replacedArticleNamesWhomItNamesNow() {
    try (NewsIndex index =
        indexOf(SPEECH, Article.of("speech", "Minister Rosa Dahl met the dockers on Monday."))) {
      assertThat(index.search("person:guaido").hits()).isEmpty();
      assertThat(idsOf(index.search("person:dahl"))).containsExactly("speech");
    }
  }

  @Test
  default void whySaysWhereThePersonIsNamed() {
    try (NewsIndex index = indexOf(SPEECH)) {
      SearchRequest request = SearchRequest.of("person:guaido").withExplanation(true);
      Why.Clause clause = index.search(request).hits().getFirst().why().clauses().getFirst();

      assertThat(clause.rule()).isEqualTo(Why.Rule.PERSON);
      assertThat(clause.title()).containsExactly(new Span(0, 6));
      assertThat(clause.body())
          .extracting(span -> span.textOf(SPEECH.body()))
          .containsExactly("Juan Guaidó", "Guaidó", "Guaidó");
    }
  }
}
