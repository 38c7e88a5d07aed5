package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Hit;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries and requests that go to the edge of what can be asked for. */
interface HostileQueryContract extends IndexUnderTest {

  @Test
  default void prefixOfThousandsOfWordsIsFound() {
    assertThat(idsFor("co* harbour", Article.of("a", wordsWith("co", 5_000) + " harbour")))
        .containsExactly("a");
  }

  @Test
  default void prefixOfThousandsOfWordsIsFoundWithinAParagraph() {
    assertThat(
            idsFor("paragraph:(co* harbour)", Article.of("a", wordsWith("co", 5_000) + " harbour")))
        .containsExactly("a");
  }

  @Test
  default void sixteenFuzzyWordsBesideHundredsOfWordsAreFound() {
    StringBuilder query = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int word = 0; word < 16; word++) {
      String base = "abcdef" + (char) ('g' + word) + "xyz";
      query.append(base).append("~2 ");
      for (int letter = 0; letter < 26; letter++) {
        for (int at = 7; at < 10; at++) {
          StringBuilder near = new StringBuilder(base);
          near.setCharAt(at, (char) ('a' + letter));
          body.append(near).append(' ');
        }
      }
    }
    for (int i = 0; i < 240; i++) {
      query.append('w').append(i).append(' ');
      body.append('w').append(i).append(' ');
    }
    SearchRequest request = SearchRequest.of(query.toString()).withMatching(WordMatching.ANY);

