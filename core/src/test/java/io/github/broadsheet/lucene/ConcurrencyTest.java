package io.github.broadsheet.lucene;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.people.MentionFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads that use one index at once. */
class ConcurrencyTest {

  private static final int WRITERS = 3;
  private static final int ARTICLES = 60;

  @Test
  void everyThreadReadsItsOwnWritesAndNothingIsLost() throws Exception {
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer;
        tasks.add(() -> write(index, name));
      }
      tasks.add(() -> commit(index));
      tasks.add(() -> search(index));
      tasks.add(() -> search(index));
      runAll(tasks);

      assertThat(index.stats().articles()).isEqualTo(WRITERS * ARTICLES / 2);
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(WRITERS * ARTICLES / 2);
    }
  }

  private static Void write(NewsIndex index, String name) {
    for (int i = 0; i < ARTICLES; i++) {
      String id = name + "-" + i;
      index.put(Article.of(id, "harbour " + id).withOutlet(name));
      assertThat(index.find(id)).isPresent();
      if (i % 2 == 1) {
        assertThat(index.delete(id)).isTrue();
        assertThat(index.find(id)).isEmpty();
      }
      if (i % 20 == 0) {
        index.putAll(List.of(Article.of(id, "harbour again").withOutlet(name)), PutListener.NONE);
        assertThat(index.find(id).orElseThrow().article().body()).isEqualTo("harbour again");
      }
    }
    return null;
  }

  private static Void commit(NewsIndex index) {
    for (int i = 0; i < 20; i++) {
      index.commit();
    }
    return null;
  }

  private static Void search(NewsIndex index) {
    SearchRequest request =
        SearchRequest.of("harbour").withFacets(Facet.outlets(10)).withLimit(1_000);
    long articles = 0;
    while (articles < WRITERS * ARTICLES / 2) {
      SearchResult result = index.search(request);
      articles = result.hitCount().value();
      assertThat(result.hits()).as("one moment of the index").hasSize((int) articles);
      assertThat(result.facets().outlets().stream().mapToLong(FacetValue::count).sum())
          .isEqualTo(articles);
    }
    return null;
  }

  @Test
  void finderMayAskTheIndexWhileOthersWantTheWriterAlone() throws Exception {
    CountDownLatch isFinding = new CountDownLatch(1);
    CompletableFuture<Boolean> mayAsk = new CompletableFuture<>();
    AtomicReference<NewsIndex> asked = new AtomicReference<>();
    MentionFinder asking =
        article -> {
          if (article.id().equals("asks")) {
            isFinding.countDown();
            if (mayAsk.join()) {
              asked.get().search("harbour");
            }
          }
          return List.of();
        };
    try (NewsIndex index =
            LuceneNewsIndex.inMemory(LuceneIndexOptions.DEFAULT.withMentionFinder(asking));
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      asked.set(index);
      index.put(Article.of("old", "harbour"));
      Future<?> put = threads.submit(() -> index.put(Article.of("asks", "harbour")));
      isFinding.await();
      Future<?> delete = threads.submit(() -> index.delete("old"));
      try {
        // The deletion is let in, though an article is on its way: else they wait for each other.
        delete.get(20, SECONDS);
        index.put(Article.of("new", "harbour"));
        mayAsk.complete(true);
        put.get(20, SECONDS);
      } finally {
        mayAsk.complete(false);
      }

      assertThat(index.search("harbour").hitCount().value()).isEqualTo(2);
    }
  }

  @Test
  void callsThatRaceAgainstCloseEitherWorkOrSayThatItIsClosed() throws Exception {
    for (int round = 0; round < 10; round++) {
      NewsIndex index = LuceneNewsIndex.inMemory();
      AtomicBoolean closed = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(3);
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int task = 0; task < 3; task++) {
        String id = "a" + task;
        tasks.add(
            () -> {
              begun.countDown();
              while (!closed.get()) {
                try {
                  index.put(Article.of(id, "harbour"));
                  index.search("harbour sentence:(harbour) har*");
                  index.stats();
                  index.complete("ha", 3);
                  index.delete(id);
                  index.commit();
                } catch (IllegalStateException e) {
                  assertThat(e).hasMessage("index is closed");
                }
              }
              return null;
            });
      }
      tasks.add(
          () -> {
            begun.await();
            index.close();
            closed.set(true);
            return null;
          });
      runAll(tasks);
      assertThatThrownBy(() -> index.search("x")).hasMessage("index is closed");
    }
  }

  @Test
  void rebuildAndBulkLoadsWaitForEachOther() throws Exception {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        List<Article> articles = articles("w" + writer + "-", 1_500);
        tasks.add(
            () -> {
              index.putAll(articles, PutListener.NONE);
              return null;
            });
      }
      tasks.add(
          () -> {
            for (int i = 0; i < 5; i++) {
              index.rebuild();
              index.delete(ArticleFilter.outlets("Harbour Post"));
            }
            return null;
          });
      runAll(tasks);

      index.delete(ArticleFilter.outlets("Harbour Post"));
      assertThat(index.stats().articles()).isEqualTo(WRITERS * 1_400);
      assertThat(index.search("person:\"ada berg\"").hitCount().value()).isEqualTo(WRITERS * 1_400);
    }
  }

  /** One in fifteen is of the Harbour Post. */
  private static List<Article> articles(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Article.of(prefix + i, "The minister, Ada Berg, spoke.")
                    .withOutlet(i % 15 == 0 ? "Harbour Post" : "Courier"))
        .toList();
  }

  @Test
  void whatTheListenerWasToldOfIsThereWhenTheIndexIsClosedMeanwhile(@TempDir Path folder)
      throws Exception {
    NewsIndex index = LuceneNewsIndex.open(folder);
    List<String> told = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    PutListener listener =
        (article, refusal) -> {
          told.add(article.id());
          begun.countDown();
        };
    runAll(
        List.of(
            () -> {
              assertThatThrownBy(() -> index.putAll(articles("a", 50_000), listener))
                  .hasMessage("index is closed");
              return null;
            },
            () -> {
              begun.await();
              index.close();
              return null;
            }));

    Set<String> there = new HashSet<>();
    try (NewsIndex again = LuceneNewsIndex.openReadOnly(folder)) {
      again.forEach(article -> there.add(article.article().id()));
    }
    assertThat(there).containsAll(told);
  }

  @Test
  void finderThatFailsEndsTheBulkLoadAndKeepsWhatWasPutBefore() {
    IllegalStateException failure = new IllegalStateException("no such word list");
    LuceneIndexOptions options =
        LuceneIndexOptions.DEFAULT.withMentionFinder(
            article -> {
              if (article.id().equals("a1400")) {
                throw failure;
              }
              return List.of();
            });
    Set<String> told = new HashSet<>();
    try (NewsIndex index = LuceneNewsIndex.inMemory(options)) {
      assertThatThrownBy(
              () -> index.putAll(articles("a", 1_500), (article, why) -> told.add(article.id())))
          .isSameAs(failure);

      assertThat(told).hasSizeGreaterThan(1_000).doesNotContain("a1400");
      Set<String> there = new HashSet<>();
      index.forEach(article -> there.add(article.article().id()));
      assertThat(there).isEqualTo(told);
    }
  }

  @Test
  void walkThatIsUnderWayWhenTheIndexIsClosedEndsInPeace() throws Exception {
    NewsIndex index = LuceneNewsIndex.inMemory();
    for (int i = 0; i < 50; i++) {
      index.put(Article.of("a" + i, "harbour"));
    }
    List<String> walked = new ArrayList<>();
    index.forEach(
        article -> {
          index.close();
          walked.add(article.article().id());
        });
    assertThat(walked).hasSize(50);
  }

  private static void runAll(List<Callable<Void>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (Callable<Void> task : tasks) {
        running.add(threads.submit(task));
      }
      for (Future<Void> task : running) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
