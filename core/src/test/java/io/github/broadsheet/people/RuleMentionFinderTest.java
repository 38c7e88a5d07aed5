package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.TextField;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMentionFinderTest extends MentionFinderContract {

  private static final MentionFinder FINDER = RuleMentionFinder.withoutHints();

  @Override
  protected MentionFinder finder() {
    return RuleMentionFinder.withoutHints();
  }

  private static List<Mention> mentions(String body) {
    return FINDER.find(Article.of("test", body));
  }

  /** Each mention as "surface", or "surface=person" where they differ. */
  private static List<String> names(String body) {
    return names(FINDER.find(Article.of("test", body)));
  }

  private static List<String> names(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.surface().equals(m.person()) ? m.surface() : m.surface() + "=" + m.person())
        .toList();
  }

  @Nested
  class FullNames {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Michael Torrance",
          "J. P. Torrance",
          "John F. Torrance",
          "Jean-Luc Torrance",
          "Siobhán O’Darragh",
          "Willem van der Hoek",
          "María de la Fuente",
          "Hassan al-Marwadi",
          "Kim Sung-ho",
          "Edward \"Ned\" Torrance",
          "Robert (Bob) Torrance",
          "Samuel Torrance Jr.",
          "Henry Torrance III",
          "August Torrance",
          "Gideon March",
        })
    void areFoundWhole(String name) {
      assertThat(names("Yesterday the vote went to " + name + " of the harbour board."))
          .containsExactly(name);
    }

    @Test
    void needNoGivenNameOfTheLists() {
      assertThat(names("The letter went to Zebulinka Querrow by post."))
          .containsExactly("Zebulinka Querrow");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The meeting was held in New York on Monday.",
          "Shares of Torrance Motor Corp fell.",
          "She studied at the University of Torrance Falls.",
          "They met at Torrance Street near Lake Hollow.",
          "Officials of the United Nations and the European Union agreed.",
          "On Good Friday the Supreme Court was closed.",
          "Johnson & Johnson and Torrance and Sons sued.",
          "The Black Forest is in Germany.",
          "He drives an FBI car for NATO.",
        })
    void areNotSeenInPlacesAndOrganisations(String body) {
      assertThat(names(body)).isEmpty();
    }

    @Test
    void doNotTakeThePossessive() {
      assertThat(names("It was Michael Torrance's idea, not Ana Ruiz’s."))
          .containsExactly("Michael Torrance", "Ana Ruiz");
    }

    @Test
    void endWhereTheSentenceDoes() {
      assertThat(names("We met Michael Torrance.Judges agreed."))
          .containsExactly("Michael Torrance");
    }

    @Test
    void runOverTheLinesOfWrappedText() {
      String body =
          """
          The committee that met in the old town hall on Tuesday heard Michael
          Torrance, who has led the harbour board for as long as anybody there can
          remember, and then adjourned for tea.
          """;
      assertThat(mentions(body).getFirst().person()).isEqualTo("Michael Torrance");
    }
  }

  @Nested
  class Roles {

    private String role(String body) {
      return mentions(body).getFirst().role();
    }

    @Test
    void areKeptBesideTheName() {
      assertThat(role("They followed Gen. Michael Torrance home.")).isEqualTo("Gen.");
      assertThat(role("It was opposition leader Michael Torrance who left."))
          .isEqualTo("opposition leader");
      assertThat(role("So Secretary of State Michael Torrance left."))
          .isEqualTo("Secretary of State");
      assertThat(role("The Minister of Health and Human Services Ana Ruiz left."))
          .isEqualTo("Minister of Health and Human Services");
      assertThat(role("Then Michael Torrance, the Chilean ambassador to Peru, left."))
          .isEqualTo("Chilean ambassador");
    }

    @Test
    void areNoPartOfTheName() {
      assertThat(names("British Foreign Secretary Michael Torrance saw Lady Ana Ruiz."))
          .containsExactly("Michael Torrance", "Ana Ruiz");
    }

    @Test
    void makeOneWordAPerson() {
      List<Mention> mentions = mentions("On Sunday President Torrance and Mr. March met.");
      assertThat(names(mentions)).containsExactly("Torrance", "March");
      assertThat(mentions).extracting(Mention::rule).containsOnly(MentionRule.TITLE_BEFORE);
    }

    @Test
    void alsoMakeTheLaterBareWordAPerson() {
      List<Mention> mentions = mentions("President Zebulink spoke. Later Zebulink left.");
      assertThat(mentions)
          .extracting(Mention::rule)
          .containsExactly(MentionRule.TITLE_BEFORE, MentionRule.SINGLE_NAME);
    }

    @Test
    void thatAreSurnamesStaySurnames() {
      assertThat(names("The novelist Stephen King met John Major. King laughed; Major went home."))
          .containsExactly("Stephen King", "John Major", "King=Stephen King", "Major=John Major");
    }
  }

  @Nested
  class Surnames {

    @Test
    void belongToTheFullName() {
      List<Mention> mentions = mentions("Ana Ruiz came first. Ruiz won, and Ruiz's dog barked.");
      assertThat(names(mentions)).containsExactly("Ana Ruiz", "Ruiz=Ana Ruiz", "Ruiz=Ana Ruiz");
      assertThat(mentions)
          .extracting(Mention::rule)
          .containsExactly(MentionRule.FULL_NAME, MentionRule.SURNAME, MentionRule.SURNAME);
    }

    @Test
    void standInCompounds() {
      assertThat(names("After Michael Torrance won, pro-Torrance crowds met Torrance-led rows."))
          .containsExactly(
              "Michael Torrance", "Torrance=Michael Torrance", "Torrance=Michael Torrance");
      assertThat(names("Michael Torrance saw Ana Ruiz. The Torrance-Ruiz summit failed."))
          .containsExactly(
              "Michael Torrance", "Ana Ruiz", "Torrance=Michael Torrance", "Ruiz=Ana Ruiz");
    }

    @Test
    void keepTheirParticle() {
      assertThat(names("Willem van der Hoek came. Then van der Hoek left. Van der Hoek is 60."))
          .containsExactly(
              "Willem van der Hoek",
              "van der Hoek=Willem van der Hoek",
              "Van der Hoek=Willem van der Hoek");
    }

    @Test
    void mayBeTheFirstOfTwo() {
      assertThat(names("Gen. Esteban Oliva Rodriguez defected. Oliva had served since 1990."))
          .containsExactly("Esteban Oliva Rodriguez", "Oliva=Esteban Oliva Rodriguez");
    }

    @Test
    void meanTheOneWhoseTitleFits() {
      String body =
          "President George Torrance spoke after his wife Linda Torrance. Mrs. Torrance smiled; "
              + "President Torrance did not.";
      assertThat(names(body))
          .containsExactly(
              "George Torrance",
              "Linda Torrance",
              "Torrance=Linda Torrance",
              "Torrance=George Torrance");
      assertThat(mentions(body)).noneMatch(Mention::ambiguous);
    }

    @Test
    void meanTheFirstIntroducedAndAreAmbiguousAfterAnother() {
      List<Mention> mentions =
          mentions("Declan Roake spoke. Roake sat. Maeve Roake rose. Then Roake left.");
      assertThat(names(mentions))
          .containsExactly(
              "Declan Roake", "Roake=Declan Roake", "Maeve Roake", "Roake=Declan Roake");
      assertThat(mentions)
          .extracting(Mention::ambiguous)
          .containsExactly(false, false, false, true);
    }

    @Test
    void areFoundBeforeTheFullNameToo() {
      assertThat(names("Fans of Torrance cheered. Michael Torrance had won."))
          .containsExactly("Torrance=Michael Torrance", "Michael Torrance");
    }

    @Test
    void thatAreWordsArePlacesWhereThePrepositionSaysSo() {
      assertThat(names("Michael Jordan flew home. Nothing is known in Jordan. Jordan smiled."))
          .containsExactly("Michael Jordan", "Jordan=Michael Jordan");
    }
  }

  @Nested
  class Spellings {

    @Test
    void ofOneNameAreOnePersonUnderTheFullest() {
      assertThat(names("Ana Ruiz sang. Ana Belén Ruiz danced. A. Ruiz left."))
          .containsExactly("Ana Ruiz=Ana Belén Ruiz", "Ana Belén Ruiz", "A. Ruiz=Ana Belén Ruiz");
    }

    @Test
    void mayDifferByAccentOrOneLetter() {
      assertThat(names("Nicolas Ferran and Nicholas Ferran and Nicolás Ferrán met."))
          .containsExactly(
              "Nicolas Ferran", "Nicholas Ferran=Nicolas Ferran", "Nicolás Ferrán=Nicolas Ferran");
    }

    @Test
    void ofTwoPeopleStayApart() {
      assertThat(names("Mario Ferran and Maria Ferran and Esteban Ferran met."))
          .containsExactly("Mario Ferran", "Maria Ferran", "Esteban Ferran");
    }
  }

  @Nested
  class Headlines {

    private List<Mention> find(String title, String body) {
      return FINDER.find(Article.of("test", body).withTitle(title));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Torrance Wins Vote As Harbour Talks Fail",
          "TORRANCE WINS VOTE AS HARBOUR TALKS FAIL",
          "Harbour talks fail, Torrance wins",
        })
    void areMatchedAgainstTheBody(String title) {
      Mention first = find(title, "On Monday Michael Torrance won the vote.").getFirst();
      assertThat(first.field()).isEqualTo(TextField.TITLE);
      assertThat(first.person()).isEqualTo("Michael Torrance");
    }

    @Test
    void nameNobodyForTheirCapitalsAlone() {
      assertThat(find("Harbour Talks Collapse Over Crane Dispute", "The talks failed.")).isEmpty();
      assertThat(find("HARBOUR TALKS COLLAPSE", "The talks failed.")).isEmpty();
    }

    @Test
    void withoutBodyHaveGivenNameAndSurname() {
      List<Mention> mentions =
          FINDER.find(Article.ofTitle("test", "PRESIDENT LINDA WILLIAMS VOWS TO STAY ON"));
      assertThat(names(mentions)).containsExactly("LINDA WILLIAMS");
    }

    @Test
    void doNotTakeTheCompanyForThePerson() {
      assertThat(names(find("TORRANCE GROUP BUYS HARBOUR", "Michael Torrance will sell.")))
          .containsExactly("Michael Torrance");
    }
  }

  @Nested
  class GivenPeople {

    @Test
    void areFoundWhateverTheyAreCalled() {
      Article article =
          Article.of("test", "Fans saw Stone Temple in town.").withPeople("Stone Temple");
      assertThat(FINDER.find(article))
          .singleElement()
          .returns("Stone Temple", Mention::surface)
          .returns(MentionRule.GIVEN, Mention::rule);
    }

    @Test
    void giveTheirFullNameToABareSurname() {
      Article article = Article.of("test", "Later Guaira spoke.").withPeople("Guaira, Juan");
      assertThat(names(FINDER.find(article))).containsExactly("Guaira=Juan Guaira");
    }
  }

  @Nested
  class Spanish {

    @Test
    void isReadWithItsOwnLists() {
      String body =
          "El presidente Juan Ferrán dijo el lunes que la ministra de Defensa, Lucía de la Quintana, "
              + "viajará a Bogotá. Según Ferrán, el Partido Liberal no irá. De la Quintana no habló.";
      assertThat(names(FINDER.find(Article.of("test", body))))
          .containsExactly(
              "Juan Ferrán",
              "Lucía de la Quintana",
              "Ferrán=Juan Ferrán",
              "De la Quintana=Lucía de la Quintana");
    }

    @Test
    void keepsTwoPeopleJoinedByYApart() {
      Article article =
          Article.of("test", "Hablaron Juan Ferrán y Pedro Oliva en la plaza.")
              .withLanguage("es-VE");
      assertThat(names(FINDER.find(article))).containsExactly("Juan Ferrán", "Pedro Oliva");
    }
  }

  @Test
  void textOfAnotherLanguageHasGivenPeopleAlone() {
    Article article =
        Article.of("test", "Der Minister Karl Brandt sprach mit Anna Weiss über den Hafen.")
            .withLanguage("de")
            .withPeople("Anna Weiss");
    assertThat(names(FINDER.find(article))).containsExactly("Anna Weiss");
  }

  @Test
  void directoryNamesNeedNoEvidence() {
    NameHints hints = NameHints.none().withPeople(List.of("Stone Temple", "Ana Zebulink"));
    List<Mention> mentions =
        RuleMentionFinder.withHints(hints)
            .find(Article.of("test", "Fans saw Stone Temple in town; then Zebulink came."));
    assertThat(mentions)
        .extracting(Mention::surface, Mention::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Stone Temple", MentionRule.DIRECTORY),
            org.assertj.core.groups.Tuple.tuple("Zebulink", MentionRule.SINGLE_NAME));
  }
}
