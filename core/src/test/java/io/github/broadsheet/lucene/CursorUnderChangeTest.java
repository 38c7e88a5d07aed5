package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.WordMatching;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page after page while another thread changes other articles. */
class CursorUnderChangeTest {

  private static final int KEPT = 240;
  private static final int CHANGED = 160;
  private static final String[] WORDS = {
    "harbour", "harbor", "strike", "dockers", "tuesday", "weather", "harbours", "aid"
  };

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, harbour strike aid, false, 1",
    "RELEVANCE, harbour strike aid, true, 2",
    "RELEVANCE, harbuor~2 stirke~2, true, 3",
    "RELEVANCE, har* OR strike^2 OR \"dockers tuesday\"~4, false, 4",
    "RELEVANCE, sentence:(harbour harb*) OR atleast2:aid OR dockers, false, 5",
    "NEWEST, harbour OR strike, false, 6",
    "OLDEST, harbour OR strike OR aid, true, 7",
    "OLDEST, '', false, 8"
  })
  void everyUntouchedArticleIsSeenExactlyOnce(
      SortOrder sort, String query, boolean recency, long seed) throws InterruptedException {
    SearchRequest plain =
        SearchRequest.of(query).withMatching(WordMatching.ANY).withSort(sort).withLimit(13);
    SearchRequest request = recency ? plain.withRecency(Duration.ofDays(20)) : plain;
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      Random random = new Random(seed);
      for (int i = 0; i < KEPT + CHANGED; i++) {
        index.put(article(i < KEPT ? "kept" + i : "changed" + i, random));
      }
      List<String> matching =
          index.search(request.withLimit(1_000)).hits().stream()
              .map(Hit::id)
              .filter(id -> id.startsWith("kept"))
              .toList();
      List<String> seen = new ArrayList<>();
      SearchResult page = index.search(request);
      try (Changer changer = new Changer(index, new Random(seed + 1))) {
        while (true) {
          page.hits().stream().map(Hit::id).filter(id -> id.startsWith("kept")).forEach(seen::add);
          if (page.nextCursor() == null) {
            break;
          }
          changer.awaitChanges(5);
          page = index.search(request.withCursor(page.nextCursor()));
        }
      }
      assertThat(matching).hasSizeGreaterThan(100);
      // Not in the same order: the first page goes by what had changed until then.
      assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(matching);
    }
  }

  private static Article article(String id, Random random) {
    StringBuilder body = new StringBuilder();
    for (int w = 0; w < 2 + random.nextInt(14); w++) {
      body.append(WORDS[random.nextInt(WORDS.length)]).append(w % 5 == 4 ? ". " : " ");
    }
    Article article = Article.of(id, body.toString());
    return random.nextInt(8) == 0
        ? article
        : article.withPublished(
            NewsDate.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
  }

  /** A thread that puts, replaces and deletes articles, commits, and lets Lucene merge. */
  private static final class Changer implements AutoCloseable {

    private final Semaphore changes = new Semaphore(0);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean closed;

    Changer(NewsIndex index, Random random) {
      thread =
          new Thread(
              () -> {
                for (int i = 0; !closed; i++) {
                  change(index, random, i);
                  changes.release();
                }
              });
      thread.setUncaughtExceptionHandler(
          (dead, thrown) -> {
            failure.set(thrown);
            changes.release(1_000_000);
          });
      thread.start();
    }

    private static void change(NewsIndex index, Random random, int step) {
      String id = "changed" + (KEPT + random.nextInt(CHANGED));
      switch (random.nextInt(4)) {
        case 0 -> index.delete(id);
        case 1 -> index.put(article("changed" + (1_000 + step), random));
        default -> index.put(article(id, random));
      }
      if (step % 7 == 0) {
        index.commit();
      }
    }

    void awaitChanges(int count) throws InterruptedException {
      changes.acquire(count);
    }

    @Override
    public void close() throws InterruptedException {
      closed = true;
      thread.join();
      assertThat(failure.get()).isNull();
    }
  }
}
