package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

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
