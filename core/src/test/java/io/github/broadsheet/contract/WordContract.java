package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are found by which. */
interface WordContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "guaido, Guaidó",
        "Guaidó, Guaido",
        "GUAIDÓ, guaidó",
        "guaido, Guaido\u0301",
        "Guaido\u0301, Guaidó",
        "Guaidó, Guaidó's",
        "guaido, Guaidó’s",
        "Guaidó's, Guaido",
        "US, U.S. troops",
        "U.S., US troops",
        "U.S.A., USA",
        "u.s, U.S.-backed",
        "JK, J.K. Rowling",
        "brien, O'Brien",
        "brien, O’Brien’s",
        "O'Brien, O’Brien",
        "OBrien, O'Brien",
        "orourken, Zoë O'Rourken",
        "équipe, l'équipe",
        "equipe, L’ÉQUIPE",
        "protests, a protest",
        "protest, many protests",
        "protesting, protested",
        "lodz, Łódź",
        "strasse, Straße",
        "ﬁre, fire",
        "fire, ﬁre",
        "AT&T, shares of AT&T",
        "10:30, at 10:30",
        "covid-19, Covid-19",
        "covid19, Covid19",
        "e-mail, an e mail",
        "C++, C++",
        "москва, Москва",
        "北京, 在北京举行",
        "القاهرة, القاهرة",
        "😀, Harbour 😀 reopens",
        "👩‍👩‍👧, a 👩‍👩‍👧 family",
        "３, chapter 3",
      })
  default void wordIsFound(String word, String text) {
    assertThat(idsFor(word, Article.of("a", text))).as("in the body").containsExactly("a");
    assertThat(idsFor(word, Article.ofTitle("a", text))).as("in the title").containsExactly("a");
    assertThat(idsFor(new ArticleQuery.Word(TextField.ANY, word), Article.of("a", text)))
        .as("as a query")
        .containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "new, the news",
        "news, a new day",
        "t, it can't",
        "brian, O'Brien",
        "O'Brien, brien",
        "organ, organization",
        "bank, bankrupt",
        "北海, 北京上海",
        "us, United States",
        "ana, banana",
        "harbor, harbour",
        "👍, 👎",
      })
  default void wordIsNotFound(String word, String text) {
    assertThat(idsFor(word, Article.of("a", text))).isEmpty();
  }

  @Test
  default void allWordsMustMatch() {
    assertThat(
            idsFor(
                "harbour strike",
                Article.of("both", "harbour on strike"),
                Article.of("apart", "strike").withTitle("Harbour"),
                Article.of("one", "harbour")))
        .containsExactlyInAnyOrder("both", "apart");
  }

  @Test
  default void anyWordMayMatchAndMoreMatchBetter() {
    SearchRequest any = SearchRequest.of("harbour strike").withMatching(WordMatching.ANY);

    assertThat(
            ids(
                any,
                Article.of("one", "harbour"),
                Article.of("two", "harbour strike"),
                Article.of("none", "weather")))
        .containsExactly("two", "one");
  }

  @Test
  default void functionWordsCountForNothingWhereAnyWordMayMatch() {
    SearchRequest any = SearchRequest.of("the harbour").withMatching(WordMatching.ANY);

    assertThat(ids(any, Article.of("a", "the harbour"), Article.of("b", "the strike")))
        .containsExactly("a");
  }

  @Test
  default void functionWordsAreFoundWhereThereIsNothingElse() {
    SearchRequest any = SearchRequest.of("to be").withMatching(WordMatching.ANY);

    assertThat(ids(any, Article.of("a", "to be or not"), Article.of("b", "strike")))
        .containsExactly("a");
    assertThat(idsFor("the", Article.of("a", "the end"), Article.of("b", "end")))
        .containsExactly("a");
    assertThat(idsFor("\"to be\"", Article.of("a", "to be or not"), Article.of("b", "be to")))
        .containsExactly("a");
  }

  @Test
  default void repeatedWordCountsTwice() {
    SearchRequest once = SearchRequest.of("harbour");
    SearchRequest twice = SearchRequest.of("harbour harbour");
    try (NewsIndex index = indexOf(Article.of("a", "harbour"), Article.of("b", "strike"))) {
      float single = index.search(once).hits().getFirst().score();
      assertThat(index.search(twice).hits().getFirst().score())
          .isCloseTo(2 * single, Offset.offset(1e-4f));
    }
  }

  @Test
  default void titleWithoutAWordDoesNotMoveTheBody() {
    try (NewsIndex index = indexOf(Article.of("a", "The strike ended.").withTitle("— … —"))) {
      assertThat(IndexUnderTest.marked(index.search("strike").hits().getFirst()))
          .isEqualTo(List.of("strike"));
    }
  }

  @Test
  default void authorsAreNotStemmed() {
    Article brooks = Article.of("a", "x").withAuthors("Ada Brooks");

    assertThat(idsFor("author:brooks", brooks)).containsExactly("a");
    assertThat(idsFor("author:brook", brooks)).isEmpty();
    assertThat(idsFor("author:BROOKS", brooks)).containsExactly("a");
    assertThat(idsFor("brooks", brooks)).as("outside the field").isEmpty();
  }
}
