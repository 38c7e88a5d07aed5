package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Interval;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.lucene.FrozenStatistics.Expansion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Instant NOW = Instant.parse("2019-03-01T12:00:00.123Z");
  private static final Term TERM = new Term("text", "harbour");

  @ParameterizedTest
  @ValueSource(strings = {"a", "é 😀 \u0000", "https://example.org/a?b=c", "-"})
  void everythingComesBack(String id) throws IOException {
    Cursor cursor =
        new Cursor(42, NOW, Long.MIN_VALUE, id, statistics(), Map.of("cnn", 3, "el país", 1_000));
    Cursor back = Cursor.decode(cursor.encode(), 42);

    assertThat(back.now()).isEqualTo(NOW);
    assertThat(back.sortKey()).isEqualTo(Long.MIN_VALUE);
    assertThat(back.id()).isEqualTo(id);
    assertThat(back.shownByOutlet()).isEqualTo(cursor.shownByOutlet());
    assertThat(back.statistics().term(TERM, CursorTest::live).docFreq()).isEqualTo(7);
    assertThat(back.statistics().term(TERM, CursorTest::live).totalTermFreq()).isEqualTo(9);
    assertThat(back.statistics().field("text", CursorTest::live).docCount()).isEqualTo(90);
    assertThat(back.statistics().expansions("fuzzy", CursorTest::live))
        .containsExactly(new Expansion("harbor", 0.75f));
    assertThat(back.encode()).isEqualTo(cursor.encode());
  }

  @Test
  void cursorIsSafeInAUrl() throws IOException {
    Cursor cursor = new Cursor(-1, NOW, -1, "?/+&= ü", statistics(), Map.of());

    assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void whatIsNotNotedIsAskedForOnce() throws IOException {
    FrozenStatistics statistics = new FrozenStatistics();

    assertThat(statistics.expansions("x", () -> List.of(new Expansion("y", 1)))).hasSize(1);
    assertThat(statistics.expansions("x", CursorTest::live)).hasSize(1);
    assertThat(statistics.field("none", () -> null)).isNull();
  }

  @Test
  void anotherRequestIsTold() throws IOException {
    String text = new Cursor(1, NOW, 0, "a", statistics(), Map.of()).encode();

    assertThatThrownBy(() -> Cursor.decode(text, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cursor belongs to another request; repeat the query, filters, matching and sort it"
                + " came from, or start without a cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AAAA", "not a cursor", "=", "AQAAAAAAAAAAAA"})
  void whatIsNoCursorIsTold(String text) {
    assertThatThrownBy(() -> Cursor.decode(text, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cursor must be the nextCursor of a result, got something else or a part of one");
  }

  @Test
  void fingerprintKnowsWhatDecidesTheHits() {
    SearchRequest request = SearchRequest.of("harbour");
    Set<Long> prints = new HashSet<>();
    List<SearchRequest> different =
        List.of(
            request,
            SearchRequest.of("harbours"),
            SearchRequest.of(ArticleQuery.word("harbour")),
            request.withMatching(WordMatching.ANY),
            request.withFilter(ArticleFilter.ids("a")),
            request.withFilter(ArticleFilter.ids("a")).withFilter(ArticleFilter.ids("b")),
            request.withSort(SortOrder.OLDEST),
            request.withRecency(Duration.ofDays(1)),
            request.withFeedback(true),
            request.withOutletCap(2));
    different.forEach(each -> prints.add(Cursor.fingerprint(each)));
    assertThat(prints).hasSameSizeAs(different);

    assertThat(
            Cursor.fingerprint(
                request
                    .withLimit(3)
                    .withCursor("x")
                    .withHighlighting(Highlighting.NONE)
                    .withFacets(Facet.outlets(3))
                    .withTimeline(Interval.DAY)
                    .withExplanation(true)
                    .withExactCount(false)
                    .withTimeout(Duration.ofSeconds(1))
                    .withMaxStaleness(Duration.ofDays(1))))
        .isEqualTo(Cursor.fingerprint(request));
  }

  private static FrozenStatistics statistics() throws IOException {
    FrozenStatistics statistics = new FrozenStatistics();
    statistics.term(TERM, () -> new TermStatistics(TERM.bytes(), 7, 9));
    statistics.field("text", () -> new CollectionStatistics("text", 100, 90, 900, 800));
    statistics.expansions("fuzzy", () -> List.of(new Expansion("harbor", 0.75f)));
    return statistics;
  }

  private static <T> T live() {
    throw new AssertionError("what was noted must not be asked for again");
  }
}
