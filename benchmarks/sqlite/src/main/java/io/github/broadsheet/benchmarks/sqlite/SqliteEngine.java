package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** SQLite in one file: a writer, and a reader for each thread that asks. */
public final class SqliteEngine implements Engine {

  private static final String FILE = "articles.db";

  private @Nullable Opened opened;

  /** Makes an engine. */
  public SqliteEngine() {}

  private static final class Opened {
    private final Path file;
    private final ArticleWriter writer;
    private final List<ArticleReader> readers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<@Nullable ArticleReader> readerOfThread = new ThreadLocal<>();

    Opened(Path file) throws SQLException {
      this.file = file;
      writer = new ArticleWriter(Statements.open(file));
    }

    ArticleReader reader() throws SQLException {
      ArticleReader reader = readerOfThread.get();
      if (reader == null) {
        reader = new ArticleReader(Statements.open(file));
        readers.add(reader);
        readerOfThread.set(reader);
      }
      return reader;
    }
  }

  private Opened opened() {
    Opened current = opened;
    if (current == null) {
      throw new IllegalStateException("engine is not open; call open first");
    }
    return current;
  }

  @Override
  public void open(Path directory) throws SQLException {
    opened = new Opened(directory.resolve(FILE));
  }

  /** With one thread: there is one writer. */
  @Override
  public void index(Articles articles, int threads) throws SQLException, IOException {
    opened().writer.load(articles);
  }

  @Override
  public void put(CorpusArticle article) throws SQLException {
    opened().writer.put(article);
  }

  @Override
  public void commit() throws SQLException {
    opened().writer.commit();
  }

  @Override
  public Answer answer(Question question) throws SQLException {
    ArticleReader reader = opened().reader();
    return switch (question) {
      case Question.Search search -> reader.search(search);
      case Question.Find find -> reader.find(find.id());
      case Question.Complete complete -> reader.complete(complete.beginning());
      case Question.Related related ->
          throw new UnsupportedOperationException("FTS5 finds no articles like another");
    };
  }

  @Override
  public void close() throws SQLException {
    Opened index = opened;
    opened = null;
    if (index != null) {
      for (ArticleReader reader : index.readers) {
        reader.close();
      }
      index.writer.close();
    }
  }
}
