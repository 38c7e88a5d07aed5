package io.github.broadsheet.benchmarks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine answers.
 *
 * @param count how many articles match, or {@link #UNKNOWN} where it was not asked for
 * @param rows the page
 * @param outlets the outlets with the most matches, empty if not wanted
 * @param people the people with the most matches, empty if not wanted
 * @param timeline the months that have matches, in order, as {@code 2019-02}; empty if not wanted
 * @param completions names, for a completion
 */
public record Answer(
    long count,
    List<Row> rows,
    List<Counted> outlets,
    List<Counted> people,
    List<Counted> timeline,
    List<String> completions) {

  /** The count of an answer that has none. */
  public static final long UNKNOWN = -1;

  /** Copies the lists. */
  public Answer {
    rows = List.copyOf(rows);
    outlets = List.copyOf(outlets);
    people = List.copyOf(people);
    timeline = List.copyOf(timeline);
    completions = List.copyOf(completions);
  }

  /** Returns an answer of rows and a count. */
  public static Answer of(long count, List<Row> rows) {
    return new Answer(count, rows, List.of(), List.of(), List.of(), List.of());
  }

  /** Returns an answer of rows and what was counted. */
  public static Answer of(
      long count,
      List<Row> rows,
      List<Counted> outlets,
      List<Counted> people,
      List<Counted> timeline) {
    return new Answer(count, rows, outlets, people, timeline, List.of());
  }

  /** Returns an answer of completions. */
  public static Answer ofCompletions(List<String> completions) {
    return new Answer(UNKNOWN, List.of(), List.of(), List.of(), List.of(), completions);
  }

  /**
   * What a result list shows of an article.
   *
   * @param id of the article
   * @param title the headline, with {@code [} and {@code ]} around each match where highlights are
   *     wanted
   * @param outlet who published it, or null
   * @param published when, or null
   * @param snippets parts of the body with {@code [} and {@code ]} around each match; empty unless
   *     highlights are wanted
   */
  public record Row(
      String id,
      String title,
      @Nullable String outlet,
      @Nullable Instant published,
      List<String> snippets) {
    /** Copies the snippets. */
    public Row {
      snippets = List.copyOf(snippets);
    }
  }

  /**
   * A value and how many matches have it.
   *
   * @param value an outlet, a person or a month
   * @param count how many
   */
  public record Counted(String value, long count) {}
}
