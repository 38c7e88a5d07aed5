package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads of callers that are interrupted. */
class InterruptTest {

  @TempDir Path folder;

  @AfterEach
  void forgetTheInterrupt() {
    Thread.interrupted();
  }

  @Test
  void interruptedThreadOpensAnIndexForWriting() {
    LuceneNewsIndex.open(folder).close();
    Thread.currentThread().interrupt();

    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      index.put(Article.of("a", "text"));
      assertThat(index.find("a")).isPresent();
    }
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void interruptedThreadOpensAnIndexForReading() {
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      index.put(Article.of("a", "text"));
    }
    Thread.currentThread().interrupt();

    try (NewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.find("a")).isPresent();
    }
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void interruptedThreadDoesEverythingAndStaysInterrupted() {
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      Thread.currentThread().interrupt();
      index.put(Article.of("a", "text"));
      index.putAll(List.of(Article.of("b", "text")), PutListener.NONE);
      index.commit();
      assertThat(index.search("te* texd~1 \"text\"").hits()).hasSize(2);
      assertThat(index.delete("a")).isTrue();
      assertThat(index.delete(ArticleFilter.ids("b"))).isEqualTo(1);
      assertThat(index.stats().articles()).isZero();
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
  }

  @Test
  void interruptsInTheMiddleOfWritingHarmNothing() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 160; i++) {
                  index.put(Article.of("a" + i, "text " + i));
                  if (i % 20 == 0) {
                    index.commit();
                    assertThat(index.search("text").hitCount().value()).isEqualTo(i + 1);
                  }
                }
              });
      writer.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
      writer.start();
      while (writer.isAlive()) {
        writer.interrupt();
        writer.join(1);
      }
      assertThat(failure.get()).isNull();
      assertThat(index.stats().articles()).isEqualTo(160);
    }
    try (NewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.stats().articles()).isEqualTo(160);
    }
  }
}
