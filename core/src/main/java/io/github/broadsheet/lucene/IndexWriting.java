package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleLimits;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.PutSummary;
import io.github.broadsheet.people.MentionFinder;
import io.github.broadsheet.people.NameHints;
import io.github.broadsheet.people.RuleMentionFinder;
import io.github.broadsheet.text.WellFormedText;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of an index: all that touches Lucene's writer happens on its {@link
 * IndexThreads}, several for articles, one for all that needs the writer to itself. Thread-safe.
 */
final class IndexWriting implements AutoCloseable {

  /** More would leave more segments than they save time. */
  private static final int MAX_WRITERS = 8;

  private final IndexHome home;
  private final IndexThreads thread;
  private final IndexThreads writers;

  /** Shared by the threads that write articles; held by what they must keep out of. */
  private final ReadWriteLock alone = new ReentrantReadWriteLock(true);

  private final IndexWriter writer;
  private final ArchiveMergePolicy merging;
  private final QuietMergeScheduler merges;
  private final @Nullable MentionFinder givenFinder;

  // Changed by a rebuild, on the index thread.
  private volatile IndexHome.Mark mark;
  private volatile MentionFinder finder;

  private IndexWriting(
      IndexHome home,
      IndexHome.Mark mark,
      IndexThreads thread,
      IndexWriter writer,
      ArchiveMergePolicy merging,
      QuietMergeScheduler merges,
      @Nullable MentionFinder givenFinder)
      throws IOException {
    this.home = home;
    this.mark = mark;
    this.thread = thread;
    writers = writingThreads(home);
    this.writer = writer;
    this.merging = merging;
    this.merges = merges;
    this.givenFinder = givenFinder;
    finder = givenFinder == null ? finder(home, mark) : givenFinder;
  }

  private static IndexThreads writingThreads(IndexHome home) {
    int count = Math.min(MAX_WRITERS, Runtime.getRuntime().availableProcessors());
    return new IndexThreads("broadsheet-writer-" + home.place(), count);
  }

  private static MentionFinder finder(IndexHome home, IndexHome.Mark mark) throws IOException {
    return mark.hints() == null
        ? RuleMentionFinder.withoutHints()
        : RuleMentionFinder.withHints(SavedHints.read(home.directory(), mark.hints()));
  }

