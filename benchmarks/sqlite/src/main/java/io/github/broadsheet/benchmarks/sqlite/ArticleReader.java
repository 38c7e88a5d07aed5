package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Answers questions on a connection of its own. For one thread. */
final class ArticleReader implements AutoCloseable {

  private static final int NAMES = 10;

  private static final String ROW =
      "select id, title, outlet.name from article cross join content using (document)"
          + " left join outlet on outlet.code = article.outlet where n = ?";

  /** One snippet: that is what the library's function gives. */
  private static final String MARKED =
      "select highlight(text, 0, '[', ']'), snippet(text, 1, '[', ']', '…', 32)"
          + " from text where text match ? and rowid = ?";

  private static final String COMPLETE =
      "select name from (select name, articles from person where name >= ?1 and name < ?2"
          + " union all select name, articles from outlet where name >= ?1 and name < ?2)"
          + " where articles > 0 order by articles desc limit "
          + NAMES;

  private final Statements statements;

  ArticleReader(Statements statements) throws SQLException {
    this.statements = statements;
    statements.run("create temp table hit(n integer primary key, score real not null)");
  }

  Answer search(Question.Search search) throws SQLException {
    Selection selection = Selection.of(search.words(), search.filter());
    if (search.wants(Want.FACETS) || search.wants(Want.TIMELINE)) {
      return counted(search, selection);
    }
    long count =
        search.wants(Want.EXACT_COUNT)
            ? numbers(selection.count(), selection.parameters()).get(0)
            : Answer.UNKNOWN;
    List<Long> page =
        numbers(
            selection.page(search.order(), search.skip()),
            selection.pageParameters(search.order()));
    return Answer.of(count, rows(page, search, selection));
  }

  /** All hits are selected once, into memory, and there sorted and counted. */
  private Answer counted(Question.Search search, Selection selection) throws SQLException {
    boolean byScore = search.order() == Question.Order.RELEVANCE;
    statements.update("delete from hit", List.of());
    int count =
        statements.update(
            "insert into hit(n, score) " + selection.all(byScore), selection.parameters());
    List<Long> page = numbers(hits(search.order(), search.skip()), List.of());
    boolean facets = search.wants(Want.FACETS);
    return Answer.of(
        count,
        rows(page, search, selection),
        facets ? values(OUTLETS) : List.of(),
        facets ? values(PEOPLE) : List.of(),
        search.wants(Want.TIMELINE) ? values(MONTHS) : List.of());
  }

  private static final String OUTLETS =
      "select name, hits from (select outlet, count(*) as hits"
          + " from hit cross join article using (n) where outlet is not null"
          + " group by outlet order by hits desc limit "
          + NAMES
          + ") cross join outlet on code = outlet order by hits desc";

  private static final String PEOPLE =
      "select name, hits from (select person, count(*) as hits"
          + " from hit cross join mention using (n)"
          + " group by person order by hits desc limit "
          + NAMES
          + ") cross join person on code = person order by hits desc";

  private static final String MONTHS =
      "select month, (select count(*) from hit where n >= first and n < past) as hits"
          + " from calendar where past > (select min(n) from hit)"
          + " and first <= (select max(n) from hit) and hits > 0 order by month";

  private static String hits(Question.Order order, int skip) {
    String sorted =
        switch (order) {
          case RELEVANCE -> "score";
          case NEWEST -> "n desc";
          case OLDEST -> "n < " + ArticleNumbers.FIRST_DATED + ", n";
        };
    return "select n from hit order by " + sorted + " limit " + Question.PAGE + " offset " + skip;
  }

  private List<Long> numbers(String sql, List<?> parameters) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (ResultSet found = statements.query(sql, parameters)) {
      while (found.next()) {
        numbers.add(found.getLong(1));
      }
    }
    return numbers;
  }

  private List<Answer.Counted> values(String sql) throws SQLException {
    List<Answer.Counted> values = new ArrayList<>();
    try (ResultSet found = statements.query(sql, List.of())) {
      while (found.next()) {
        values.add(new Answer.Counted(found.getString(1), found.getLong(2)));
      }
    }
    return values;
  }

  private List<Answer.Row> rows(List<Long> page, Question.Search search, Selection selection)
      throws SQLException {
    String match = search.wants(Want.HIGHLIGHTS) ? selection.match() : null;
    List<Answer.Row> rows = new ArrayList<>(page.size());
    for (long n : page) {
      Answer.Row row = row(n);
      rows.add(match == null ? row : marked(row, n, match));
    }
    return rows;
  }

  private Answer.Row row(long n) throws SQLException {
    try (ResultSet found = statements.query(ROW, List.of(n))) {
      return new Answer.Row(
          found.getString(1),
          found.getString(2),
          found.getString(3),
          ArticleNumbers.published(n),
          List.of());
    }
  }

  private Answer.Row marked(Answer.Row row, long n, String match) throws SQLException {
    try (ResultSet found = statements.query(MARKED, List.of(match, n))) {
      String snippet = found.getString(2);
      // Without a match in the body, its beginning is given.
      return new Answer.Row(
          row.id(),
          found.getString(1),
          row.outlet(),
          row.published(),
          snippet.contains("[") ? List.of(snippet) : List.of());
    }
  }

  Answer find(String id) throws SQLException {
    List<Answer.Row> rows = new ArrayList<>();
    for (long n : numbers("select n from article where id = ?", List.of(id))) {
      rows.add(row(n));
    }
    return Answer.of(Answer.UNKNOWN, rows);
  }

  Answer complete(String beginning) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        statements.query(
            COMPLETE,
            List.of(beginning, beginning + Character.toString(Character.MAX_CODE_POINT)))) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return Answer.ofCompletions(names);
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
