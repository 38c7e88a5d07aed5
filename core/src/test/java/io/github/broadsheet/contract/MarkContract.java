package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.marked;
import static io.github.broadsheet.contract.IndexUnderTest.markedInTitle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.WordMatching;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked as a match, and nothing else. */
interface MarkContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "guaido; Juan Guaidó spoke; Guaidó",
        "guaido; Juan Guaido\u0301 spoke; Guaido\u0301",
        "guaido; Juan Guaidó's party; Guaidó's",
        "guaido; Juan Guaidó’s party; Guaidó’s",
        "guaido; the anti-Guaidó camp; Guaidó",
        "guaido; “Guaidó”, (Guaidó) Guaidó.; Guaidó|Guaidó|Guaidó",
        "brien; Miriam O'Brien spoke; Brien",
        "O'Brien; Miriam O’Brien’s book; O’Brien’s",
        "us; the U.S. army; U.S",
        "strike; 😀 strike 😀; strike",
        "strike; 👩‍👩‍👧 e\u0301 strike; strike",
        "😀; on 😀 strike; 😀",
        "👩‍👩‍👧; a 👩‍👩‍👧 family; 👩‍👩‍👧",
        "protest; protests, protested; protests|protested",
        "\"humanitarian aid\"; the humanitarian aid ship; humanitarian aid",
        "\"humanitarian aid\"; humanitarian⏎  aid; humanitarian⏎  aid",
        "\"humanitarian aid\"; humanitarian ships and aid; ",
        "\"humanitarian aid\"~3; humanitarian ships and aid; humanitarian ships and aid",
        "\"a b\" \"b c\"; a b c; a b c",
        "\"a b\" OR \"b a\"; a b a b x; a b a b",
        "mil*; military militia mile; military|militia|mile",
        "guado~1; Guaidó and Guado; Guaidó|Guado",
        "harbour OR strike; harbour strike; harbour|strike",
        "harbour -strike; harbour; harbour",
        "harbour -\"strike harbour\"~1; harbour; harbour",
        "harbour -\"harbour strike\"~1; harbour; harbour",
        "harbour -sentence:(harbour strike); Harbour. Strike.; Harbour",
        "harbour prefer:strike; harbour strike; harbour|strike",
        "harbour^3; harbour; harbour",
        "AT&T; buy AT&T now; AT&T",
        "covid-19; Covid-19 waves; Covid-19",
        "北京; 在北京举行; 北京",
        "sentence:(harbour strike); Harbour open. Harbour on strike. Strike.; Harbour|strike",
        "near1:(harbour strike); strike, it rains, harbour on strike; harbour|strike",
        "atleast2:strike; strike and strike; strike|strike",
        "lead:strike; On strike.⏎The strike goes on.; strike",
        "body:strike; On strike.; strike",
        "published:unknown strike; On strike.; strike"
      })
  default void exactlyWhatMatchedIsMarked(String query, String body, String marked) {
    // The arrow stands for a line break, which would end the row.
    String text = body.replace('⏎', '\n');
    List<String> expected =
        marked == null ? List.of() : List.of(marked.replace('⏎', '\n').split("\\|"));
    try (NewsIndex index = indexOf(Article.of("a", text))) {
      List<Hit> hits = index.search(query).hits();
      assertThat(hits.isEmpty() ? List.<String>of() : marked(hits.getFirst())).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "guaido; Guaidó's 😀 Guaidó; Guaidó's|Guaidó",
        "\"oil price\"; Oil price up, oil price down; Oil price|oil price",
        "title:oil; Oil up; Oil",
        "title:\"oil up\" up; Oil up; Oil up",
        "oil title:oil; Oil up; Oil",
        "\"the oil up\" OR body; The oil, the oil up; the oil up",
        "\"up oil\"~2; Oil up; Oil up",
        "\"up in\" oil; Up in oil; Up in|oil",
        "oi* OR up*; Oil up; Oil|up",
        "oul~1; Oil up; Oil",
        "oil -(up missing); Oil up; Oil",
        "body OR (oil missing); Oil up; ",
        "body OR (up -body); Oil up; ",
        "oil prefer:up; Oil up; Oil|up",
        "sentence:(oil up); Oil up; ",
        "body:oil; Oil up; ",
        "lead:oil; Oil up; "
      })
  default void titleIsMarked(String query, String title, String marked) {
    List<String> expected = marked == null ? List.of() : List.of(marked.split("\\|"));
    try (NewsIndex index = indexOf(Article.of("a", "Oil up in the body.").withTitle(title))) {
      for (Highlighting highlighting : List.of(Highlighting.DEFAULT, Highlighting.NONE)) {
        SearchRequest request = SearchRequest.of(query).withHighlighting(highlighting);
        Hit hit = index.search(request).hits().getFirst();
        assertThat(hit.title().text()).isEqualTo(title);
        assertThat(markedInTitle(hit)).as("%s", highlighting).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"aid of aid\"~2; aid for aid of; aid of the aid",
        "\"aid aid\"~3; aid for aid; aid of the aid"
      })
  default void loosePhraseThatRepeatsAWordIsMarkedWhereItIs(
      String query, String inTitle, String inBody) {
    Article article =
        Article.of("a", "Here is aid of the aid that came.").withTitle("More aid for aid of all");
    try (NewsIndex index = indexOf(article)) {
      Hit hit = index.search(query).hits().getFirst();

      assertThat(markedInTitle(hit)).containsExactly(inTitle);
      assertThat(marked(hit)).containsExactly(inBody);
    }
  }

  @Test
  default void matchInTheBodyIsNotMarkedInTheTitle() {
    try (NewsIndex index = indexOf(Article.of("a", "strike 😀 ended").withTitle("😀 Harbour"))) {
      Hit hit = index.search("strike").hits().getFirst();
      assertThat(hit.title().spans()).isEmpty();
      assertThat(hit.snippets()).hasSize(1);
      assertThat(hit.snippets().getFirst())
          .isEqualTo(new Snippet("strike 😀 ended", 0, List.of(new Span(0, 6))));
    }
  }

  @Test
  default void articleWithoutATitleShowsAnEmptyOne() {
    try (NewsIndex index = indexOf(Article.of("a", "strike"))) {
      assertThat(index.search("strike").hits().getFirst().title()).isEqualTo(MarkedText.EMPTY);
    }
  }

  @Test
  default void articleWithoutABodyShowsNoSnippet() {
    try (NewsIndex index = indexOf(Article.ofTitle("a", "On strike"))) {
      Hit hit = index.search("strike").hits().getFirst();
      assertThat(hit.snippets()).isEmpty();
      assertThat(markedInTitle(hit)).containsExactly("strike");
    }
  }

  @ParameterizedTest
  @CsvSource({"harbour", "outlet:cnn", "''", "title:harbour", "-weather"})
  default void withoutAMatchInTheBodyItsBeginningIsShown(String query) {
    String body = "\n  The dockers went home. " + "They slept well. ".repeat(40);
    try (NewsIndex index = indexOf(Article.of("a", body).withTitle("Harbour").withOutlet("CNN"))) {
      List<Snippet> snippets = index.search(query).hits().getFirst().snippets();
      assertThat(snippets).hasSize(1);
      assertThat(snippets.getFirst().start()).isEqualTo(3);
      assertThat(snippets.getFirst().text()).startsWith("The dockers").endsWith("slept well.");
      assertThat(snippets.getFirst().spans()).isEmpty();
    }
  }

  @Test
  default void matchPastTenThousandCharactersIsMarked() {
    String body = "Nothing to see here. ".repeat(600) + "The strike ended.";
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      Snippet snippet = index.search("strike").hits().getFirst().snippets().getFirst();
      assertThat(snippet.start() + snippet.spans().getFirst().start())
          .isEqualTo(body.indexOf("strike"));
    }
  }

  @Test
  default void matchesInABodyOfAHundredKilobytesAreMarked() {
    String body =
        "Guaidó spoke. "
            + "Nothing 😀 to see here.\n".repeat(2_000)
            + "Guaidó's aid 😀 came. "
            + "Nothing 😀 to see here.\n".repeat(2_400)
            + "And Guaidó left";
    SearchRequest request =
        SearchRequest.of("guaido aid")
            .withMatching(WordMatching.ANY)
            .withHighlighting(new Highlighting(20, 200));
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      Hit hit = index.search(request).hits().getFirst();
      assertThat(body).hasSizeGreaterThan(100_000);
      assertThat(marked(hit)).containsExactly("Guaidó", "Guaidó's", "aid", "Guaidó");
      for (Snippet snippet : hit.snippets()) {
        assertThat(body.startsWith(snippet.text(), snippet.start())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800x \uDC00 strike \uD83D",
        "strike \uD83D",
        "\uDC00 strike",
        "\uD83D\uD83D strike",
        "x\uD800y strike"
      })
  default void unpairedSurrogatesDoNotHideOrMoveMatches(String text) {
    try (NewsIndex index = indexOf(Article.of("a", text).withTitle(text))) {
      Hit hit = index.search("strike").hits().getFirst();
      Article back = index.find("a").orElseThrow().article();
      Snippet snippet = hit.snippets().getFirst();
      assertThat(back.body().startsWith(snippet.text(), snippet.start())).isTrue();
      assertThat(hit.title().text()).isEqualTo(back.title());
      assertThat(marked(hit)).containsExactly("strike");
      assertThat(markedInTitle(hit)).containsExactly("strike");
    }
  }

  @Test
  default void unpairedSurrogateInAQueryDoesNotHideItsWords() {
    assertThat(idsFor("strike \uD83D", Article.of("a", "on strike"))).containsExactly("a");
    assertThat(idsFor(ArticleQuery.word("strike\uD83D"), Article.of("a", "on strike")))
        .containsExactly("a");
    assertThat(idsFor(ArticleQuery.phrase("on strike \uD83D"), Article.of("a", "on strike")))
        .containsExactly("a");
  }
}
