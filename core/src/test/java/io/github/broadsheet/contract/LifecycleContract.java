package io.github.broadsheet.contract;

import static io.github.broadsheet.contract.IndexUnderTest.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.IndexStats;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sees of an index from its opening to its closing. */
interface LifecycleContract extends IndexUnderTest {

  @Test
  default void everyReadSeesWhatWasWrittenBeforeIt() {
    try (NewsIndex index = newIndex()) {
      for (int i = 1; i <= 20; i++) {
        index.put(Article.of("a" + i, "harbour").withOutlet("Courier " + i));
        assertThat(index.search("harbour").hitCount().value()).isEqualTo(i);
        assertThat(index.find("a" + i)).isPresent();
        assertThat(index.stats().outlets()).isEqualTo(i);
        assertThat(index.complete("courier", 100)).hasSize(i);
        List<String> handed = new ArrayList<>();
        index.forEach(article -> handed.add(article.article().id()));
        assertThat(handed).hasSize(i);
      }
      index.delete("a7");
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(19);
      assertThat(index.find("a7")).isEmpty();
    }
  }

  @Test
  default void commitChangesNothingThatIsSeen() {
    try (NewsIndex index = indexOf(Article.of("a", "harbour"))) {
      index.commit();
      index.commit();
      assertThat(index.search("harbour").hits()).hasSize(1);
    }
  }

  @Test
  default void forEachHandsOverWhatAFilterLetsThrough() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withOutlet("Courier"),
            Article.of("b", "x").withOutlet("courier").withPublished(NewsDate.parse("2019")),
            Article.of("c", "x").withOutlet("Herald"))) {
      assertThat(handed(index, ArticleFilter.outlets("COURIER")))
          .containsExactlyInAnyOrder("a", "b");
      assertThat(handed(index, ArticleFilter.publishedUnknown()))
          .containsExactlyInAnyOrder("a", "c");
      assertThat(handed(index, ArticleFilter.ids("zz"))).isEmpty();
    }
  }

  @Test
  default void forEachShowsTheMomentItBegan() {
    try (NewsIndex index = indexOf(Article.of("a", "x"), Article.of("b", "x"))) {
      List<String> handed = new ArrayList<>();
      index.forEach(
          article -> {
            handed.add(article.article().id());
            index.put(Article.of(article.article().id() + "'", "x"));
            index.delete(article.article().id());
          });
      assertThat(handed).containsExactlyInAnyOrder("a", "b");
      assertThat(idsOf(index.search("x"))).containsExactlyInAnyOrder("a'", "b'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalStateException.class,
        IndexOutOfBoundsException.class,
        NullPointerException.class
      })
  default void whatAConsumerThrowsGoesThrough(Class<? extends RuntimeException> type)
      throws ReflectiveOperationException {
    RuntimeException failure = type.getConstructor(String.class).newInstance("of the consumer");
    try (NewsIndex index = indexOf(Article.of("a", "x"))) {
      assertThatThrownBy(
              () ->
                  index.forEach(
                      article -> {
                        throw failure;
                      }))
          .isSameAs(failure);
      assertThat(index.find("a")).isPresent();
    }
  }

  @Test
  default void emptyIndexHasNothing() {
    try (NewsIndex index = newIndex()) {
      IndexStats stats = index.stats();
      assertThat(stats.articles()).isZero();
      assertThat(stats.outlets()).isZero();
      assertThat(stats.people()).isZero();
      assertThat(stats.undated()).isZero();
      assertThat(stats.earliest()).isNull();
      assertThat(stats.latest()).isNull();
      assertThat(stats.zone()).isEqualTo(ZoneOffset.UTC);
      assertThat(index.search("harbour").hits()).isEmpty();
      assertThat(index.search("").hits()).isEmpty();
      assertThat(index.complete("h", 10)).isEmpty();
    }
  }

  @Test
  default void statsSayWhatTheIndexHolds() {
    ZoneId caracas = ZoneId.of("America/Caracas");
    try (NewsIndex index = newIndex(caracas, () -> NOW)) {
      index.put(
          Article.of("a", "x")
              .withOutlet("CNN")
              .withPeople("Juan Guaidó", "Juan Guaido")
              .withPublished(NewsDate.parse("2019-02-02")));
      index.put(Article.of("b", "x").withOutlet("cnn").withPeople("Ada Berg"));
      index.put(Article.of("c", "x").withPublished(NewsDate.parse("2018")));
      index.commit();
      IndexStats stats = index.stats();

      assertThat(stats.articles()).isEqualTo(3);
      assertThat(stats.outlets()).isEqualTo(1);
      assertThat(stats.people()).isEqualTo(2);
      assertThat(stats.undated()).isEqualTo(1);
      assertThat(stats.earliest()).isEqualTo(Instant.parse("2018-01-01T04:00:00Z"));
      assertThat(stats.latest()).isEqualTo(Instant.parse("2019-02-02T04:00:00Z"));
      assertThat(stats.sizeInBytes()).isPositive();
      assertThat(stats.zone()).isEqualTo(caracas);
      assertThat(stats.formatVersion()).isPositive();
    }
  }

  @Test
  default void closingAgainDoesNothing() {
    NewsIndex index = indexOf(Article.of("a", "x"));
    index.close();
    index.close();
  }

  @Test
  default void everyMethodOfAClosedIndexSaysThatItIsClosed() {
    NewsIndex index = indexOf(Article.of("a", "x"));
    index.close();
    Map<String, Consumer<NewsIndex>> calls = new LinkedHashMap<>();
    calls.put("put", closed -> closed.put(Article.of("b", "x")));
    calls.put("putAll", closed -> closed.putAll(List.of(), PutListener.NONE));
    calls.put("delete id", closed -> closed.delete("a"));
    calls.put("delete filter", closed -> closed.delete(ArticleFilter.ids("a")));
    calls.put("commit", NewsIndex::commit);
    calls.put("search request", closed -> closed.search(SearchRequest.of("x")));
    calls.put("search text", closed -> closed.search("x"));
    calls.put("complete", closed -> closed.complete("x", 1));
    calls.put("find", closed -> closed.find("a"));
    calls.put("forEach", closed -> closed.forEach(article -> {}));
    calls.put("forEach filter", closed -> closed.forEach(ArticleFilter.ids("a"), article -> {}));
    calls.put("stats", NewsIndex::stats);

    calls.forEach(
        (name, call) ->
            assertThatThrownBy(() -> call.accept(index))
                .as(name)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("index is closed"));
  }

  @Test
  default void nullIsRefusedByTheNameOfTheParameter() {
    try (NewsIndex index = newIndex()) {
      assertNull("article", () -> index.put(null));
      assertNull("articles", () -> index.putAll(null, PutListener.NONE));
      assertNull("listener", () -> index.putAll(List.of(), null));
      assertNull("id", () -> index.delete((String) null));
      assertNull("filter", () -> index.delete((ArticleFilter) null));
      assertNull("request", () -> index.search((SearchRequest) null));
      assertNull("text", () -> index.search((String) null));
      assertNull("prefix", () -> index.complete(null, 1));
      assertNull("id", () -> index.find(null));
      assertNull("filter", () -> index.forEach(null, article -> {}));
      assertNull("consumer", () -> index.forEach((Consumer<IndexedArticle>) null));
    }
  }

  private static void assertNull(String parameter, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(parameter);
  }

  private static List<String> handed(NewsIndex index, ArticleFilter filter) {
    List<String> handed = new ArrayList<>();
    index.forEach(filter, article -> handed.add(article.article().id()));
    return handed;
  }
}
