package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.formats.ReadOutcome.Noted;
import io.github.broadsheet.formats.ReadOutcome.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSourceTest {

  @Test
  void everyKeyIsRead() {
    Article article =
        Outcomes.ofJsonLines(
                """
                {"id": "a-1", "title": "Ferry back", "body": "It came.\\n\\nAt noon.", \
                "outlet": "Courier", "date": "2019-02-02", "people": ["Ana Pérez", "Tom Hill"], \
                "authors": ["Gwen"], "url": "https://x.example/1", "language": "en"}
                """)
            .article();

    assertThat(article)
        .isEqualTo(
            Article.of("a-1", "It came.\n\nAt noon.")
                .withTitle("Ferry back")
                .withOutlet("Courier")
                .withPublished(NewsDate.parse("2019-02-02"))
                .withPeople("Ana Pérez", "Tom Hill")
                .withAuthors("Gwen")
                .withUrl("https://x.example/1")
                .withLanguage("en"));
  }

  @Test
  void otherNamesOfKeysServeWhereTheFirstIsAbsent() {
    Article article =
        read("{\"headline\": \"Ferry back\", \"text\": \"It came.\", \"author\": \"Gwen\"}");

    assertThat(article.title()).isEqualTo("Ferry back");
    assertThat(article.body()).isEqualTo("It came.");
    assertThat(article.authors()).containsExactly("Gwen");
  }

  @Test
  void firstNameOfAKeyPrevailsWhereverItStands() {
    Article article =
        read(
            "{\"title\": \"T\", \"headline\": \"H\", \"text\": \"t\", \"body\": \"b\","
                + " \"authors\": [\"A\"], \"author\": \"a\"}");

    assertThat(article.title()).isEqualTo("T");
    assertThat(article.body()).isEqualTo("b");
    assertThat(article.authors()).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"None\"", "\" \"", "\"\\u00a0\\u200b\"", "NaN"})
  void absentValuesAreAbsent(String absent) {
    String json =
        "{'id': X, 'title': X, 'body': 'b', 'outlet': X, 'date': X, 'people': X, 'authors': [X],"
            + " 'url': X, 'language': X}";

    Outcomes outcomes = Outcomes.ofJsonLines(json.replace('\'', '"').replace("X", absent));

    assertThat(outcomes.article()).isEqualTo(Article.of("-:1", "b"));
    assertThat(outcomes.notes()).isEmpty();
  }

  @Test
  void wordsThatContainNoneAreNotAbsent() {
    assertThat(read("{\"title\": \"None of the above\"}").title()).isEqualTo("None of the above");
  }

  @Test
  void numbersAreTakenAsText() {
    Article article = read("{\"id\": 17, \"title\": 1984, \"date\": 2019, \"url\": 1.50}");

    assertThat(article.id()).isEqualTo("17");
    assertThat(article.title()).isEqualTo("1984");
    assertThat(article.published()).isEqualTo(NewsDate.parse("2019"));
    assertThat(article.url()).isEqualTo("1.50");
  }

  @Test
  void titleAndBodyAreKeptToTheLetterAndTheRestIsTrimmed() {
    Article article =
        read(
            "{\"title\": \" T \", \"body\": \"\\tb\\r"
                + "\\n"
                + "\", \"outlet\": \" CNN \", \"people\": [\" A \"]}");

    assertThat(article.title()).isEqualTo(" T ");
    assertThat(article.body()).isEqualTo("\tb\r\n");
    assertThat(article.outlet()).isEqualTo("CNN");
    assertThat(article.people()).containsExactly("A");
  }

  @Test
  void namesMayBeOneString() {
    Article article =
        read("{\"title\": \"T\", \"people\": \"Ana Pérez; Tom Hill\", \"author\": \"Gwen, Maud\"}");

    assertThat(article.people()).containsExactly("Ana Pérez", "Tom Hill");
    assertThat(article.authors()).containsExactly("Gwen", "Maud");
  }

  @Test
  void absentNamesAreDropped() {
    assertThat(read("{\"title\": \"T\", \"people\": [null, \"\", \"Ana\", \"None\", 7]}").people())
        .containsExactly("Ana", "7");
  }

  @Test
  void otherKeysAreIgnoredWhateverTheyHold() {
    Outcomes outcomes =
        Outcomes.ofJsonLines(
            "{\"x\": {\"id\": 1, \"y\": [{\"title\": []}]}, \"title\": \"T\", \"Title\": true}");

    assertThat(outcomes.article()).isEqualTo(Article.ofTitle("-:1", "T"));
    assertThat(outcomes.notes()).isEmpty();
  }

  @Test
  void valueOfAnotherTypeIsLeftOutWithANote() {
    Outcomes outcomes =
        Outcomes.ofJsonLines(
            "{\"title\": \"T\", \"body\": [\"x\", [\"y\"]], \"url\": true,"
                + " \"people\": {\"name\": \"Ana\"}, \"authors\": [{\"n\": 1}, \"Gwen\", {}]}");

    assertThat(outcomes.article()).isEqualTo(Article.ofTitle("-:1", "T").withAuthors("Gwen"));
    assertThat(outcomes.notes())
        .containsExactly(
            "-:1 body holds an array and was left out",
            "-:1 url holds true or false and was left out",
            "-:1 people holds an object and was left out",
            "-:1 authors holds an object and was left out");
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() {
    Article article =
        read(
            "{\"title\": \"a\", \"title\": \"b\", \"body\": \"x\", \"body\": null,"
                + " \"people\": [\"A\"], \"people\": [\"B\"]}");

    assertThat(article).isEqualTo(Article.ofTitle("-:1", "b").withPeople("B"));
  }

  @Test
  void articleWithoutAnIdIsNamedAfterItsLine() {
    assertThat(Outcomes.ofJsonLines("{\"title\": \"a\"}\n\n{\"title\": \"b\"}").ids())
        .containsExactly("-:1", "-:3");
  }

  @Test
  void recordWithoutTitleAndBodyIsRejected() {
    assertThat(Outcomes.ofJsonLines("{\"id\": \"a\", \"date\": \"Saturday\"}").all())
        .containsExactly(
            new ReadOutcome.Rejected(new Origin("-", 1), "has neither title nor body"));
  }

  @Test
  void dateThatCannotBeReadIsLeftOutAndTheArticleKept() {
    Outcomes outcomes = Outcomes.ofJsonLines("{\"title\": \"a\", \"date\": \"Saturday\"}");

    assertThat(outcomes.article().published()).isNull();
    assertThat(outcomes.notes())
        .containsExactly("-:1 date \"Saturday\" cannot be read and was left out");
  }

  @Test
  void notesFollowTheirArticle() {
    Outcomes outcomes =
        Outcomes.ofJsonLines("{\"title\": \"a\", \"date\": \"Saturday\"}\n{\"title\": \"b\"}\n");

    assertThat(outcomes.all())
        .extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Read.class, Noted.class, Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"title\": \"x\"          | is not valid JSON at column 14: it ends too early",
        "{\"title\": \"x            | is not valid JSON at column 13: it ends too early",
        "{\"title\": \"x\",}        | is not valid JSON at column 15: unexpected character ('}')",
        "{\"id\": \"a\" \"title\"}  | is not valid JSON at column 12: unexpected character ('\"')",
        "{title: 1}                 | is not valid JSON at column 2: unexpected character ('t')",
        "{\"title\": x}             | is not valid JSON at column 11: unrecognized token 'x'",
        "{\"title\": 'x'}           | is not valid JSON at column 11: unexpected character (''')",
        "{\"title\": \"\\q\"}       | is not valid JSON at column 13: unrecognized character escape"
            + " 'q'",
        "{\"title\": 01}            | is not valid JSON at column 12: invalid numeric value",
        "{\"title\": \"x\"} tail    | is not valid JSON at column 16: unrecognized token 'tail'",
        "nonsense                   | is not valid JSON at column 1: unrecognized token 'nonsense'",
        "{\"title\": \"x\"} {}      | has more than one JSON value on the line",
        "[{\"title\": \"x\"}]       | is not a JSON object, but an array",
        "\"x\"                      | is not a JSON object, but a string",
        "7                          | is not a JSON object, but a number",
        "true                       | is not a JSON object, but true or false",
        "null                       | is not a JSON object, but null",
      })
  void badLineIsRejectedInOneSentenceAndTheNextIsRead(String line, String reason) {
    Outcomes outcomes = Outcomes.ofJsonLines(line + "\n{\"title\": \"next\"}\n");

    assertThat(outcomes.rejections()).containsExactly("-:1 " + reason);
    assertThat(outcomes.ids()).containsExactly("-:2");
  }

  @Test
  void unescapedControlCharacterIsRejected() {
    assertThat(Outcomes.ofJsonLines("{\"title\": \"a\tb\"}").rejections())
        .containsExactly(
            "-:1 is not valid JSON at column 13: illegal unquoted character (control character 9)");
  }

  @Test
  void jsonBeyondALimitIsRejected() {
    String deep = "{\"x\": " + "[".repeat(300) + "]".repeat(300) + "}\n";
    String number = "{\"x\": " + "1".repeat(3_000) + "}\n";

    assertThat(Outcomes.ofJsonLines(deep + number).rejections())
        .containsExactly(
            "-:1 is beyond a limit: document nesting depth (201) exceeds the maximum allowed (200)",
            "-:2 is beyond a limit: number value length (3000) exceeds the maximum allowed (1000)");
  }

  @Test
  void lineBeyondTheLimitIsRejectedAndTheNextIsRead() {
    String tooLong = "{\"body\": \"" + "x".repeat(ReadLimits.MAX_RECORD_BYTES) + "\"}\n";

    Outcomes outcomes = Outcomes.ofJsonLines(tooLong + "{\"title\": \"next\"}\n");

    assertThat(outcomes.rejections()).containsExactly("-:1 is longer than 16 MB");
    assertThat(outcomes.ids()).containsExactly("-:2");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheJson() {
    assertThat(read("\uFEFF{\"title\": \"a\"}").title()).isEqualTo("a");
  }

  @Test
  void carriageReturnsMayEndLines() {
    assertThat(Outcomes.ofJsonLines("{\"title\": \"a\"}\r\n\r\n{\"title\": \"b\"}\r\n").ids())
        .containsExactly("-:1", "-:3");
  }

  @Test
  void linesThatAreNotUtf8AreReadAsWindows1252AndNotedOnce() {
    String lines = "{\"title\": \"plain\"}\n{\"title\": \"café €\"}\n{\"title\": \"été\"}\n";

    Outcomes outcomes = Outcomes.ofJsonLines(lines.getBytes(Charset.forName("windows-1252")));

    assertThat(outcomes.articles())
        .extracting(Article::title)
        .containsExactly("plain", "café €", "été");
    assertThat(outcomes.notes())
        .containsExactly(
            "-:2 read as Windows-1252, because it is not valid UTF-8;"
                + " so are other lines of this file like it");
  }

  @Test
  void utf16IsRejected() {
    assertThat(
            Outcomes.ofJsonLines("{\"title\": \"a\"}\n".getBytes(StandardCharsets.UTF_16))
                .rejections())
        .containsExactly("- is UTF-16, and JSON Lines are read as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " \n"})
  void fileWithoutRecordsIsRejected(String text) {
    assertThat(Outcomes.ofJsonLines(text).rejections()).containsExactly("- is empty");
  }

  @Test
  void emojiAndEscapesComeThrough() {
    assertThat(read("{\"title\": \"\\ud83d\\udc0b 𝄞 \\u00e9\"}").title()).isEqualTo("🐋 𝄞 é");
  }

  @Test
  void noMoreNamesAreKeptThanAnIndexRefuses() {
    String names = "\"a\",".repeat(5_000) + "\"a\"";

    assertThat(read("{\"title\": \"T\", \"people\": [" + names + "]}").people()).hasSize(1_001);
  }

  private static Article read(String line) {
    return Outcomes.ofJsonLines(line).article();
  }
}
