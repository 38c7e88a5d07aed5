package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static io.github.broadsheet.contract.IndexUnderTest.marked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Companion;
import io.github.broadsheet.Completion;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PeopleIndex;
import io.github.broadsheet.Person;
import io.github.broadsheet.PersonProfile;
import io.github.broadsheet.PersonSummary;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names are one person, and what is known of people. */
interface PeopleContract extends IndexUnderTest {

  @Test
  default void personIsOneUnderAllSpellings() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Nicolás Maduro"),
            Article.of("b", "x").withPeople("Nicolas Maduro"),
            Article.of("c", "x").withPeople("Nicholas Maduro"))) {
      assertThat(facets(index)).containsExactly(new FacetValue("Nicolás Maduro", 3));
      assertThat(index.search("person:\"nicolas maduro\"").hits()).hasSize(3);
      assertThat(index.complete("nicho", 5))
          .containsExactly(new Completion(Completion.Kind.PERSON, "Nicolás Maduro", 3));
      assertThat(index.people().list("", 10))
          .containsExactly(new PersonSummary("Nicolás Maduro", 3, null, null));
    }
  }

  @Test
  default void splitKeepsApartWhatARuleWouldJoin() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Nicolás Maduro"),
            Article.of("c", "x").withPeople("Nicholas Maduro"))) {
      index.people().use(PeopleDirectory.empty().withSplit("Nicholas Maduro", "Nicolás Maduro"));
      assertThat(facets(index))
          .containsExactly(
              new FacetValue("Nicholas Maduro", 1), new FacetValue("Nicolás Maduro", 1));
      assertThat(idsOf(index.search("person:\"Nicholas Maduro\""))).containsExactly("c");
    }
  }

  @Test
  default void mergeIsSeenAtOnceEverywhereAndTakingItBackAsWell() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "General Francisco Yanez spoke on Friday. Yanez left."),
            Article.of("b", "General Esteban Yanez spoke on Friday in Caracas."))) {
      assertThat(facets(index)).hasSize(2);
      PeopleDirectory merged =
          PeopleDirectory.empty().withMerged("Francisco Yanez", "Esteban Yanez");
      index.people().use(merged);

      assertThat(facets(index)).containsExactly(new FacetValue("Francisco Yanez", 2));
      assertThat(idsOf(index.search("person:\"esteban yanez\"")))
          .containsExactlyInAnyOrder("a", "b");
      assertThat(
              index.search(SearchRequest.of("x").withFilter(ArticleFilter.people("nobody"))).hits())
          .isEmpty();
      assertThat(marked(index.search("person:\"esteban yanez\" id:a").hits().getFirst()))
          .containsExactly("Francisco Yanez", "Yanez");
      assertThat(index.complete("esteb", 5))
          .containsExactly(new Completion(Completion.Kind.PERSON, "Francisco Yanez", 2));
      assertThat(index.stats().people()).isEqualTo(1);

      index.people().use(PeopleDirectory.empty());
      assertThat(facets(index)).hasSize(2);
      assertThat(idsOf(index.search("person:\"esteban yanez\""))).containsExactly("b");
    }
  }

  @Test
  default void sharedSurnameFindsAllWhoBearItAndSaysSo() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Juan Guaidó"),
            Article.of("b", "x").withPeople("Juan Guaidó"),
            Article.of("c", "x").withPeople("Wilmer Guaidó"),
            Article.of("d", "x").withPeople("Guaidó"))) {
      var result = index.search("person:guaido");

      assertThat(idsOf(result)).containsExactlyInAnyOrder("a", "b", "c", "d");
      assertThat(result.diagnostics())
          .extracting(Diagnostic::kind)
          .containsExactly(Diagnostic.Kind.AMBIGUOUS_PERSON);
      assertThat(result.diagnostics().getFirst().message())
          .startsWith("several people are called guaido, and all were searched: Juan Guaidó (2), ")
          .contains("Wilmer Guaidó (1)");
      assertThat(index.people().candidates("Guaido"))
          .extracting(PersonSummary::name)
          .startsWith("Juan Guaidó")
          .contains("Wilmer Guaidó");
      assertThat(index.people().find("Guaido", 5)).isEmpty();
    }
  }

  @Test
  default void surnameOfOnePersonIsThatPerson() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Juan Guaidó"),
            Article.of("b", "x").withPeople("Guaidó"))) {
      assertThat(idsOf(index.search("person:guaido"))).containsExactlyInAnyOrder("a", "b");
      assertThat(idsOf(index.search("person:\"juan guaido\""))).contains("a");
      assertThat(index.search("person:guaido").diagnostics()).isEmpty();
    }
  }

  @Test
  default void aliasOfTheDirectoryFindsThePerson() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("Joaquín Guzmán"),
            Article.of("b", "x").withPeople("El Chapo"))) {
      index
          .people()
          .use(
              PeopleDirectory.empty()
                  .withPerson(Person.of("Joaquín Guzmán").withAliases("El Chapo", "Shorty")));

      var result = index.search(SearchRequest.of("person:\"el chapo\"").withExplanation(true));
      assertThat(idsOf(result)).containsExactlyInAnyOrder("a", "b");
      assertThat(index.search("person:guzman").hits()).hasSize(2);
      assertThat(facets(index)).containsExactly(new FacetValue("Joaquín Guzmán", 2));
      assertThat(index.complete("el ch", 5))
          .containsExactly(new Completion(Completion.Kind.PERSON, "Joaquín Guzmán", 2));
    }
  }

  @Test
  default void matchUnderAnotherNameIsExplainedAsSuch() {
    try (NewsIndex index =
        indexOf(Article.of("a", "President Joaquín Guzmán spoke on Friday, said his lawyer."))) {
      index
          .people()
          .use(
              PeopleDirectory.empty()
                  .withPerson(Person.of("Joaquín Guzmán").withAliases("El Chapo")));
      assertThat(rule(index, "person:\"el chapo\"")).isEqualTo(Why.Rule.ALIAS);
      assertThat(rule(index, "person:guzman")).isEqualTo(Why.Rule.PERSON);
    }
  }

  private static Why.Rule rule(NewsIndex index, String query) {
    Why why = index.search(SearchRequest.of(query).withExplanation(true)).hits().getFirst().why();
    return why.clauses().getFirst().rule();
  }

  @Test
  default void nameThatWasNeverFoundIsSaidSo() {
    try (NewsIndex index = indexOf(Article.of("a", "x").withPeople("Joaquín Guzmán"))) {
      index
          .people()
          .use(
              PeopleDirectory.empty()
                  .withPerson(Person.of("Joaquín Guzmán").withAliases("El Chapo"))
                  .withPerson(Person.of("Emma Coronel")));

      var alias = index.search("person:\"el chapo\"");
      assertThat(alias.hits()).hasSize(1);
      assertThat(alias.diagnostics())
          .containsExactly(
              Diagnostic.of(
                  Diagnostic.Kind.NEVER_FOUND,
                  "el chapo is in the directory of people, but was never found in an article;"
                      + " Joaquín Guzmán was searched under other names; rebuild() looks for the"
                      + " names of the directory in all articles"));
      var nobody = index.search("person:\"emma coronel\"");
      assertThat(nobody.hits()).isEmpty();
      assertThat(nobody.diagnostics().getFirst())
          .isEqualTo(
              Diagnostic.of(
                  Diagnostic.Kind.NEVER_FOUND,
                  "emma coronel is in the directory of people, but was never found in an article;"
                      + " rebuild() looks for the names of the directory in all articles"));
      assertThat(index.search("person:guzman").diagnostics()).isEmpty();
    }
  }

  @Test
  default void listShowsHowOftenAndWhen() {
    try (NewsIndex index = indexOf(archive())) {
      assertThat(index.people().list("", 2))
          .containsExactly(
              new PersonSummary(
                  "Ada Berg", 3, NewsDate.parse("2019-01"), NewsDate.parse("2019-02-03")),
              new PersonSummary(
                  "Carla Dahl", 2, NewsDate.parse("2019-02-03"), NewsDate.parse("2019-02-03")));
      assertThat(index.people().list("da", 10))
          .extracting(PersonSummary::name)
          .containsExactly("Carla Dahl");
      assertThat(index.people().list("zzz", 10)).isEmpty();
      assertThat(index.people().list("***", 10)).isEmpty();
    }
  }

  @Test
  default void deletedArticlesMentionNobody() {
    try (NewsIndex index = indexOf(archive())) {
      index.delete("d");
      assertThat(index.people().list("Eva", 5)).isEmpty();
      assertThat(index.people().candidates("Eva Falk")).isEmpty();
    }
  }

  @Test
  default void profileTellsNamesAndCompanions() {
    try (NewsIndex index = indexOf(archive())) {
      PeopleDirectory directory =
          PeopleDirectory.empty()
              .withPerson(Person.of("Ada Berg").withAliases("A. B.").withRoles("minister"));
      index.people().use(directory);
      PersonProfile profile = index.people().find("berg", 10).orElseThrow();

      assertThat(profile.summary().name()).isEqualTo("Ada Berg");
      assertThat(profile.summary().articles()).isEqualTo(3);
      assertThat(profile.known()).isEqualTo(directory.people().getFirst());
      assertThat(profile.names()).containsExactly(new FacetValue("Ada Berg", 3));
      assertThat(profile.companions())
          .extracting(Companion::name, Companion::articles)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("Carla Dahl", 2L));
      assertThat(index.people().find("berg", 0).orElseThrow().companions()).isEmpty();
      assertThat(index.people().find("nobody", 0)).isEmpty();
    }
  }

  @Test
  default void surnameAloneIsNoCompanionOfItsBearer() {
    try (NewsIndex index =
        indexOf(Article.of("a", "x").withPeople("Ada Berg", "Berg", "Eva Falk"))) {
      assertThat(index.people().find("Ada Berg", 10).orElseThrow().companions())
          .extracting(Companion::name)
          .containsExactly("Eva Falk");
      assertThat(index.people().companions(SearchRequest.of("person:\"ada berg\""), 10))
          .extracting(Companion::name)
          .containsExactly("Eva Falk");
    }
  }

  @Test
  default void companionsOfAQueryAreThoseOfItsArticles() {
    try (NewsIndex index = indexOf(archive())) {
      assertThat(index.people().companions(SearchRequest.of("strike"), 10))
          .extracting(Companion::name)
          .containsExactlyInAnyOrder("Ada Berg", "Carla Dahl");
      assertThat(index.people().companions(SearchRequest.of("person:berg"), 10))
          .extracting(Companion::name)
          .containsExactly("Carla Dahl");
      assertThat(index.people().companions(SearchRequest.of("nowhere"), 10)).isEmpty();
    }
  }

  @Test
  default void directoryInUseIsTold() {
    try (NewsIndex index = indexOf()) {
      PeopleIndex people = index.people();
      assertThat(people.directory()).isEqualTo(PeopleDirectory.empty());
      PeopleDirectory directory = PeopleDirectory.empty().withPerson(Person.of("Ada Berg"));
      people.use(directory);
      assertThat(people.directory()).isEqualTo(directory);
      assertThat(people.list("", 10)).isEmpty();
      assertThat(people.mergeSuggestions(10)).isEmpty();
    }
  }

  @Test
  default void limitsOfPeopleAreChecked() {
    try (NewsIndex index = indexOf()) {
      PeopleIndex people = index.people();
      assertThatThrownBy(() -> people.list("", 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be between 1 and 10000, got 0");
      assertThatThrownBy(() -> people.find("x", 1001))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("companions must be between 0 and 1000, got 1001");
      assertThatThrownBy(() -> people.companions(SearchRequest.of("x"), 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be between 1 and 1000, got 0");
      assertThatThrownBy(() -> people.mergeSuggestions(0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be between 1 and 1000, got 0");
    }
  }

  @Test
  default void peopleOfAClosedIndexAreNotRead() {
    NewsIndex index = indexOf();
    PeopleIndex people = index.people();
    index.close();
    assertThatThrownBy(() -> people.list("", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("index is closed");
  }

  private static List<FacetValue> facets(NewsIndex index) {
    return index.search(SearchRequest.of("").withFacets(Facet.people(10))).facets().people();
  }

  private static Article[] archive() {
    return new Article[] {
      Article.of("a", "strike")
          .withPeople("Ada Berg", "Carla Dahl")
          .withPublished(NewsDate.parse("2019-02-03")),
      Article.of("b", "strike").withPeople("ADA BERG").withPublished(NewsDate.parse("2019-01")),
      Article.of("c", "weather").withPeople("Ada Berg", "Carla Dahl"),
      Article.of("d", "weather").withPeople("Eva Falk"),
      Article.of("e", "weather")
    };
  }
}