    assertThat(ids(request, Article.of("a", body.toString()))).containsExactly("a");
  }

  @Test
  default void aThousandClausesAreFoundAndNotOneMore() {
    List<ArticleQuery> words = new ArrayList<>();
    for (int i = 0; i < ArticleQuery.MAX_CLAUSES; i++) {
      words.add(ArticleQuery.word("w" + i));
    }
    assertThat(idsFor(new ArticleQuery.AnyOf(words), Article.of("a", "w999"))).containsExactly("a");

    words.set(0, ArticleQuery.word("x").and(ArticleQuery.word("y").negated()));
    assertThatThrownBy(() -> idsFor(new ArticleQuery.AnyOf(words), Article.of("a", "w999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("query must have at most 1000 words, phrases and filters, got 1001");
  }

  @Test
  default void manyFuzzyWordsShareTheirBudget() {
    List<ArticleQuery> words = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      words.add(ArticleQuery.fuzzy("harbour" + i, 2));
    }
    assertThat(idsFor(new ArticleQuery.AnyOf(words), Article.of("a", "harbour77 harbour7777")))
        .containsExactly("a");
  }

  @Test
  default void prefixOfMoreThanAThousandWordsWithinAScopeSaysWhatWasLeftOut() {
    try (NewsIndex index = indexOf(Article.of("a", wordsWith("co", 1_100) + " harbour"))) {
      assertThat(index.search("paragraph:(co* harbour)").diagnostics())
          .extracting(Diagnostic::kind, Diagnostic::message)
          .containsExactly(
              tuple(
                  Diagnostic.Kind.LIMIT,
                  "more than 1000 words begin with co; the most frequent ones were searched"));
    }
  }

  @Test
  default void prefixesNearEachOtherMayStandForManyWords() {
    assertThat(
            idsFor(
                "near50:(ca* co*)", Article.of("a", wordsWith("ca", 600) + wordsWith("co", 600))))
        .containsExactly("a");
  }

  @Test
  default void longestDistanceReachesNotFromTheTitleIntoTheBody() {
    Article article = Article.of("a", "beta").withTitle("alpha");

    assertThat(idsFor(new ArticleQuery.Phrase(TextField.ANY, "alpha beta", 100), article))
        .isEmpty();
    assertThat(
            idsFor(
                new ArticleQuery.Near(
                    List.of(ArticleQuery.word("alpha"), ArticleQuery.word("beta")), 100),
                article))
        .isEmpty();
  }

  @Test
  default void titleWithinASentenceIsToldAndSearchedOutsideOfIt() {
    try (NewsIndex index =
        indexOf(Article.of("a", "The strike goes on.").withTitle("Harbour closed"))) {
      SearchResult result = index.search("sentence:(title:harbour strike)");

      assertThat(idsOf(result)).containsExactly("a");
      assertThat(result.diagnostics())
          .extracting(Diagnostic::message)
          .containsExactly(
              "sentence cannot hold words of title or author;"
                  + " expected words of the body, or of one field alone");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published:9999",
        "published:0001",
        "published:[0001 TO 9999]",
        "published:9999-12-31 harbour",
        "published>=9999-12-31",
        "-published:9999",
        "published:[9998-12-31 TO *]",
        "published:[* TO 0001-01-01] harbour"
      })
  default void firstAndLastYearsMayBeAskedForInText(String query) {
    try (NewsIndex index =
        indexOf(Article.of("a", "strike").withPublished(NewsDate.parse("2019")))) {
      assertThat(index.search(query).timedOut()).isFalse();
    }
  }

  @Test
  default void firstAndLastDaysMayBeAskedFor() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    Article article = Article.of("a", "x").withPublished(NewsDate.parse("2019"));

    for (ArticleFilter filter :
        List.of(
            ArticleFilter.publishedBetween(first, first),
            ArticleFilter.publishedBetween(last, last),
            ArticleFilter.publishedSince(last),
            ArticleFilter.publishedUntil(first))) {
      assertThat(ids(SearchRequest.of("x").withFilter(filter), article)).isEmpty();
    }
    SearchRequest whole =
        SearchRequest.of("x").withFilter(ArticleFilter.publishedBetween(first, last));
    assertThat(ids(whole, article)).containsExactly("a");
  }

  @Test
  default void longestPeriodMayBeAskedFor() {
    SearchRequest request =
        SearchRequest.of("x").withFilter(ArticleFilter.publishedWithin(Period.ofYears(1_000)));

    assertThat(ids(request, Article.of("a", "x").withPublished(NewsDate.parse("2019-02-28"))))
        .containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.000000001S", "PT0.001S", "PT2562047788015215H30M7S"})
  default void anyHalfLifeIsAllowed(Duration halfLife) {
    SearchRequest request = SearchRequest.of("x").withRecency(halfLife);
    try (NewsIndex index =
        indexOf(Article.of("a", "x").withPublished(NewsDate.of(NOW)), Article.of("b", "x"))) {
      List<Hit> hits = index.search(request).hits();
      assertThat(hits).extracting(Hit::id).containsExactly("a", "b");
      assertThat(hits.get(1).score() / hits.get(0).score()).isCloseTo(0.1f, Offset.offset(1e-6f));
    }
  }

  @Test
  default void searchThatHasNoTimeSaysSo() {
    SearchRequest request =
        SearchRequest.of("al* bata~ \"alpha beta\" sentence:(alpha beta)")
            .withTimeout(Duration.ofNanos(1))
            .withFeedback(true)
            .withExplanation(true)
            .withOutletCap(1)
            .withFacets(Facet.outlets(2))
            .withTimeline(Interval.DAY);
    try (NewsIndex index = indexOf(Article.of("a", "alpha beta"))) {
      SearchResult result = index.search(request);

      assertThat(result.timedOut()).isTrue();
      assertThat(result.nextCursor()).isNull();
      assertThat(result.hitCount().exact()).isFalse();
      assertThat(result.diagnostics())
          .extracting(Diagnostic::kind)
          .contains(Diagnostic.Kind.TIMEOUT);
    }
  }

  @Test
  default void longestTimeoutIsAllowed() {
    SearchRequest request = SearchRequest.of("x").withTimeout(Duration.ofSeconds(Long.MAX_VALUE));

    assertThat(ids(request, Article.of("a", "x"))).containsExactly("a");
  }

  @Test
  default void anyStalenessIsAllowed() {
    SearchRequest request =
        SearchRequest.of("x").withMaxStaleness(ChronoUnit.FOREVER.getDuration());
    try (NewsIndex index = indexOf(Article.of("a", "x"))) {
      assertThat(index.search(request).timedOut()).isFalse();
    }
  }

  private static String wordsWith(String beginning, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words
          .append(beginning)
          .append((char) ('a' + i % 26))
          .append((char) ('a' + i / 26 % 26))
          .append((char) ('a' + i / 676 % 26))
          .append(' ');
    }
    return words.toString();
  }
}
