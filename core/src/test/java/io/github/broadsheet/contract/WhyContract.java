package io.github.broadsheet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.FieldWeights;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.Span;
import io.github.broadsheet.Why;
import io.github.broadsheet.Why.Rule;
import io.github.broadsheet.WordMatching;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an article is a hit. */
interface WhyContract extends IndexUnderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "harbour; harbour EXACT",
        "HARBOUR; HARBOUR EXACT",
        "guaidó; guaidó EXACT",
        "guaido; guaido ACCENT",
        "OBrien; OBrien ACCENT",
        "us; us ACCENT",
        "docker; docker STEM",
        "strikes; strikes STEM",
        "\"the Harbour\"; \"the Harbour\" EXACT",
        "\"juan guaido\"; \"juan guaido\" ACCENT",
        "\"dockers strikes\"~9; \"dockers strikes\"~9 STEM",
        "har*; har* PREFIX",
        "harbor~1; harbor~1 FUZZY 1",
        "hrbor~2; hrbor~2 FUZZY 2",
        "harbour~2; harbour~2 FUZZY",
        "outlet:courier; outlet:courier FILTER",
        "published:2019; published:2019 FILTER",
        "*; * FILTER",
        "person:guaido; person:guaido PERSON",
        "sentence:(guaido harbour); sentence:(guaido harbour) SCOPE",
        "near9:(guaido harbour); near9:(guaido harbour) SCOPE",
        "atleast2:strike; atleast2:strike SCOPE",
        "harbour -weather; harbour EXACT, -weather ABSENT",
        "harbour OR weather; harbour EXACT, weather NONE",
        "harbour prefer:weather; harbour EXACT, weather NONE",
        "harbour^3; harbour EXACT",
        "title:news; title:news EXACT",
        "lead:harbour; lead:harbour EXACT",
        "author:berg; author:berg FILTER"
      })
  default void clauseNamesTheRuleItMatchedBy(String query, String expected) {
    Why why = explained(SearchRequest.of(query)).why();

    assertThat(why.clauses().stream().map(WhyContract::told).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
    assertThat(why.recency()).isEqualTo(1);
  }

  private static String told(Why.Clause clause) {
    return clause.text() + " " + clause.rule() + (clause.edits() > 0 ? " " + clause.edits() : "");
  }

  @Test
  default void clauseSaysWhereItMatched() {
    Hit hit = explained(SearchRequest.of("strike OR news OR zzz"));
    List<Why.Clause> clauses = hit.why().clauses();

    assertThat(clauses.get(0).body()).containsExactly(new Span(53, 59), new Span(63, 69));
    assertThat(clauses.get(0).title()).isEmpty();
    assertThat(clauses.get(1).title()).containsExactly(new Span(8, 12));
    assertThat(clauses.get(2).matched()).isFalse();
    assertThat(clauses.get(2).body()).isEmpty();
  }

  @Test
  default void clauseIsExplainedWithoutSnippetsToo() {
    SearchRequest request = SearchRequest.of("strike").withHighlighting(Highlighting.NONE);

    assertThat(explained(request).why().clauses().getFirst().body()).hasSize(2);
    assertThat(explained(request).snippets()).isEmpty();
  }

  @Test
  default void withoutBeingAskedNothingIsExplained() {
    try (NewsIndex index = harbour()) {
      assertThat(index.search("harbour").hits().getFirst().why()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour strike",
        "harbour OR strike OR weather",
        "harbour^3 strike^0.5",
        "(harbour strike)^4 OR guaido",
        "\"the harbour\" har* harbor~2",
        "har* OR strike",
        "har* OR outlet:courier OR person:guaido",
        "(har* OR weather) strike outlet:courier",
        "harbour prefer:(strike guaido)^2",
        "harbour prefer:(strike weather)",
        "(harbour weather) OR strike",
        "(weather OR zzz) OR (harbour (strike OR aid))",
        "(harbour -zzz) OR strike",
        "(harbour -strike) OR guaido",
        "(outlet:herald harbour) OR strike",
        "sentence:(harbour guaido) atleast2:strike title:news lead:harbour",
        "near3:(harbour guaido) OR author:berg",
        "harbour harbour",
        "harbour OR stri*",
        "harbour prefer:outlet:herald",
        "harbour prefer:(outlet:herald OR stri*)^3",
        "stri* OR outlet:herald",
        "-weather",
        "*",
        "* OR harbour",
        "-(weather zzz) harbour"
      })
  default void sharesAddUpToTheScore(String query) {
    SearchRequest plain = SearchRequest.of(query);
    for (SearchRequest request :
        List.of(
            plain,
            plain.withRecency(Duration.ofDays(30)),
            plain.withWeights(new FieldWeights(1, 2, 3)),
            plain.withFeedback(true),
            plain.withMatching(WordMatching.ANY),
            plain.withMatching(WordMatching.ANY).withFeedback(true).withRecency(Duration.ofDays(9)),
            plain.withFilter(ArticleFilter.outlets("courier")),
            plain.withSort(SortOrder.NEWEST))) {
      try (NewsIndex index = harbour()) {
        List<Hit> hits = index.search(request.withExplanation(true)).hits();
        assertThat(hits).isNotEmpty();
        for (Hit hit : hits) {
          double sum = hit.why().clauses().stream().mapToDouble(Why.Clause::share).sum();
          assertThat(sum)
              .as("%s of %s", hit.why(), request.ranking())
              .isCloseTo(hit.score(), within(1e-4 * Math.max(1, hit.score())));
        }
      }
    }
  }

  @Test
  default void recencyIsToldAndInTheShares() {
    Hit hit = explained(SearchRequest.of("harbour").withRecency(Duration.ofDays(27)));

    assertThat(hit.why().recency()).isCloseTo(0.55f, within(0.02f));
    assertThat(hit.why().clauses().getFirst().share()).isCloseTo(hit.score(), within(1e-5f));
  }

  @Test
  default void whatTheWordsOfTheBestHitsGaveIsFeedback() {
    Hit hit =
        explained(SearchRequest.of("harbour").withMatching(WordMatching.ANY).withFeedback(true));
    Why.Clause last = hit.why().clauses().getLast();

    assertThat(hit.why().clauses()).hasSize(2);
    assertThat(last.rule()).isEqualTo(Rule.FEEDBACK);
    assertThat(last.text()).isEqualTo("feedback");
    assertThat(last.share()).isPositive();
  }

  @Test
  default void groupThatAnArticleHasOnlyInPartGivesNothing() {
    Hit hit = explained(SearchRequest.of("(harbour zeppelin) OR strike"));

    assertThat(hit.why().clauses())
        .extracting(Why.Clause::share)
        .containsExactly(0f, 0f, hit.score());
  }

  @Test
  default void relatedArticleIsExplained() {
    try (NewsIndex index = harbour()) {
      Hit hit =
          index
              .search(SearchRequest.of(ArticleQuery.relatedTo("b")).withExplanation(true))
              .hits()
              .getFirst();
      Why.Clause clause = hit.why().clauses().getFirst();
      assertThat(clause.text()).isEqualTo("related:b");
      assertThat(clause.rule()).isEqualTo(Rule.SCOPE);
      assertThat(clause.share()).isCloseTo(hit.score(), within(1e-4f));
    }
  }

  /** Returns the hit {@code a} with its explanation. */
  private Hit explained(SearchRequest request) {
    try (NewsIndex index = harbour()) {
      return index.search(request.withExplanation(true)).hits().stream()
          .filter(hit -> hit.id().equals("a"))
          .findFirst()
          .orElseThrow();
    }
  }

  private NewsIndex harbour() {
    return indexOf(
        Article.of(
                "a",
                "The Harbour, said Juan Guaidó and Zoë O'Brien, is on strike. A strike of dockers"
                    + " in the U.S. follows.")
            .withTitle("Evening news")
            .withOutlet("Courier")
            .withAuthors("Ada Berg")
            .withPeople("Juan Guaidó")
            .withPublished(NewsDate.parse("2019-02-02")),
        Article.of("b", "Harbour workers and dockers met Guaidó in the harbour.")
            .withOutlet("Courier"),
        Article.of("c", "It rains.").withOutlet("Courier"));
  }
}
