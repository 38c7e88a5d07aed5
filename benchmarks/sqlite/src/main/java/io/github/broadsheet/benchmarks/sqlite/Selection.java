package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is selected, as SQL with its parameters: the table that leads, the name of the number in it,
 * and the conditions.
 *
 * @param match the query of the full-text index that leads, or null
 * @param table that leads
 * @param n the number in it
 * @param where the conditions, joined by {@code and}; never empty
 * @param parameters of the conditions
 */
record Selection(
    @Nullable String match, String table, String n, String where, List<Object> parameters) {

  /** Not by the column rank: for that the index would sort all matches, and not only keep ten. */
  private static final String BEST = "bm25(text)";

  /** Copies the list. */
  Selection {
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns what words and a filter select.
   *
   * @throws UnsupportedOperationException if FTS5 has no such query
   */
  static Selection of(Words words, Question.Filter filter) {
    String match = FullTextQuery.of(words);
    List<Object> parameters = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    boolean onePerson = match == null && filter.outlet() == null && filter.people().size() == 1;
    String n;
    String table;
    if (match != null) {
      table = "text";
      n = "rowid";
      conditions.add("text match ?");
      parameters.add(match);
    } else if (onePerson) {
      table = "mention";
      n = "n";
      conditions.add("person = (select code from person where name = ?)");
      parameters.add(filter.people().get(0));
    } else {
      table = "article";
      n = "n";
      conditions.add("true");
    }
    addRange(n, filter.from(), filter.until(), conditions, parameters);
    // The plus keeps FTS5 from being asked for each number by itself.
    String lookedUp = match == null ? n : "+" + n;
    if (filter.outlet() != null) {
      if (match == null) {
        conditions.add("outlet = (select code from outlet where name = ?)");
      } else {
        conditions.add(
            lookedUp
                + " in (select n from article"
                + " where outlet = (select code from outlet where name = ?))");
      }
      parameters.add(filter.outlet());
    }
    if (!filter.people().isEmpty() && !onePerson) {
      conditions.add(
          lookedUp
              + " in (select n from mention where person in (select code from person"
              + " where name in ("
              + String.join(", ", Collections.nCopies(filter.people().size(), "?"))
              + ")))");
      parameters.addAll(filter.people());
    }
    return new Selection(match, table, n, String.join(" and ", conditions), parameters);
  }

  private static void addRange(
      String n,
      @Nullable Instant from,
      @Nullable Instant until,
      List<String> conditions,
      List<Object> parameters) {
    if (from != null || until != null) {
      conditions.add(n + " >= ?");
      parameters.add(from == null ? ArticleNumbers.FIRST_DATED : ArticleNumbers.first(from));
    }
    if (until != null) {
      conditions.add(n + " < ?");
      parameters.add(ArticleNumbers.first(until));
    }
  }

  /** Returns a query of a page of numbers, the best first. */
  String page(Question.Order order, int skip) {
    String limited = " limit " + Question.PAGE + " offset " + skip;
    return switch (order) {
      case RELEVANCE -> select("") + " order by " + (match == null ? n : BEST) + limited;
      case NEWEST -> select("") + " order by " + n + " desc" + limited;
      case OLDEST -> oldest(Question.PAGE + skip) + limited;
    };
  }

  /** Numbers without a date are the lowest, but come last. */
  private String oldest(int count) {
    String some = " order by " + n + " limit " + count;
    return "select n from (select * from ("
        + select(" and " + n + " >= " + ArticleNumbers.FIRST_DATED)
        + some
        + ") union all select * from ("
        + select(" and " + n + " < " + ArticleNumbers.FIRST_DATED)
        + some
        + ")) order by n < "
        + ArticleNumbers.FIRST_DATED
        + ", n";
  }

  private String select(String more) {
    return "select " + n + " as n from " + table + " where " + where + more;
  }

  /** Returns the parameters of a page. */
  List<Object> pageParameters(Question.Order order) {
    if (order != Question.Order.OLDEST) {
      return parameters;
    }
    List<Object> twice = new ArrayList<>(parameters);
    twice.addAll(parameters);
    return twice;
  }

  /** Returns a query of how many there are. */
  String count() {
    return "select count(*) from " + table + " where " + where;
  }

  /** Returns a query of all numbers, with their scores where they are wanted. */
  String all(boolean scored) {
    String score = scored && match != null ? BEST : "0";
    return "select " + n + ", " + score + " from " + table + " where " + where;
  }
}
