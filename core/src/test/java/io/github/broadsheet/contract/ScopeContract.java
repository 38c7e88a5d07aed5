package io.github.broadsheet.contract;

import static io.github.broadsheet.ArticleQuery.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries for which it matters where in an article the words stand. */
interface ScopeContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource({
    "'Maduro met the military.', true",
    "'The military? Maduro met it.', false",
    "'Maduro slept. The military left.', false",
    "'Maduro met Gen. Padrino of the military.', true",
    "'Maduro told the U.S. military to go.', true",
    "'Maduro left the U.S. The military stayed.', false",
    "'“Maduro is here.” The military left.', false",
    "'J. Maduro and the military', true",
    "'Maduro sleeps\n\nThe military wakes', false",
    "'¿Maduro duerme? ¡La military no!', false"
  })
  default void sentenceHoldsAllWords(String body, boolean found) {
    assertThat(idsFor("sentence:(maduro military)", Article.of("a", body))).hasSize(found ? 1 : 0);
  }

  @Test
  default void paragraphHoldsAllWords() {
    assertThat(
            idsFor(
                "paragraph:(maduro military)",
                Article.of("same", "Maduro slept. The military left.\n\nThe end."),
                Article.of("apart", "Maduro slept.\n\nThe military left.")))
        .containsExactly("same");
  }

  @Test
  default void sentenceWithoutAWordIsFoundWhateverTheOthersHave() {
    Article[] articles = {
      Article.of("a", "Maduro went. He slept."),
      Article.of("b", "Maduro slept."),
      Article.of("c", "Maduro salutes.")
    };
    ArticleQuery without = word("maduro").negated();
    ArticleQuery either = new ArticleQuery.AnyOf(List.of(word("salutes"), without));

    assertThat(idsFor(new ArticleQuery.SameSentence(without), articles)).containsExactly("a");
    assertThat(idsFor(new ArticleQuery.SameSentence(either), articles)).containsExactly("c", "a");
  }

  @ParameterizedTest
  @CsvSource({
    "sentence:(aid came), true",
    "sentence:(aid went), true",
    "sentence:(aid stayed), false",
    "sentence:(came went), false",
    "sentence:(\"came aid\"), false",
    "sentence:(\"aid came\" brien), true",
    "sentence:(obrien brien), true",
    "sentence:(brien aid went), false",
    "paragraph:(came went), true",
    "paragraph:(\"came aid\"), true",
    "paragraph:(went stayed), false",
    "paragraph:(\"went nobody\"), false"
  })
  default void wordsThatComeAgainStandInAnyOfTheirSentences(String query, boolean found) {
    assertThat(
            idsFor(
                query,
                Article.of("a", "To O'Brien aid came. Aid for all went.\n\nNobody stayed.")
                    .withTitle("Brien stayed")))
        .hasSize(found ? 1 : 0);
  }

  @Test
  default void titleIsNoPartOfASentenceOrParagraph() {
    Article article = Article.of("a", "The military left.").withTitle("Maduro slept");

    assertThat(idsFor("sentence:(maduro military)", article)).isEmpty();
    assertThat(idsFor("paragraph:(maduro military)", article)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sentence:(maduro -slept); a b c",
        "sentence:(maduro (left OR slept)); b",
        "sentence:(\"the military\" left); b",
        "sentence:(mil* maduro); c",
        "sentence:(maduro militarry~1); c",
        "sentence:(near2:(maduro military) salutes); c",
        "sentence:(near1:(maduro military)); ",
        "sentence:(maduro slept) military; b",
        "sentence:(maduro maduro slept); b",
        "sentence:(went -slept) OR sentence:(military left); a b",
        "sentence:((maduro slept) OR (he slept)); a b",
        "sentence:((maduro OR he) slept); a b",
        "-sentence:(maduro military); a b"
      })
  default void scopesHoldCombinations(String query, String expected) {
    assertThat(
            idsFor(
                query,
                Article.of("a", "Maduro went. He slept."),
                Article.of("b", "Maduro slept. The military left. Maduro left."),
                Article.of("c", "Maduro salutes the military.")))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "near0:(army defection), false",
    "near2:(army defection), false",
    "near3:(army defection), true",
    "near3:(defection army), true",
    "near5:(army \"a defection\"), true",
    "near3:(title:army title:defection), false"
  })
  default void nearHoldsWordsInAnyOrder(String query, boolean found) {
    assertThat(idsFor(query, Article.of("a", "The army denied that a defection took place.")))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "near1:(\"humanitarian aid\" aid), false",
    "near2:(\"humanitarian aid\" aid), true",
    "near9:(humanitarian humanitarian), false",
    "near9:(aid aid), true",
    "near9:(aid aid aid), false",
    "near0:(humanitarian aid), true"
  })
  default void nearAsksForAPlaceOfItsOwnForEachPart(String query, boolean found) {
    assertThat(idsFor(query, Article.of("a", "Humanitarian aid or other aid.")))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "\"aid humanitarian\"~1, false",
    "\"aid humanitarian\"~2, true",
    "\"humanitarian aid\"~0, true",
    "\"humanitarian other\"~1, false",
    "\"humanitarian other\"~2, true",
    "\"other or humanitarian\"~4, false",
    "\"other or humanitarian\"~5, true",
    "\"aid aid\"~2, true",
    "\"other other\"~9, false"
  })
  default void slopMeansTheSameInsideAScopeAndOutside(String phrase, boolean found) {
    Article article = Article.of("a", "Humanitarian aid or other aid.");

    assertThat(idsFor(phrase, article)).hasSize(found ? 1 : 0);
    assertThat(idsFor("sentence:" + phrase, article)).hasSize(found ? 1 : 0);
    assertThat(idsFor("body:" + phrase, article)).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "atleast2:(\"humanitarian aid\" OR aid), true",
    "atleast3:(\"humanitarian aid\" OR aid), false",
    "atleast2:(aid OR ai*), true",
    "atleast3:(aid OR ai*), false"
  })
  default void alternativesOnTheSameWordsCountOnce(String query, boolean found) {
    assertThat(idsFor(query, Article.of("a", "Humanitarian aid or other aid.")))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "atleast1:strike, 3",
    "atleast2:strike, 2",
    "atleast3:strike, 1",
    "atleast4:strike, 0",
    "atleast2:(strike OR harbour), 3",
    "atleast2:\"the strike\", 1",
    "atleast3:stri*, 1",
    "atleast3:strik~1, 1"
  })
  default void atLeastCountsOccurrences(String query, int found) {
    assertThat(
            idsFor(
                query,
                Article.of("one", "A strike in the harbour."),
                Article.of("two", "Strike one. Strikes two."),
                Article.of("three", "The strike. The strike.").withTitle("Strike")))
        .hasSize(found);
  }

  @Test
  default void prefixStandsInTheBodyAlone() {
    assertThat(
            idsFor(
                "body:mil*",
                Article.of("body", "Maduro met the military."),
                Article.of("title", "Maduro slept.").withTitle("Military")))
        .containsExactly("body");
  }

  @Test
  default void prefixStandsInTheLead() {
    assertThat(
            idsFor(
                "lead:mil*",
                Article.of("lead", "Maduro met the military.\nHe slept."),
                Article.of("later", "Maduro slept.\nHe met the military.")))
        .containsExactly("lead");
  }

  @Test
  default void datelineInBracketsBelongsToTheLead() {
    assertThat(
            idsFor(
                "lead:maduro",
                Article.of("a", "CARACAS (AP)\nMaduro spoke on Friday.\nThe army listened.")))
        .containsExactly("a");
  }

  @Test
  default void bodyOfOneSentenceIsAllLead() {
    assertThat(idsFor("lead:strike", Article.of("a", "harbour strike"))).containsExactly("a");
  }

  @Test
  default void scopeRefusesWhatHasNoPlaceInIt() {
    ArticleQuery inTitle = new ArticleQuery.Word(TextField.TITLE, "a");
    ArticleQuery inAuthor = new ArticleQuery.Word(TextField.AUTHOR, "a");

    assertRefused(
        new ArticleQuery.SameSentence(inTitle),
        "title has no sentences or paragraphs; search for its words outside the scope");
    assertRefused(
        new ArticleQuery.SameParagraph(inAuthor),
        "author has no sentences or paragraphs; search for its words outside the scope");
    assertRefused(
        new ArticleQuery.Near(List.of(inTitle, word("b")), 3),
        "the words of a scope must be in one field, got title and text");
    assertRefused(
        new ArticleQuery.SameSentence(ArticleQuery.filtered(ArticleFilter.ids("a"))),
        "only words, phrases, prefixes and fuzzy words can stand within a scope,"
            + " got Filtered[filter=Ids[ids=[a]]]");
    assertRefused(
        new ArticleQuery.SameSentence(new ArticleQuery.AtLeast(word("a"), 2)),
        "atleast counts in whole articles and cannot stand within a sentence or paragraph,"
            + " got AtLeast[query=Word[field=ANY, text=a], count=2]");
  }

  private void assertRefused(ArticleQuery query, String message) {
    try (NewsIndex index = indexOf(Article.of("a", "a b"))) {
      assertThatThrownBy(() -> index.search(SearchRequest.of(query)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
    }
  }
}
