package io.github.broadsheet.benchmarks.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A connection with all statements it has prepared. For one thread at a time. */
final class Statements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Statements(Connection connection) {
    this.connection = connection;
  }

  /** Opens a connection to a file, which is made if it is not there. */
  static Statements open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    // No thread uses the connection of another.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    Statements statements = new Statements(config.createConnection("jdbc:sqlite:" + file));
    // Pages are read where the operating system has them, up to 64 GB; 64 MB are kept of others.
    statements.run("pragma mmap_size = 68719476736");
    statements.run("pragma cache_size = -65536");
    statements.run("pragma temp_store = memory");
    return statements;
  }

  Connection connection() {
    return connection;
  }

  /** Runs something once that has no parameters. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a statement and returns how many rows it changed. */
  int update(String sql, List<?> parameters) throws SQLException {
    return bound(sql, parameters).executeUpdate();
  }

  /** Runs a query; the result must be read and closed before the query runs again. */
  ResultSet query(String sql, List<?> parameters) throws SQLException {
    return bound(sql, parameters).executeQuery();
  }

  private PreparedStatement bound(String sql, List<?> parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }
}
