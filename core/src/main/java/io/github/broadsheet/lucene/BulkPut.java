package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.PutSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Many articles on their way in: collected into chunks, each written by several threads while the
 * next is collected. Articles with the same id keep their order. Used by one thread.
 */
final class BulkPut {

  private static final int CHUNK_ARTICLES = 512;

  private static final int CHUNK_CHARACTERS = 1 << 20;

  /** Writes an article. */
  interface Writer {

    /** Returns why the article is refused, or null if it was written. */
    @Nullable String write(Article article) throws IOException;
  }

  /** An article and what became of it, once the part it is in has ended. */
  private static final class Incoming {

    final Article article;
    @Nullable String refusal;

    /** False also where writing failed before the article's turn came. */
    boolean done;

    Incoming(Article article) {
      this.article = article;
    }
  }

  private final IndexThreads threads;
  private final Writer writer;
  private final PutListener listener;

  private List<Incoming> collected = new ArrayList<>();
  private int characters;
  private List<Incoming> inWriting = List.of();
  private List<Future<Void>> parts = List.of();
  private long accepted;
  private long refused;

  BulkPut(IndexThreads threads, Writer writer, PutListener listener) {
    this.threads = threads;
    this.writer = writer;
    this.listener = listener;
  }

  /** Takes an article, and writes those it has if they are many. */
  void add(Article article) throws IOException {
    collected.add(new Incoming(article));
    characters += article.body() == null ? 0 : article.body().length();
    if (collected.size() >= CHUNK_ARTICLES || characters >= CHUNK_CHARACTERS) {
      await();
      start(threads.count());
    }
  }

  /**
   * Writes what is left and waits for it. It is written by one thread: each that writes leaves a
   * segment, and a few articles are not worth several.
   */
  void finish() throws IOException {
    await();
    start(1);
    await();
  }

  PutSummary summary() {
    return new PutSummary(accepted, refused);
  }

  private void start(int partCount) {
    inWriting = collected;
    collected = new ArrayList<>();
    characters = 0;
    List<List<Incoming>> byPart = new ArrayList<>();
    for (int i = 0; i < partCount; i++) {
      byPart.add(new ArrayList<>());
    }
    for (Incoming incoming : inWriting) {
      byPart.get(Math.floorMod(incoming.article.id().hashCode(), partCount)).add(incoming);
    }
    parts = byPart.stream().map(part -> threads.start(() -> write(part))).toList();
  }

  private @Nullable Void write(List<Incoming> part) throws IOException {
    for (Incoming incoming : part) {
      incoming.refusal = writer.write(incoming.article);
      incoming.done = true;
    }
    return null;
  }

  /** Waits for the chunk that is being written, and tells of its articles. */
  private void await() throws IOException {
    List<Incoming> chunk = inWriting;
    Iterator<Future<Void>> running = parts.iterator();
    inWriting = List.of();
    parts = List.of();
    try {
      awaitAll(running);
    } finally {
      chunk.forEach(this::report);
    }
  }

  /** Waits for all, also where one fails. */
  private static void awaitAll(Iterator<Future<Void>> parts) throws IOException {
    if (parts.hasNext()) {
      try {
        IndexThreads.await(parts.next());
      } finally {
        awaitAll(parts);
      }
    }
  }

  private void report(Incoming incoming) {
    if (!incoming.done) {
      return;
    }
    if (incoming.refusal == null) {
      accepted++;
    } else {
      refused++;
    }
    listener.onPut(incoming.article, incoming.refusal);
  }
}
