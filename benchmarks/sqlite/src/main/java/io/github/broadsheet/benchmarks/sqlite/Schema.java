package io.github.broadsheet.benchmarks.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The tables. What is filtered and counted by is in narrow ones; the texts have one of their own,
 * in the order of their arrival, which the full-text index reads through a view and does not copy.
 */
final class Schema {

  private static final String[] TABLES = {
    "create table outlet("
        + "code integer primary key, name text not null unique, articles integer not null"
        + " default 0)",
    "create table person("
        + "code integer primary key, name text not null unique, articles integer not null"
        + " default 0)",
    "create table content(document integer primary key, title text not null, body text not null)",
    "create table article("
        + "n integer primary key, id text not null unique, outlet integer,"
        + " document integer not null)",
    "create table mention("
        + "n integer not null, person integer not null, primary key(n, person)) without rowid",
    "create table calendar(month text primary key, first integer not null, past integer not null)",
    "create table durable(commits integer not null)",
    "insert into durable values(0)",
    "create view article_text(n, title, body) as"
        + " select n, title, body from article cross join content using (document)",
    // Stems and folds as the others do; beginnings of four letters have an index of their own.
    "create virtual table text using fts5(title, body, content='article_text', content_rowid='n',"
        + " tokenize='porter unicode61 remove_diacritics 2', prefix='4')",
    // The same buffer as the others.
    "insert into text(text, rank) values('hashsize', " + (64 << 20) + ")"
  };

  /** What a bulk load does without until its end. */
  private static final String[] INDEXES = {
    "create index article_by_outlet on article(outlet)",
    "create unique index mention_by_person on mention(person, n)",
    "update outlet set articles ="
        + " (select count(*) from article where article.outlet = outlet.code)",
    "update person set articles ="
        + " (select count(*) from mention where mention.person = person.code)",
    "create trigger article_in after insert on article begin"
        + " update outlet set articles = articles + 1 where code = new.outlet; end",
    "create trigger article_out after delete on article begin"
        + " update outlet set articles = articles - 1 where code = old.outlet; end",
    "create trigger mention_in after insert on mention begin"
        + " update person set articles = articles + 1 where code = new.person; end",
    "create trigger mention_out after delete on mention begin"
        + " update person set articles = articles - 1 where code = old.person; end",
    "analyze"
  };

  private static final String[] NO_INDEXES = {
    "drop trigger mention_out",
    "drop trigger mention_in",
    "drop trigger article_out",
    "drop trigger article_in",
    "drop index mention_by_person",
    "drop index article_by_outlet"
  };

  private static final YearMonth FIRST_MONTH = YearMonth.of(1601, 1);
  private static final YearMonth LAST_MONTH = YearMonth.of(2100, 12);

  private Schema() {}

  /** Makes the tables if they are not there. */
  static void createIfMissing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (statement.executeQuery("pragma user_version").getInt(1) != 0) {
        return;
      }
      statement.execute("begin");
      execute(statement, TABLES);
      addMonths(connection);
      execute(statement, INDEXES);
      statement.execute("pragma user_version = 1");
      statement.execute("commit");
    }
  }

  private static void addMonths(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into calendar values(?, ?, ?)")) {
      for (YearMonth month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
        insert.setString(1, month.toString());
        insert.setLong(2, firstNumber(month));
        insert.setLong(3, firstNumber(month.plusMonths(1)));
        insert.executeUpdate();
      }
    }
  }

  private static long firstNumber(YearMonth month) {
    return ArticleNumbers.first(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  static void dropIndexes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      execute(statement, NO_INDEXES);
    }
  }

  static void createIndexes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      execute(statement, INDEXES);
    }
  }

  private static void execute(Statement statement, String... all) throws SQLException {
    for (String each : all) {
      statement.execute(each);
    }
  }
}
