package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.IndexStats;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is gone after a delete. */
interface DeletionContract extends IndexUnderTest {

  @Test
  default void deletedArticleIsGone() {
    try (NewsIndex index = tenYears()) {
      assertThat(index.delete("a3")).isTrue();

      assertThat(index.find("a3")).isEmpty();
      assertThat(index.search("text").hitCount().value()).isEqualTo(9);
      assertThat(index.delete("a3")).isFalse();
    }
  }

  @Test
  default void articleThatWasPutButNotCommittedIsDeleted() {
    try (NewsIndex index = newIndex()) {
      index.put(Article.of("a", "text"));
      assertThat(index.delete("a")).isTrue();
      index.put(Article.of("a", "again"));
      assertThat(index.search("again").hits()).hasSize(1);
    }
  }

  @Test
  default void everyKindOfFilterDeletesWhatItLetsThrough() {
    assertThat(leftAfter(ArticleFilter.outlets("COURIER1", "courier2"))).hasSize(8);
    assertThat(leftAfter(ArticleFilter.people("person3"))).doesNotContain("a3").hasSize(9);
    assertThat(leftAfter(ArticleFilter.ids("a4", "a5", "zz"))).hasSize(8);
    assertThat(leftAfter(ArticleFilter.languages("es"))).containsExactly("a0");
    assertThat(
            leftAfter(
                ArticleFilter.publishedBetween(
                    LocalDate.of(1991, 1, 1), LocalDate.of(1998, 12, 31))))
        .containsExactly("a0", "a9");
    assertThat(leftAfter(ArticleFilter.publishedWithin(Period.ofYears(1)))).hasSize(10);
    assertThat(leftAfter(ArticleFilter.publishedUnknown())).hasSize(10);
  }

  @Test
  default void deleteSaysHowManyThereWere() {
    try (NewsIndex index = tenYears()) {
      assertThat(index.delete(ArticleFilter.languages("es"))).isEqualTo(9);
      assertThat(index.delete(ArticleFilter.languages("es"))).isZero();
      assertThat(index.delete(ArticleFilter.outlets("nobody"))).isZero();
    }
  }

  @Test
  default void articleWithoutADateIsDeletedAsSuch() {
    try (NewsIndex index = tenYears()) {
      index.put(Article.of("undated", "text"));
      assertThat(index.delete(ArticleFilter.publishedUnknown())).isEqualTo(1);
      assertThat(index.find("undated")).isEmpty();
    }
  }

  @Test
  default void possibleMatchesStay() {
    try (NewsIndex index =
        indexOf(
            Article.of("day", "x").withPublished(NewsDate.parse("2019-02-02")),
            Article.of("month", "x").withPublished(NewsDate.parse("2019-02")),
            Article.of("year", "x").withPublished(NewsDate.parse("2019")))) {
      ArticleFilter day =
          ArticleFilter.publishedBetween(LocalDate.of(2019, 2, 2), LocalDate.of(2019, 2, 2));
      assertThat(index.delete(day)).isEqualTo(1);
      assertThat(idsOf(index.search("x"))).containsOnly("month", "year");

      ArticleFilter month =
          ArticleFilter.publishedBetween(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28));
      assertThat(index.delete(month)).isEqualTo(1);
      assertThat(idsOf(index.search("x"))).containsExactly("year");
    }
  }

  @Test
  default void statsCountNothingOfDeletedArticles() {
    try (NewsIndex index = tenYears()) {
      index.delete("a0");
      index.delete("a9");
      IndexStats stats = index.stats();

      assertThat(stats.articles()).isEqualTo(8);
      assertThat(stats.outlets()).isEqualTo(8);
      assertThat(stats.people()).isEqualTo(8);
      assertThat(stats.earliest()).isEqualTo(Instant.parse("1991-01-01T00:00:00Z"));
      assertThat(stats.latest()).isEqualTo(Instant.parse("1998-01-01T00:00:00Z"));
    }
  }

  @Test
  default void outletAndPersonOfDeletedArticlesAloneAreUnknown() {
    try (NewsIndex index = tenYears()) {
      index.delete("a0");

      assertThat(index.search("outlet:Courier0").diagnostics())
          .extracting(Diagnostic::kind)
          .contains(Diagnostic.Kind.UNKNOWN_OUTLET);
      assertThat(index.search("person:Person0").diagnostics())
          .extracting(Diagnostic::kind)
          .contains(Diagnostic.Kind.UNKNOWN_PERSON);
    }
  }

  @Test
  default void facetsCountNothingOfDeletedArticles() {
    try (NewsIndex index = tenYears()) {
      index.delete("a0");
      SearchRequest request = SearchRequest.of("").withFacets(Facet.outlets(20));

      assertThat(index.search(request).facets().outlets())
          .hasSize(9)
          .noneMatch(value -> value.value().equals("Courier0"));
    }
  }

  private List<String> leftAfter(ArticleFilter deleted) {
    try (NewsIndex index = tenYears()) {
      index.delete(deleted);
      List<String> left = new ArrayList<>();
      index.forEach(article -> left.add(article.article().id()));
      left.sort(null);
      return left;
    }
  }

  private NewsIndex tenYears() {
    NewsIndex index = newIndex();
    for (int i = 0; i < 10; i++) {
      index.put(
          Article.of("a" + i, "text")
              .withOutlet("Courier" + i)
              .withPeople("Person" + i)
              .withLanguage(i == 0 ? "en" : "es-VE")
              .withPublished(NewsDate.parse((1990 + i) + "-01-01")));
    }
    index.commit();
    return index;
  }
}