  /** Opens the writer, on the index thread; a new index gets its first, empty commit. */
  static IndexWriting open(
      IndexHome home, IndexHome.Mark mark, IndexThreads thread, LuceneIndexOptions options)
      throws IOException {
    ArchiveMergePolicy merging = new ArchiveMergePolicy();
    QuietMergeScheduler merges = new QuietMergeScheduler(home.place());
    IndexWriterConfig config =
        new IndexWriterConfig(NewsAnalyzer.INDEXING)
            .setSimilarity(new NewsSimilarity())
            .setRAMBufferSizeMB(options.bufferMegabytes())
            .setMergePolicy(merging)
            .setMergeScheduler(merges)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(home.directory(), config);
    try {
      writer.setLiveCommitData(mark.entries().entrySet(), false);
      if (writer.getDocStats().maxDoc == 0) {
        writer.setLiveCommitData(mark.entries().entrySet());
        writer.commit();
      }
      return new IndexWriting(home, mark, thread, writer, merging, merges, options.mentionFinder());
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  IndexWriter writer() {
    return writer;
  }

  /** The number of the last change that a refresh begun now will show. */
  long lastChange() {
    return writer.getMaxCompletedSequenceNumber();
  }

  private Document document(Article given, MentionFinder reader) {
    Article article = wellFormed(given);
    return ArticleDocument.of(article, mark.zone(), reader.find(article));
  }

  /** Lucene stores text as UTF-8, which cannot hold half a pair; its tokenizer would lose words. */
  private static Article wellFormed(Article article) {
    String title = article.title();
    String body = article.body();
    return article
        .withTitle(title == null ? null : WellFormedText.of(title))
        .withBody(body == null ? null : WellFormedText.of(body));
  }

  void put(Article article) {
    ArticleLimits.check(article);
    run(
        writers,
        () -> {
          putBesideOthers(article);
          return true;
        });
  }

  PutSummary putAll(Iterable<Article> articles, PutListener listener) {
    BulkPut bulk = new BulkPut(writers, this::putOrRefuse, listener);
    merging.beginLoad();
    try {
      try {
        for (Article article : articles) {
          bulk.add(article);
        }
      } finally {
        // Also where the articles end in an exception: those taken before it are kept.
        bulk.finish();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    } finally {
      endLoad();
    }
    return bulk.summary();
  }

  private void endLoad() {
    if (merging.endLoad() && writer.isOpen()) {
      run(writers, this::mergeLoad);
    }
  }

  /** Starts to merge what a load has left, in memory as well. */
  private boolean mergeLoad() throws IOException {
    writer.flush();
    writer.maybeMerge();
    return true;
  }

  private @Nullable String putOrRefuse(Article article) throws IOException {
    try {
      ArticleLimits.check(article);
      putBesideOthers(article);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /**
   * People are found before the lock is taken: a finder of the caller's may ask this index, which
   * may wait for those that want the writer to themselves. If a rebuild came in between, what it
   * has learnt is used.
   */
  private void putBesideOthers(Article article) throws IOException {
    MentionFinder first = finder;
    Document document = document(article, first);
    alone.readLock().lock();
    try {
      MentionFinder current = finder;
      replace(article, current.equals(first) ? document : document(article, current));
    } finally {
      alone.readLock().unlock();
    }
  }

  private void replace(Article article, Document document) throws IOException {
    writer.updateDocument(ArticleDocument.idTerm(article.id()), document);
  }

  /**
   * Finds the people of every article again, by the rules, what the archive itself teaches of
   * names, and names that are known; writes every article again and commits. On the index thread:
   * other writes wait.
   *
   * @param everything the articles as they are now
   * @param knownNames of people
   */
  void rebuild(IndexMoment everything, Collection<String> knownNames) throws IOException {
    IndexHome.Mark next = mark;
    if (givenFinder == null) {
      NameHints hints = new ArchiveReading(everything.reader()).learn().withPeople(knownNames);
      next = mark.withHints(SavedHints.write(home.directory(), hints));
      finder = RuleMentionFinder.withHints(hints);
    }
    merging.beginLoad();
    // Not the threads of putAll: they wait for this to end.
    try (IndexThreads rewriters = writingThreads(home)) {
      BulkPut bulk = new BulkPut(rewriters, this::putAgain, PutListener.NONE);
      try {
        new ArchiveReading(everything.reader()).forEach(bulk::add);
      } finally {
        // Also where an article cannot be read: nothing is written when this has ended.
        bulk.finish();
      }
    } finally {
      if (merging.endLoad() && writer.isOpen()) {
        mergeLoad();
      }
    }
    mark = next;
    writer.setLiveCommitData(next.entries().entrySet());
    writer.commit();
    SavedHints.deleteOthers(home.directory(), String.valueOf(next.hints()));
  }

  private @Nullable String putAgain(Article article) throws IOException {
    replace(article, document(article, finder));
    return null;
  }

  /** Merges all segments into one and commits. */
  void compact() {
    // Not on the index thread, which shows and commits what is put meanwhile.
    try (IndexThreads merger = new IndexThreads("broadsheet-compacting-" + home.place(), 1)) {
      run(merger, this::merge);
    }
    commit();
  }

  private boolean merge() throws IOException {
    try {
      writer.forceMerge(1);
      return true;
    } catch (IOException | IllegalStateException e) {
      if (writer.isOpen()) {
        throw e;
      }
      throw new AlreadyClosedException("closed while segments were merged", e);
    }
  }

  void commit() {
    run(
        thread,
        () -> {
          writer.setLiveCommitData(mark.entries().entrySet(), writer.hasUncommittedChanges());
          return writer.commit();
        });
  }

  /** Runs something on the index thread while nothing else is written. */
  <T> T runAlone(Callable<T> task) {
    return run(thread, () -> alone(task));
  }

  private <T> T alone(Callable<T> task) throws Exception {
    alone.writeLock().lock();
    try {
      return task.call();
    } finally {
      alone.writeLock().unlock();
    }
  }

  /** Runs something and says what a failure means. */
  private <T> T run(IndexThreads threads, Callable<T> task) {
    try {
      return threads.run(task);
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    }
  }

  /** Says what it means that Lucene's writer is closed, or failed. */
  RuntimeException failure(Exception e) {
    if (e instanceof AlreadyClosedException closed) {
      Throwable tragedy = writer.getTragicException();
      if (tragedy == null) {
        return new IllegalStateException("index is closed", closed);
      }
      return tragedy instanceof IOException io && IndexFailures.isDiskFull(io)
          ? IndexFailures.of(home.place(), io)
          : new NewsIndexException(
              Reason.IO,
              "index at "
                  + home.place()
                  + " takes no more articles since an earlier failure ("
                  + tragedy
                  + "); what was committed is intact: close the index and open it again",
              tragedy);
    }
    return IndexFailures.of(home.place(), (IOException) e);
  }

  /** A large merge is worth waiting for: given up, it would have to be done again. */
  private void awaitMerges() throws IOException {
    merges.sync();
    writer.commit();
  }

  /** Commits and closes the writer; where that fails, what was committed before stays. */
  @Override
  public void close() {
    try (writers) {
      thread.run(
          () ->
              alone(
                  () -> {
                    try {
                      if (writer.isOpen()) {
                        writer.commit();
                        awaitMerges();
                      }
                    } finally {
                      writer.rollback();
                    }
                    return true;
                  }));
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    }
  }
}
