package io.github.broadsheet.contract;

import static io.github.broadsheet.ArticleQuery.fuzzy;
import static io.github.broadsheet.ArticleQuery.phrase;
import static io.github.broadsheet.ArticleQuery.prefix;
import static io.github.broadsheet.ArticleQuery.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases, prefixes, fuzzy words, fields and their combinations. */
interface QueryContract extends IndexUnderTest {

  @Test
  default void phraseMatchesOnlyAdjacentWordsInOrder() {
    Article[] articles = {
      Article.of("adjacent", "Humanitarian aid arrived."),
      Article.of("apart", "Humanitarian and medical aid arrived."),
      Article.of("reversed", "Aid, humanitarian or not."),
      Article.of("split", "Aid arrived.").withTitle("Humanitarian"),
      Article.of("title", "Aid arrived.").withTitle("Humanitarian aid")
    };

    assertThat(idsFor("\"humanitarian aid\"", articles))
        .containsExactlyInAnyOrder("adjacent", "title");
    assertThat(idsFor(phrase("humanitarian aid"), articles))
        .containsExactlyInAnyOrder("adjacent", "title");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "2, true", "100, true"})
  default void slopLetsWordsStandApart(int slop, boolean found) {
    ArticleQuery query = new ArticleQuery.Phrase(TextField.ANY, "humanitarian aid", slop);

    assertThat(idsFor(query, Article.of("a", "humanitarian and medical aid")).contains("a"))
        .isEqualTo(found);
  }

  @Test
  default void reversedWordsAreTwoMovesApart() {
    assertThat(idsFor("\"aid humanitarian\"~1", Article.of("a", "humanitarian aid"))).isEmpty();
    assertThat(idsFor("\"aid humanitarian\"~2", Article.of("a", "humanitarian aid")))
        .containsExactly("a");
  }

  @Test
  default void phraseMatchesAcrossASentenceAndKeepsTheStops() {
    assertThat(idsFor("\"strike dockers\"", Article.of("a", "On strike. Dockers wait.")))
        .containsExactly("a");
    assertThat(idsFor("\"end the strike\"", Article.of("a", "end of strike"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "guai*, Guaidó",
    "GUAIDÓ*, guaidoista",
    "mil*, military",
    "mil*, mil",
    "protests*, a protest",
    "protest*, protesters",
    "O'Bri*, Miriam O'Brien",
    "bri*, Miriam O'Brien",
    "co*, Covid-19"
  })
  default void prefixFindsWordsThatBeginSo(String typed, String text) {
    assertThat(idsFor(typed, Article.of("a", text))).containsExactly("a");
  }

  @Test
  default void prefixFindsNothingInsideAWord() {
    assertThat(idsFor(prefix("litary"), Article.of("a", "military"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "guado, 1, Guaidó",
    "guaydo, 1, Guaidó",
    "giuado, 2, Guaidó",
    "guiado, 1, Guaidó",
    "protsts, 1, protest",
    "maduro, 1, Maduro",
    "venezula, 1, Venezuela",
    "O'Brein, 1, O'Brien"
  })
  default void fuzzyWordFindsNeighbours(String typed, int edits, String text) {
    assertThat(idsFor(fuzzy(typed, edits), Article.of("a", text))).containsExactly("a");
    assertThat(idsFor(typed + "~" + edits, Article.of("a", text))).containsExactly("a");
  }

  @Test
  default void fuzzyWordFindsNothingFartherAway() {
    assertThat(idsFor(fuzzy("gado", 1), Article.of("a", "Guaidó"))).isEmpty();
    assertThat(idsFor(fuzzy("gado", 2), Article.of("a", "Guaidó"))).containsExactly("a");
  }

  @Test
  default void nearestSpellingScoresMost() {
    assertThat(
            idsFor(
                "harbour~2",
                Article.of("far", "harbxyr was here"),
                Article.of("same", "harbour was here"),
                Article.of("near", "harbor was here")))
        .startsWith("same");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "harbour AND strike; both",
        "harbour OR strike; both harbour strike",
        "harbour NOT strike; harbour",
        "harbour -strike; harbour",
        "+harbour +strike; both",
        "(harbour OR strike) weather; ",
        "-harbour; strike neither",
        "-harbour -strike; neither",
        "NOT (harbour OR strike); neither",
        "-(harbour strike); harbour strike neither",
        "-(-harbour); both harbour",
        "harbour prefer:strike; both harbour",
        "(harbour -strike) OR weather; harbour neither",
        "weather OR (harbour strike); both neither"
      })
  default void booleansCombine(String query, String expected) {
    assertThat(
            idsFor(
                query,
                Article.of("both", "harbour strike"),
                Article.of("harbour", "harbour"),
                Article.of("strike", "strike"),
                Article.of("neither", "weather")))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
  }

  @Test
  default void queriesCombineByMethods() {
    Article[] articles = {
      Article.of("both", "harbour strike"), Article.of("harbour", "harbour"), Article.of("c", "c")
    };

    assertThat(idsFor(word("harbour").and(word("strike")), articles)).containsExactly("both");
    assertThat(idsFor(word("c").or(word("strike")), articles))
        .containsExactlyInAnyOrder("both", "c");
    assertThat(idsFor(word("harbour").and(word("strike").negated()), articles))
        .containsExactly("harbour");
    assertThat(idsFor(word("harbour").negated(), articles)).containsExactly("c");
    assertThat(idsFor(ArticleQuery.all(), articles)).hasSize(3);
  }

  @Test
  default void preferredPartRaisesTheScoreAndExcludesNothing() {
    assertThat(
            idsFor(
                "harbour prefer:(strike OR weather)",
                Article.of("plain", "harbour"),
                Article.of("preferred", "harbour strike")))
        .containsExactly("preferred", "plain");
  }

  @Test
  default void filterThatIsPreferredRaisesTheScore() {
    assertThat(
            idsFor(
                "harbour prefer:outlet:herald",
                Article.of("courier", "harbour").withOutlet("Courier"),
                Article.of("herald", "harbour").withOutlet("Herald")))
        .containsExactly("herald", "courier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour OR outlet:herald", "harbour OR stri*", "harbour OR *"})
  default void alternativeThatIsNoWordScoresNothing(String query) {
    try (NewsIndex index =
        indexOf(Article.of("a", "harbour strike").withOutlet("Herald"), Article.of("b", "x"))) {
      float word = index.search("harbour").hits().getFirst().score();

      assertThat(index.search(query).hits().getFirst().score()).isEqualTo(word);
    }
  }

  @Test
  default void boostChangesTheOrder() {
    Article[] articles = {Article.of("h", "harbour"), Article.of("s", "strike")};

    assertThat(idsFor("harbour^5 OR strike", articles)).containsExactly("h", "s");
    assertThat(idsFor("harbour OR strike^5", articles)).containsExactly("s", "h");
    assertThat(idsFor(word("harbour").boosted(0.1f).or(word("strike")), articles))
        .containsExactly("s", "h");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title:harbour; title",
        "headline:harbour; title",
        "body:harbour; lead later",
        "lead:harbour; lead",
        "body:\"the harbour\"; lead later",
        "title:\"harbour strike\"; title",
        "title:(harbour strike); title",
        "title:harb*; title",
        "title:harbur~1; title",
        "lead:harbur~1; lead",
        "author:\"ada berg\"; title",
        "author:ber*; title",
        "author:\"berg carla\"; ",
        "outlet:\"HARBOUR courier\"; title",
        "outlet:(Herald OR Nobody); lead",
        "person:guaido; title",
        "person:\"juan guaidó\"; title",
        "person:\"guaido juan\"; ",
        "language:es; title",
        "language:es-VE; title",
        "id:later; later",
        "published:2019-02-02; title",
        "published:unknown; lead later"
      })
  default void fieldsNameWhereToLook(String query, String expected) {
    assertThat(
            idsFor(
                query,
                Article.of("title", "The dockers went home.")
                    .withTitle("Harbour strike")
                    .withAuthors("Ada Berg", "Carla Dahl")
                    .withOutlet("Harbour Courier")
                    .withPeople("Juan Guaidó")
                    .withLanguage("es-VE")
                    .withPublished(NewsDate.parse("2019-02-02")),
                Article.of("lead", "The harbour closed.\nDockers wait.").withOutlet("Herald"),
                Article.of("later", "Dockers wait.\nThe harbour closed.")))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
  }

  @Test
  default void filtersAndMentionsAreQueriesToo() {
    Article[] articles = {
      Article.of("a", "harbour").withOutlet("CNN").withPeople("Juan Guaidó"),
      Article.of("b", "harbour").withOutlet("BBC")
    };

    assertThat(idsFor(ArticleQuery.filtered(ArticleFilter.outlets("cnn")), articles))
        .containsExactly("a");
    assertThat(idsFor(ArticleQuery.mentions("guaido"), articles)).containsExactly("a");
    assertThat(idsFor(ArticleQuery.mentions("guaido").negated(), articles)).containsExactly("b");
    assertThat(idsFor(ArticleQuery.userText("harbour -outlet:bbc"), articles)).containsExactly("a");
  }

  @Test
  default void userTextStandsInsideOtherQueries() {
    ArticleQuery query =
        ArticleQuery.allOf(ArticleQuery.userText("harbour OR weather"), word("strike"));

    assertThat(idsFor(query, Article.of("a", "harbour strike"), Article.of("b", "weather strikes")))
        .containsExactlyInAnyOrder("a", "b");
  }
}
