package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      value = {
        "a b OR c ⇒ a (b OR c)",
        "a AND b OR c ⇒ (a b) OR c",
        "a AND NOT (b c) ⇒ a -(b c)",
        "NOT -a b ⇒ -(-a) b",
        "title:a title:b ⇒ title:(a b)",
        "title:(a OR lead:b) ⇒ title:a OR lead:b",
        "headline:a ⇒ title:a",
        "\\AND a\\ b \\(x\\) ⇒ \\AND a\\ b \\(x\\)",
        "“a \\\"b\\\"”~2 ⇒ \"a \\\"b\\\"\"~2",
        "outlet:(\"New York Times\" OR \"CNN\") ⇒ outlet:(\"New York Times\" OR CNN)",
        "person:(Juan Guaidó OR Maduro) ⇒ person:\"Juan Guaidó\" OR person:Maduro",
        "published:[2019 TO *] ⇒ published>=2019",
        "published<2019-03 ⇒ published<=2019-02",
        "published:2019..2020 ⇒ published:[2019 TO 2020]",
        "published:2w ⇒ published:14d",
        "sentence:(near5:(a b) c) ⇒ sentence:(near5:(a b) c)",
        "atleast3:(\"a b\") ⇒ atleast3:\"a b\"",
        "(a)^2.50 ⇒ a^2.5",
        "(http://x.y/z)^2 ⇒ (http://x.y/z)^2",
        "*:* ⇒ *"
      })
  void queryIsWrittenInItsSimplestForm(String text, String formatted) {
    assertThat(QueryLanguage.format(QueryLanguage.parse(text))).isEqualTo(formatted);
  }

  @Test
  void textOfAUserIsReturnedAsItIs() {
    assertThat(QueryLanguage.format(ArticleQuery.userText("a (b"))).isEqualTo("a (b");
  }

  @Test
  void textOfAUserWithinAQueryIsWrittenAsWhatItMeans() {
    ArticleQuery query =
        ArticleQuery.allOf(ArticleQuery.userText("a OR (b"), ArticleQuery.word("c"));
    assertThat(QueryLanguage.format(query)).isEqualTo("(a OR b) c");
  }

  @Test
  void groupOfOneIsWrittenAsItsPart() {
    assertThat(QueryLanguage.format(ArticleQuery.allOf(ArticleQuery.anyOf(ArticleQuery.word("a")))))
        .isEqualTo("a");
  }

  @Test
  void filterForPeopleIsWrittenAsMentions() {
    ArticleQuery query = ArticleQuery.filtered(ArticleFilter.people("Guaidó", "Nicolás Maduro"));
    assertThat(QueryLanguage.format(query)).isEqualTo("person:(Guaidó OR \"Nicolás Maduro\")");
  }

  @Test
  void parenthesesAreSparedWhereTheyWouldGoPastTheLimit() {
    String text = "a b OR (" + "c d OR (".repeat(31) + "title:e title:f OR g" + ")".repeat(32);
    ArticleQuery query = QueryLanguage.parse(text);
    assertThat(QueryLanguage.format(query)).startsWith("a b OR c AND (d OR c AND (d OR");
    checkRoundTrip(query);
  }

  @Test
  void fieldIsNamedOnceWhereALongTextWouldGoPastTheLimit() {
    ArticleQuery query = QueryLanguage.parse("title:(" + "maduro ".repeat(200) + ")");
    assertThat(QueryLanguage.format(query)).startsWith("title:(maduro maduro").hasSize(1_407);
  }

  @Test
  void everyWordReadsBackInEveryPlace() {
    for (char c = 0; c < 0x3020; c = c == 0x500 ? 0x2000 : c == 0x2070 ? 0x3000 : (char) (c + 1)) {
      for (String text : List.of("a" + c, c + "a", "a" + c + "a", c + "" + c)) {
        if (!text.isBlank()) {
          ArticleQuery word = ArticleQuery.word(text);
          ArticleQuery title = new ArticleQuery.Word(TextField.TITLE, text);
          checkRoundTrip(word);
          checkRoundTrip(ArticleQuery.allOf(word.negated(), title, word.boosted(2), title));
        }
      }
    }
  }

  private static void checkRoundTrip(ArticleQuery query) {
    String text = QueryLanguage.format(query);
    if (!QueryLanguage.parse(text).equals(query)) {
      throw new AssertionError(text);
    }
  }
}
