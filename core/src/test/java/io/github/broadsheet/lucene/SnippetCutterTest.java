package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.lucene.ArticleMatches.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetCutterTest {

  private static final String FILLER = "Nothing is to be seen here today. ";

  @Test
  void withoutMatchesTheBeginningIsShown() {
    assertThat(cut(" \n Short.", 2, 100)).containsExactly(new Snippet("Short.", 3, List.of()));
    assertThat(cut(" \n ", 2, 100)).isEmpty();
    assertThat(cut("", 2, 100)).isEmpty();
    assertThat(cut("Short.", 0, 100)).isEmpty();
  }

  @Test
  void snippetWithMoreDifferentWordsWins() {
    String body = "AA AA AA. " + FILLER.repeat(9) + "AA BB. " + FILLER.repeat(9);

    assertThat(cut(body, 1, 60).getFirst().text()).startsWith("AA BB.");
  }

  @Test
  void ofEqualSnippetsTheFirstWins() {
    String body = "One AA. " + FILLER.repeat(9) + "Two AA. " + FILLER.repeat(9);

    assertThat(cut(body, 1, 60).getFirst().text()).startsWith("One AA.");
    assertThat(cut(body, 2, 60))
        .extracting(s -> s.text().substring(0, 7))
        .containsExactly("One AA.", "Two AA.");
  }

  @Test
  void longSentenceIsCutAtWords() {
    String body = "word ".repeat(100) + "AA " + "word ".repeat(100);
    Snippet snippet = cut(body, 1, 80).getFirst();

    assertThat(snippet.text()).startsWith("word").endsWith("word").contains("AA");
    assertThat(snippet.text().length()).isBetween(40, 81);
  }

  @Test
  void matchLongerThanTheSnippetIsShownWhole() {
    String body = FILLER + "bb " + "x".repeat(300) + " aa. " + FILLER;
    int start = body.indexOf("bb");
    Span whole = new Span(start, body.indexOf("aa") + 2);
    List<Snippet> snippets =
        new SnippetCutter(body, new Highlighting(2, 60))
            .cut(List.of(new Match(whole, query("phrase"))));

    assertThat(snippets).hasSize(1);
    assertThat(snippets.getFirst().spans().getFirst().textOf(snippets.getFirst().text()))
        .isEqualTo(whole.textOf(body));
  }

  @Test
  void wrappedLinesAreNoBreaks() {
    String body = "The dockers of the harbour AA\nwent home on Monday night. " + FILLER.repeat(9);

    assertThat(cut(body, 1, 60).getFirst().text())
        .isEqualTo("The dockers of the harbour AA\nwent home on Monday night.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyMatchesInAnyTextMakeSnippetsThatFitIt(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "aa", "bb", "word", " ", " ", ". ", "\n", "\n\n", "😀", "longer-word", "U.S. "
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(250); i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String body = text.toString();
      List<Match> matches = randomMatches(body, random);
      Highlighting highlighting = new Highlighting(random.nextInt(6), 40 + random.nextInt(200));
      String when = "round %s of seed %s".formatted(round, seed);
      int end = 0;
      for (Snippet snippet : new SnippetCutter(body, highlighting).cut(matches)) {
        assertThat(snippet.start()).as(when).isGreaterThanOrEqualTo(end);
        end = snippet.start() + snippet.text().length();
        assertThat(body.substring(snippet.start(), end)).as(when).isEqualTo(snippet.text());
        assertThat(snippet.text()).as(when).isNotBlank();
        for (Span span : snippet.spans()) {
          Span marked = span.shifted(snippet.start());
          assertThat(ArticleMatches.merged(matches))
              .as("%s: %s of %s", when, marked, snippet)
              .anyMatch(match -> isWhole(marked, match, highlighting.length()));
        }
      }
    }
  }

  /** Whether a match is marked as a whole, or in part if no snippet could hold it. */
  private static boolean isWhole(Span marked, Span match, int length) {
    boolean fits = match.length() <= length;
    return fits
        ? marked.equals(match)
        : match.start() <= marked.start() && marked.end() <= match.end();
  }

  /** Matches of all lengths, some of which overlap, at places where characters begin and end. */
  private static List<Match> randomMatches(String body, Random random) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12) && body.length() > 1; i++) {
      int start = random.nextInt(body.length());
      int end = Math.min(body.length(), start + 1 + random.nextInt(i % 4 == 0 ? 300 : 12));
      boolean splits =
          Character.isLowSurrogate(body.charAt(start))
              || end < body.length() && Character.isLowSurrogate(body.charAt(end));
      String text = body.substring(start, end);
      if (!splits && !text.isBlank() && text.equals(text.strip())) {
        matches.add(new Match(new Span(start, end), query("q" + random.nextInt(3))));
      }
    }
    matches.sort(
        Comparator.comparing((Match match) -> match.span().start())
            .thenComparing(match -> -match.span().end()));
    return matches;
  }

  /** Cuts a body in which "AA" and "BB" match. */
  private static List<Snippet> cut(String body, int snippets, int length) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 1 < body.length(); i++) {
      for (String word : List.of("AA", "BB")) {
        if (body.startsWith(word, i)) {
          matches.add(new Match(new Span(i, i + 2), query(word)));
        }
      }
    }
    return new SnippetCutter(body, new Highlighting(snippets, length)).cut(matches);
  }

  private static Query query(String word) {
    return new TermQuery(new Term("text", word));
  }
}
