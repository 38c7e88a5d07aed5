package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.marked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of bodies that hits show. */
interface SnippetContract extends IndexUnderTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100, 150, 200, 300, 600})
  default void phraseIsNeverMarkedByHalf(int length) {
    Random random = new Random(7);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append("word ".repeat(1 + random.nextInt(25))).append("humanitarian aid ");
    }
    SearchRequest request =
        SearchRequest.of("\"humanitarian aid\"").withHighlighting(new Highlighting(20, length));
    try (NewsIndex index = indexOf(Article.of("a", body.toString()))) {
      assertThat(marked(index.search(request).hits().getFirst()))
          .isNotEmpty()
          .containsOnly("humanitarian aid");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 60, 200, 1_000})
  default void matchesThatOverlapWithoutEndAreShown(int times) {
    String body = "Before it all began. " + "alpha beta ".repeat(times) + "and so it ended.";
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      Hit hit = index.search("\"alpha beta\" OR \"beta alpha\"").hits().getFirst();
      assertThat(hit.snippets()).isNotEmpty();
      assertThat(hit.snippets().getFirst().text()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "20, 8"})
  default void asManySnippetsAreShownAsAskedForIfThereAreMatches(int most, int shown) {
    String body = ("The strike goes on. " + "Nothing to see here. ".repeat(30)).repeat(8);
    SearchRequest request =
        SearchRequest.of("strike").withHighlighting(new Highlighting(most, 100));
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      assertThat(index.search(request).hits().getFirst().snippets()).hasSize(shown);
    }
  }

  @Test
  default void snippetsWithMoreOfTheQueryAreChosenAndShownInTheOrderOfTheBody() {
    String filler = "Nothing to see here. ".repeat(30);
    String body =
        "The strike. "
            + filler
            + "The harbour on strike. "
            + filler
            + "The strike. "
            + filler
            + "A strike in the harbour.";
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      assertThat(index.search("harbour strike").hits().getFirst().snippets())
          .extracting(snippet -> snippet.text().split("\\. ")[0])
          .containsExactly("The harbour on strike", "A strike in the harbour.");
    }
  }

  @Test
  default void snippetBeginsAndEndsWithASentenceWhereOneIsNear() {
    String body =
        "It rained all day in the old town by the sea. ".repeat(20)
            + "The strike by Gen. Padrino's men in the U.S. ended. "
            + "It rained all day in the old town by the sea. ".repeat(20);
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      assertThat(index.search("strike").hits().getFirst().snippets().getFirst().text())
          .isEqualTo(
              "The strike by Gen. Padrino's men in the U.S. ended."
                  + " It rained all day in the old town by the sea.".repeat(3));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 50, 77, 100, 200, 201, 202, 203, 204, 205})
  default void snippetEndsWithAWordWhereAMatchEndsNearTheCut(int length) {
    String body = "alpha beta ".repeat(200);
    SearchRequest request =
        SearchRequest.of("alpha").withHighlighting(new Highlighting(20, length));
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      for (Snippet snippet : index.search(request).hits().getFirst().snippets()) {
        assertEdges(body, snippet, length);
      }
    }
  }

  @Test
  default void snippetDoesNotCrossAParagraph() {
    String body =
        "Before.\n\nThe strike ended after ten weeks, said the dockers of the old town.\n\n"
            + "After. ".repeat(80);
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      assertThat(index.search("strike").hits().getFirst().snippets().getFirst().text())
          .isEqualTo("The strike ended after ten weeks, said the dockers of the old town.");
    }
  }

  @Test
  default void articleWithoutSpacesIsCutBetweenCharacters() {
    String body = "😀".repeat(300) + " strike " + "😀".repeat(300);
    try (NewsIndex index = indexOf(Article.of("a", body))) {
      Snippet snippet = index.search("strike").hits().getFirst().snippets().getFirst();
      assertThat(snippet.text().codePoints()).allMatch(Character::isValidCodePoint);
      assertThat(snippet.text().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  default void everySnippetIsAPieceOfTheBodyWithTheMatchesMarked(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "harbour",
      "strike",
      "Guaidó's",
      "humanitarian aid",
      "weather",
      "😀",
      "e\u0301",
      ".",
      ". ",
      "\n",
      "\n\n",
      "\r\n",
      "  ",
      "!",
      "“",
      "”",
      "the",
      "O'Brien",
      "U.S.",
      "a-b",
      "很",
      "\u00A0"
    };
    StringBuilder body = new StringBuilder("x");
    for (int i = 0; i < 40 + random.nextInt(600); i++) {
      body.append(pieces[random.nextInt(pieces.length)]);
      body.append(random.nextInt(4) > 0 ? " " : "");
    }
    Set<String> wanted =
        Set.of("harbour", "Guaidó's", "Guaidó", "humanitarian aid", "O'Brien", "Brien");
    Highlighting highlighting = new Highlighting(1 + random.nextInt(20), 40 + random.nextInt(400));
    SearchRequest request =
        SearchRequest.of("harbour OR guaido OR \"humanitarian aid\" OR brien OR x")
            .withHighlighting(highlighting);
    try (NewsIndex index = indexOf(Article.of("a", body.toString()))) {
      List<Snippet> snippets = index.search(request).hits().getFirst().snippets();
      assertThat(snippets).as("seed %s", seed).hasSizeBetween(1, highlighting.snippets());
      int end = 0;
      for (Snippet snippet : snippets) {
        assertThat(snippet.start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        end = snippet.start() + snippet.text().length();
        assertThat(body.substring(snippet.start(), end))
            .as("seed %s", seed)
            .isEqualTo(snippet.text());
        assertThat(snippet.text()).as("seed %s", seed).isNotBlank();
        assertEdges(body.toString(), snippet, seed);
        for (Span span : snippet.spans()) {
          String text = span.textOf(snippet.text());
          assertThat(
                  wanted.contains(text)
                      || text.replaceAll("\\s+", " ").equals("humanitarian aid")
                      || text.startsWith("x"))
              .as("seed %s: %s", seed, text)
              .isTrue();
        }
      }
    }
  }

  /** A snippet that is cut neither begins nor ends in the middle of a word. */
  private static void assertEdges(String body, Snippet snippet, long seed) {
    int start = snippet.start();
    int end = start + snippet.text().length();
    boolean begins = start == 0 || !isInsideAWord(body, start);
    boolean ends = end == body.length() || !isInsideAWord(body, end);
    assertThat(begins && ends)
        .as(
            "seed %s: [%s]",
            seed, body.substring(Math.max(0, start - 9), Math.min(body.length(), end + 9)))
        .isTrue();
  }

  private static boolean isInsideAWord(String body, int at) {
    return Character.isLetter(body.charAt(at - 1)) && Character.isLetter(body.charAt(at));
  }
}
