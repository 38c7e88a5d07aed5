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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of an index: all that touches Lucene's writer happens on its {@link
 * IndexThread}. Thread-safe.
 */
final class IndexWriting implements AutoCloseable {

  /** Articles are handed to the index thread in chunks of so many, or so much text. */
  private static final int CHUNK_ARTICLES = 256;

  private static final int CHUNK_CHARACTERS = 1 << 20;

  private final IndexHome home;
  private final IndexThread thread;
  private final IndexWriter writer;
  private final @Nullable MentionFinder givenFinder;

  // Changed by a rebuild, on the index thread.
  private volatile IndexHome.Mark mark;
  private volatile MentionFinder finder;

  private IndexWriting(
      IndexHome home,
      IndexHome.Mark mark,
      IndexThread thread,
      IndexWriter writer,
      @Nullable MentionFinder givenFinder)
      throws IOException {
    this.home = home;
    this.mark = mark;
    this.thread = thread;
    this.writer = writer;
    this.givenFinder = givenFinder;
    finder = givenFinder == null ? finder(home, mark) : givenFinder;
  }

  private static MentionFinder finder(IndexHome home, IndexHome.Mark mark) throws IOException {
    return mark.hints() == null
        ? RuleMentionFinder.withoutHints()
        : RuleMentionFinder.withHints(SavedHints.read(home.directory(), mark.hints()));
  }

  /** Opens the writer, on the index thread; a new index gets its first, empty commit. */
  static IndexWriting open(
      IndexHome home, IndexHome.Mark mark, IndexThread thread, LuceneIndexOptions options)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(NewsAnalyzer.INDEXING)
            .setSimilarity(new NewsSimilarity())
            .setRAMBufferSizeMB(options.bufferMegabytes())
            .setMergeScheduler(new QuietMergeScheduler(home.place()))
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(home.directory(), config);
    try {
      writer.setLiveCommitData(mark.entries().entrySet(), false);
      if (writer.getDocStats().maxDoc == 0) {
        writer.setLiveCommitData(mark.entries().entrySet());
        writer.commit();
      }
      return new IndexWriting(home, mark, thread, writer, options.mentionFinder());
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

  /**
   * Found here, on the caller's thread: finding people takes longer than handing an article over.
   */
  private Document document(Article given) {
    Article article = wellFormed(given);
    return ArticleDocument.of(article, mark.zone(), finder.find(article));
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
    Document document = document(article);
    run(() -> writer.updateDocument(ArticleDocument.idTerm(article.id()), document));
  }

  /**
   * One article on its way in.
   *
   * @param document what is to be written, or null if the article is refused
   * @param refusal why, or null
   */
  private record Incoming(Article article, @Nullable Document document, @Nullable String refusal) {

    static Incoming of(Article article, Function<Article, Document> translator) {
      try {
        ArticleLimits.check(article);
        return new Incoming(article, translator.apply(article), null);
      } catch (IllegalArgumentException e) {
        return new Incoming(article, null, e.getMessage());
      }
    }

    int characters() {
      return article.body() == null ? 0 : article.body().length();
    }
  }

  /** What the index thread has made of a chunk. */
  private static final class Chunk {
    final List<Incoming> articles = new ArrayList<>();
    int characters;

    /** How many articles are done; those behind them were not looked at because writing failed. */
    volatile int done;

    void add(Incoming incoming) {
      articles.add(incoming);
      characters += incoming.characters();
    }

    boolean isFull() {
      return articles.size() >= CHUNK_ARTICLES || characters >= CHUNK_CHARACTERS;
    }
  }

  PutSummary putAll(Iterable<Article> articles, PutListener listener) {
    Reporter reporter = new Reporter(listener);
    Chunk filling = new Chunk();
    try {
      for (Article article : articles) {
        filling.add(Incoming.of(article, this::document));
        if (filling.isFull()) {
          reporter.finish();
          reporter.start(filling);
          filling = new Chunk();
        }
      }
    } finally {
      // Also where the articles end in an exception: those handed over before it are kept.
      reporter.finish();
      reporter.start(filling);
      reporter.finish();
    }
    return reporter.summary();
  }

  /**
   * Writes one chunk while the caller prepares the next, and tells the listener of each article.
   */
  private final class Reporter {

    private final PutListener listener;
    private @Nullable Chunk chunk;
    private @Nullable Future<Void> writing;
    private long accepted;
    private long refused;

    Reporter(PutListener listener) {
      this.listener = listener;
    }

    void start(Chunk next) {
      chunk = next;
      writing = thread.start(() -> write(next));
    }

    void finish() {
      Chunk done = chunk;
      Future<Void> task = writing;
      if (task == null || done == null) {
        return;
      }
      writing = null;
      try {
        IndexThread.await(task);
      } catch (IOException | AlreadyClosedException e) {
        throw failure(e);
      } finally {
        done.articles.subList(0, done.done).forEach(this::report);
      }
    }

    private void report(Incoming incoming) {
      if (incoming.refusal == null) {
        accepted++;
      } else {
        refused++;
      }
      listener.onPut(incoming.article, incoming.refusal);
    }

    PutSummary summary() {
      return new PutSummary(accepted, refused);
    }
  }

  private Void write(Chunk chunk) throws IOException {
    for (Incoming incoming : chunk.articles) {
      if (incoming.document != null) {
        writer.updateDocument(ArticleDocument.idTerm(incoming.article.id()), incoming.document);
      }
      chunk.done++;
    }
    return null;
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
    new ArchiveReading(everything.reader())
        .forEach(
            article ->
                writer.updateDocument(ArticleDocument.idTerm(article.id()), document(article)));
    mark = next;
    writer.setLiveCommitData(next.entries().entrySet());
    writer.commit();
    SavedHints.deleteOthers(home.directory(), String.valueOf(next.hints()));
  }

  void delete(String id) {
    run(() -> writer.deleteDocuments(ArticleDocument.idTerm(id)));
  }

  void delete(Query query) {
    run(() -> writer.deleteDocuments(query));
  }

  void commit() {
    run(
        () -> {
          writer.setLiveCommitData(mark.entries().entrySet(), writer.hasUncommittedChanges());
          return writer.commit();
        });
  }

  /** Runs something on the index thread and says what a failure means. */
  <T> T run(Callable<T> task) {
    try {
      return thread.run(task);
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    }
  }

  private RuntimeException failure(Exception e) {
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

  /** Commits and closes the writer; where that fails, what was committed before stays. */
  @Override
  public void close() {
    try {
      thread.run(
          () -> {
            try {
              if (writer.isOpen()) {
                writer.commit();
              }
            } finally {
              writer.rollback();
            }
            return true;
          });
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    }
  }
}
