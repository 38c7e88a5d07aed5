package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one writer that SQLite allows. Written with a log (WAL), which readers see at once; it
 * reaches the disk with {@link #commit}.
 */
final class ArticleWriter implements AutoCloseable {

  private static final String INDEX_ALL =
      "insert into text(rowid, title, body) select n, title, body from article_text order by n";

  /** The parts of a million, loaded in six minutes, were not merged into one in 25. */
  private static final int MOST_MERGED = 200_000;

  private final Statements statements;
  private final Map<String, Long> outlets = new HashMap<>();
  private final Map<String, Long> people = new HashMap<>();

  ArticleWriter(Statements statements) throws SQLException {
    this.statements = statements;
    Schema.createIfMissing(statements.connection());
    startLog();
  }

  private void startLog() throws SQLException {
    statements.run("pragma journal_mode = wal");
    statements.run("pragma synchronous = normal");
  }

  /**
   * Puts all articles into the empty tables: the rows first and the indexes behind, of which the
   * full-text index is fastest to build in the order of numbers. Nothing is there to roll back to,
   * so no journal is kept, and the disk is waited for once.
   */
  void load(Articles articles) throws SQLException, IOException {
    statements.run("pragma journal_mode = off");
    statements.run("pragma synchronous = off");
    statements.run("begin");
    Schema.dropIndexes(statements.connection());
    int loaded = 0;
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      Long replaced = number(next.id());
      if (replaced != null) {
        deleteRows(replaced);
      }
      insertRows(next);
      loaded++;
    }
    statements.update(INDEX_ALL, List.of());
    if (loaded <= MOST_MERGED) {
      statements.run("insert into text(text) values('optimize')");
    }
    Schema.createIndexes(statements.connection());
    statements.run("commit");
    startLog();
    commit();
    statements.run("pragma wal_checkpoint(truncate)");
  }

  /** The full-text index comes last: other changes would make it write what it has gathered. */
  void put(CorpusArticle article) throws SQLException {
    statements.run("begin immediate");
    try {
      List<Object> replaced = indexed(article.id());
      if (!replaced.isEmpty()) {
        deleteRows((long) replaced.get(0));
      }
      long n = insertRows(article);
      if (!replaced.isEmpty()) {
        statements.update(
            "insert into text(text, rowid, title, body) values('delete', ?, ?, ?)", replaced);
      }
      statements.update(
          "insert into text(rowid, title, body) values(?, ?, ?)",
          List.of(n, article.title(), article.body()));
      statements.run("commit");
    } catch (SQLException | RuntimeException e) {
      statements.run("rollback");
      outlets.clear();
      people.clear();
      throw e;
    }
  }

  /** Returns number, title and body of an article, or nothing. */
  private List<Object> indexed(String id) throws SQLException {
    try (ResultSet found =
        statements.query(
            "select n, title, body from article cross join content using (document)"
                + " where id = ?",
            List.of(id))) {
      return found.next()
          ? List.of(found.getLong(1), found.getString(2), found.getString(3))
          : List.of();
    }
  }

  /** Writes something and waits until it, and so all that was written before, is on the disk. */
  void commit() throws SQLException {
    statements.run("pragma synchronous = full");
    statements.update("update durable set commits = commits + 1", List.of());
    statements.run("pragma synchronous = normal");
  }

  private @Nullable Long number(String id) throws SQLException {
    try (ResultSet found = statements.query("select n from article where id = ?", List.of(id))) {
      return found.next() ? found.getLong(1) : null;
    }
  }

  private void deleteRows(long n) throws SQLException {
    List<Long> row = List.of(n);
    statements.update("delete from mention where n = ?", row);
    statements.update(
        "delete from content where document = (select document from article where n = ?)", row);
    statements.update("delete from article where n = ?", row);
  }

  private long insertRows(CorpusArticle article) throws SQLException {
    long n = free(article.published());
    String outlet = article.outlet();
    Long outletCode = outlet == null ? null : code("outlet", outlet, outlets);
    statements.update(
        "insert into content(title, body) values(?, ?)", List.of(article.title(), article.body()));
    statements.update(
        "insert into article(n, id, outlet, document) values(?, ?, ?, last_insert_rowid())",
        Arrays.asList(n, article.id(), outletCode));
    for (String person : article.people()) {
      statements.update(
          "insert or ignore into mention(n, person) values(?, ?)",
          List.of(n, code("person", person, people)));
    }
    return n;
  }

  private long free(@Nullable Instant published) throws SQLException {
    long first = published == null ? 1 : ArticleNumbers.first(published);
    long past = published == null ? ArticleNumbers.FIRST_DATED : first + ArticleNumbers.PER_SECOND;
    try (ResultSet last =
        statements.query(
            "select max(n) from article where n >= ? and n < ?", List.of(first, past))) {
      long taken = last.getLong(1);
      long free = last.wasNull() ? first : taken + 1;
      if (free == past) {
        throw new IllegalStateException(
            "articles of one second must be at most "
                + ArticleNumbers.PER_SECOND
                + ", got more at "
                + published);
      }
      return free;
    }
  }

  /** The code of a name, which is new if need be. */
  private long code(String table, String name, Map<String, Long> known) throws SQLException {
    Long code = known.get(name);
    if (code == null) {
      List<String> named = List.of(name);
      statements.update("insert or ignore into " + table + "(name) values(?)", named);
      try (ResultSet found =
          statements.query("select code from " + table + " where name = ?", named)) {
        code = found.getLong(1);
      }
      known.put(name, code);
    }
    return code;
  }

  @Override
  public void close() throws SQLException {
    commit();
    statements.close();
  }
}
