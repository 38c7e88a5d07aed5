package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {

  @Test
  void headerLinesAreReadAndTheRestIsTheBody() {
    Article article =
        read(
            """
            Title: The ferry: back at last.
            outlet: Courier
            DATE: 2019-02-02
            people: Pérez, Ana; Tom Hill
            author: Gwen, Maud
            url : https://x.example/1
            lang: en

            It came at noon.

            And left.
            """);

    assertThat(article)
        .isEqualTo(
            Article.of("-", "It came at noon.\n\nAnd left.")
                .withTitle("The ferry: back at last.")
                .withOutlet("Courier")
                .withPublished(NewsDate.parse("2019-02-02"))
                .withPeople("Pérez, Ana", "Tom Hill")
                .withAuthors("Gwen", "Maud")
                .withUrl("https://x.example/1")
                .withLanguage("en"));
  }

  @Test
  void otherNamesOfHeaderLinesAreKnown() {
    Article article = read("headline: Ferry back\nauthors: Gwen\nlanguage: en\nIt came.");

    assertThat(article)
        .isEqualTo(
            Article.of("-", "It came.")
                .withTitle("Ferry back")
                .withAuthors("Gwen")
                .withLanguage("en"));
  }

  @Test
  void headerEndsAtTheFirstLineThatIsNone() {
    Article article = read("outlet: Courier\nNote: this counts\ndate: 2019\n");

    assertThat(article.outlet()).isEqualTo("Courier");
    assertThat(article.published()).isNull();
    assertThat(article.body()).isEqualTo("Note: this counts\ndate: 2019");
  }

  @Test
  void blankLinesMayStandAboveTheHeader() {
    assertThat(read("\n \noutlet: Courier\n\nIt came.").outlet()).isEqualTo("Courier");
  }

  @Test
  void headerLinesOfOneKindAddUpForNames() {
    assertThat(read("author: Gwen\nauthor: Maud\n\nIt came.").authors())
        .containsExactly("Gwen", "Maud");
  }

  @Test
  void absentHeaderValuesAreAbsent() {
    Article article = read("title:\noutlet: None\ndate: \npeople: ;\n\nIt came.");

    assertThat(article).isEqualTo(Article.of("-", "It came."));
  }

  @Test
  void firstLineMayBeTheTitleBelowAHeaderWithoutOne() {
    Article article = read("outlet: Courier\n\nThe ferry is back\n\nIt came.");

    assertThat(article.title()).isEqualTo("The ferry is back");
    assertThat(article.body()).isEqualTo("It came.");
  }

  @Test
  void headerWithoutTitleAndTextIsRejected() {
    assertThat(Outcomes.ofText("outlet: Courier\ndate: 2019\n").rejections())
        .containsExactly("- has neither title nor body");
  }

  @Test
  void headerWithATitleAloneIsAHeadline() {
    assertThat(read("title: Ferry back\n")).isEqualTo(Article.ofTitle("-", "Ferry back"));
  }

  @Test
  void dateThatCannotBeReadIsNoted() {
    Outcomes outcomes = Outcomes.ofText("date: Saturday\n\nIt came.");

    assertThat(outcomes.article().published()).isNull();
    assertThat(outcomes.notes())
        .containsExactly("- date \"Saturday\" cannot be read and was left out");
  }

  @Test
  void leadingDateIsThePublicationDateAndTheBodyBeginsBehindIt() {
    Article article = read(" date 2019-02-01 The ferry came back on Friday.\n\nIt came.\n");

    assertThat(article)
        .isEqualTo(
            Article.of("-", "The ferry came back on Friday.\n\nIt came.")
                .withPublished(NewsDate.parse("2019-02-01")));
  }

  @Test
  void leadingDateMayStandAloneOnItsLine() {
    Article article = read("Date 2019-02-01\n\nThe ferry is back\n\nIt came.");

    assertThat(article.published()).isEqualTo(NewsDate.parse("2019-02-01"));
    assertThat(article.title()).isEqualTo("The ferry is back");
    assertThat(article.body()).isEqualTo("It came.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date 2019-02-01: it came.", "Update 2019-02-01 It came.", "date It came."})
  void proseThatResemblesALeadingDateIsKept(String text) {
    assertThat(read(text)).isEqualTo(Article.of("-", text));
  }

  @Test
  void titleAndBlankLinesBelowAreNoPartOfTheBody() {
    Article article = read("The ferry is back\n\n \n\nIt came.\n\n\n");

    assertThat(article).isEqualTo(Article.of("-", "It came.").withTitle("The ferry is back"));
  }

  @Test
  void markdownHeadingLosesItsMark() {
    assertThat(read("# The ferry is back\n\nIt came.").title()).isEqualTo("The ferry is back");
  }

  @Test
  void lineAloneIsAHeadlineOrABody() {
    assertThat(read("The ferry is back\n")).isEqualTo(Article.ofTitle("-", "The ferry is back"));
    assertThat(read("The ferry is back.\n")).isEqualTo(Article.of("-", "The ferry is back."));
  }

  @Test
  void bodyIsKeptButForItsEndsAndLineEnds() {
    assertThat(read("It came at noon.\r\n  And  left.\rLate.\t\r\n \r\n").body())
        .isEqualTo("It came at noon.\n  And  left.\nLate.");
  }

  @Test
  void endlessHeaderTakesNoLongerThanItsLength() {
    String header = "author: Gwen\n".repeat(1_000_000);

    assertThat(read(header + "\nIt came.").authors()).hasSize(1_000_000);
  }

  private static Article read(String text) {
    return Outcomes.ofText(text).article();
  }
}
