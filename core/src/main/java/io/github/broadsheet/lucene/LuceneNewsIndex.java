package io.github.broadsheet.lucene;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Completion;
import io.github.broadsheet.IndexStats;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PeopleIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.PutSummary;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * The embedded index, on Apache Lucene, in a directory of the local disk or in memory.
 *
 * <p>One writer at a time may have an index open; any number of readers, in this and other
 * processes, may have it open read-only beside it and follow its commits. The directory must be on
 * a local disk: locks of network file systems cannot be relied on.
 *
 * <p>An open index has threads of its own, which do all writing: as many as there are processors,
 * at most eight, that put articles, and one for deletes and commits; and Lucene's threads for
 * merging. All are daemons and end with {@link #close}, which waits for merges that run: behind a
 * load of a million articles some seconds to a minute. Threads of callers may be interrupted at any
 * time without harm to the index.
 */
public final class LuceneNewsIndex implements NewsIndex {

  private final IndexHome home;
  private final IndexHome.Mark mark;
  private final LuceneIndexOptions options;
  private final IndexThreads thread;
  private final @Nullable IndexWriting writing;
  private final IndexReading reading;
  private final LucenePeople people;

  private LuceneNewsIndex(
      IndexHome home,
      IndexHome.Mark mark,
      LuceneIndexOptions options,
      IndexThreads thread,
      @Nullable IndexWriting writing)
      throws IOException {
    this.home = home;
    this.mark = mark;
    this.options = options;
    this.thread = thread;
    this.writing = writing;
    reading = new IndexReading(home, thread, writing);
    people = new LucenePeople(reading, mark.zone(), options.clock());
  }

  /**
   * Opens the index in a directory for reading and writing; makes both if they are not there.
   *
   * @throws NewsIndexException if another writer has it open, the directory holds something else,
   *     or the index cannot be read
   */
  public static LuceneNewsIndex open(Path directory) {
    return open(directory, LuceneIndexOptions.DEFAULT);
  }

  /**
   * Opens the index in a directory for reading and writing; makes both if they are not there.
   *
   * @throws NewsIndexException if another writer has it open, the directory holds something else,
   *     or the index cannot be read
   * @throws IllegalArgumentException if the index has another time zone than the options
   */
  public static LuceneNewsIndex open(Path directory, LuceneIndexOptions options) {
    return open(IndexHome.forWriting(directory), options, true);
  }

  /**
   * Opens the index in a directory for reading. It shows what was committed when a search begins.
   *
   * @throws NewsIndexException if there is no index in the directory, or it cannot be read
   */
  public static LuceneNewsIndex openReadOnly(Path directory) {
    return openReadOnly(directory, LuceneIndexOptions.DEFAULT);
  }

  /**
   * Opens the index in a directory for reading. It shows what was committed when a search begins.
   *
   * @throws NewsIndexException if there is no index in the directory, or it cannot be read
   * @throws IllegalArgumentException if the index has another time zone than the options
   */
  public static LuceneNewsIndex openReadOnly(Path directory, LuceneIndexOptions options) {
    return open(IndexHome.forReading(directory), options, false);
  }

  /** Opens a new index in memory, for tests and for small collections; it is gone when closed. */
  public static LuceneNewsIndex inMemory() {
    return inMemory(LuceneIndexOptions.DEFAULT);
  }

  /** Opens a new index in memory, for tests and for small collections; it is gone when closed. */
  public static LuceneNewsIndex inMemory(LuceneIndexOptions options) {
    return open(IndexHome.inMemory(), options, true);
  }

  /** All reading and writing happens on the index thread: the caller's may be interrupted. */
  private static LuceneNewsIndex open(IndexHome home, LuceneIndexOptions options, boolean write) {
    IndexThreads thread = new IndexThreads("broadsheet-" + home.place(), 1);
    try {
      return thread.run(() -> open(home, options, thread, write));
    } catch (IOException e) {
      thread.close();
      throw IndexFailures.of(home.place(), e);
    } catch (RuntimeException | InternalError | AssertionError e) {
      thread.close();
      if (IndexFailures.isSignOfDamage(e)) {
        throw IndexFailures.corrupt(home.place(), e);
      }
      throw e;
    }
  }

  private static LuceneNewsIndex open(
      IndexHome home, LuceneIndexOptions options, IndexThreads thread, boolean write)
      throws IOException {
    IndexHome.Mark mark = mark(home, options, write);
    IndexWriting writing = write ? IndexWriting.open(home, mark, thread, options) : null;
    try {
      return new LuceneNewsIndex(home, mark, options, thread, writing);
    } catch (IOException | RuntimeException | InternalError | AssertionError e) {
      if (writing != null) {
        writing.writer().rollback();
      }
      throw e;
    }
  }

  private static IndexHome.Mark mark(IndexHome home, LuceneIndexOptions options, boolean write) {
    ZoneId wanted = options.zone() == null ? null : options.zone().normalized();
    IndexHome.Mark found = write ? home.readMark() : home.requireMark();
    if (found == null) {
      return IndexHome.Mark.current(wanted == null ? ZoneOffset.UTC : wanted);
    }
    if (wanted != null && !wanted.equals(found.zone())) {
      throw new IllegalArgumentException(
          "zone must be the one the index at "
              + home.place()
              + " was made with, "
              + found.zone()
              + ", got "
              + wanted);
    }
    return found;
  }

  @Override
  public void put(Article article) {
    requireNonNull(article, "article");
    writing().put(article);
  }

  @Override
  public PutSummary putAll(Iterable<Article> articles, PutListener listener) {
    requireNonNull(articles, "articles");
    requireNonNull(listener, "listener");
    return writing().putAll(articles, listener);
  }

  @Override
  public boolean delete(String id) {
    requireNonNull(id, "id");
    IndexWriting writer = writing();
    return writer.runAlone(
        () -> {
          boolean found = reading.readOnIndexThread(m -> ArticleLookup.contains(m.reader(), id));
          if (found) {
            writer.writer().deleteDocuments(ArticleDocument.idTerm(id));
          }
          return found;
        });
  }

  @Override
  public long delete(ArticleFilter filter) {
    requireNonNull(filter, "filter");
    IndexWriting writer = writing();
    return writer.runAlone(
        () ->
            reading.readOnIndexThread(
                moment -> {
                  Query certain = certainMatches(moment, filter);
                  long count = new IndexSearcher(moment.reader()).count(certain);
                  writer.writer().deleteDocuments(certain);
                  return count;
                }));
  }

  private Query certainMatches(IndexMoment moment, ArticleFilter filter) throws IOException {
    FilterTranslator filters = filters(moment);
    BooleanQuery.Builder certain =
        new BooleanQuery.Builder().add(filters.translate(filter), Occur.FILTER);
    TimeRange range = filters.timeRange(filter);
    Query cut = range == null ? null : range.cut(moment.reader());
    if (cut != null) {
      certain.add(cut, Occur.MUST_NOT);
    }
    return certain.build();
  }

  private FilterTranslator filters(IndexMoment moment) {
    return new FilterTranslator(moment, options.clock().instant(), mark.zone());
  }

  @Override
  public void commit() {
    writing().commit();
  }

  /**
   * Finds the people of all articles again and writes the articles anew. People are found by the
   * rules, by the names of the directory in use and, in an archive of at least 500 articles, by
   * what the archive itself teaches of names; articles put in later are read in the same way.
   * Commits. Takes about as long as indexing; other writes wait meanwhile, searches do not.
   *
   * @throws NewsIndexException if the index is read-only or reading or writing fails
   * @throws IllegalStateException if the index is closed
   */
  public void rebuild() {
    IndexWriting writer = writing();
    writer.runAlone(
        () ->
            reading.readOnIndexThread(
                moment -> {
                  writer.rebuild(moment, knownNames());
                  return true;
                }));
  }

  private List<String> knownNames() {
    return reading.directory().people().stream()
        .flatMap(person -> person.names().stream())
        .toList();
  }

  /**
   * Writes the index anew in one piece, without what was deleted, and commits. For a large archive
   * that has come in bit by bit, is searched much and seldom written to: a search for a word or a
   * date then takes half as long, one for a phrase or with facets as long as before. What {@link
   * #putAll} has loaded at once is in few pieces by itself. Articles that are put later are pieces
   * again, which are merged as they always are.
   *
   * <p>Needs free space as large as the index, and up to a sixth of the time of indexing. Searches
   * and writes go on meanwhile; a process that reads the index goes on with what it has open.
   *
   * @throws NewsIndexException if the index is read-only or reading or writing fails; what was
   *     committed is intact
   * @throws IllegalStateException if the index is closed, also meanwhile
   */
  public void compact() {
    IndexWriting writer = writing();
    writer.compact();
    // Lets go of the pieces there were before: their files are deleted when nobody reads them.
    writer.runAlone(() -> reading.readOnIndexThread(moment -> true));
  }

  @Override
  public PeopleIndex people() {
    return people;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    requireNonNull(request, "request");
    reading.requireOpen();
    Instant now = options.clock().instant();
    return reading.read(
        request.effort().maxStaleness(),
        moment -> new ArticleSearch(moment, mark.zone(), request, now).answer());
  }

  @Override
  public List<Completion> complete(String prefix, int limit) {
    requireNonNull(prefix, "prefix");
    if (limit < 1 || limit > 100) {
      throw new IllegalArgumentException("limit must be between 1 and 100, got " + limit);
    }
    return reading.read(moment -> new Completer(moment).complete(prefix, limit));
  }

  @Override
  public Optional<IndexedArticle> find(String id) {
    requireNonNull(id, "id");
    return reading.read(moment -> Optional.ofNullable(ArticleLookup.find(moment.reader(), id)));
  }

  @Override
  public void forEach(ArticleFilter filter, Consumer<IndexedArticle> consumer) {
    requireNonNull(filter, "filter");
    forEach(moment -> filters(moment).translate(filter), consumer);
  }

  @Override
  public void forEach(Consumer<IndexedArticle> consumer) {
    forEach(moment -> MatchAllDocsQuery.INSTANCE, consumer);
  }

  private void forEach(IndexReading.Task<Query> which, Consumer<IndexedArticle> consumer) {
    requireNonNull(consumer, "consumer");
    reading.read(
        moment -> {
          MatchCounter reader =
              leaf -> document -> hand(StoredArticle.read(leaf, document), consumer);
          return new IndexSearcher(moment.reader())
              .search(which.read(moment), MatchCollector.manager(List.of(reader)));
        });
  }

  private static void hand(IndexedArticle article, Consumer<IndexedArticle> consumer) {
    try {
      consumer.accept(article);
    } catch (RuntimeException e) {
      throw new IndexReading.ConsumerFailure(e);
    }
  }

  @Override
  public IndexStats stats() {
    return reading.read(
        moment -> {
          return new IndexStats(
              moment.reader().numDocs(),
              moment.outlets().shownByFolded().size(),
              moment.people().count(),
              new IndexSearcher(moment.reader()).count(FilterTranslator.undated()),
              firstDate(moment, PageOrder.OLDEST),
              firstDate(moment, PageOrder.NEWEST),
              home.sizeInBytes(),
              mark.zone(),
              mark.format());
        });
  }

  /** The start of the first date in an order by date; null if no article has one. */
  private static @Nullable Instant firstDate(IndexMoment moment, PageOrder order)
      throws IOException {
    TopFieldDocs first =
        new IndexSearcher(moment.reader())
            .search(new FieldExistsQuery(ArticleFields.PUBLISHED), 1, order.sort());
    return first.scoreDocs.length == 0
        ? null
        : Instant.ofEpochMilli(order.key((FieldDoc) first.scoreDocs[0]));
  }

  @Override
  public void close() {
    if (!reading.beginClosing()) {
      return;
    }
    try (thread) {
      try {
        if (writing != null) {
          writing.close();
        }
      } finally {
        reading.close();
        home.directory().close();
      }
    } catch (IOException e) {
      throw IndexFailures.of(home.place(), e);
    }
  }

  private IndexWriting writing() {
    reading.requireOpen();
    if (writing == null) {
      throw new NewsIndexException(
          Reason.READ_ONLY,
          "index at " + home.place() + " is open read-only; open it for writing to change it",
          null);
    }
    return writing;
  }
}
