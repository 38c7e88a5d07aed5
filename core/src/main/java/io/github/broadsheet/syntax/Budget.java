package io.github.broadsheet.syntax;

import java.util.EnumMap;
import java.util.Map;

/** Counts what {@link QueryLimits} bounds over a whole query, and reports each bound once. */
final class Budget {

  /** What is counted. */
  enum Item {
    CLAUSE(QueryLimits.MAX_CLAUSES, "words, phrases and values"),
    WILDCARD(QueryLimits.MAX_WILDCARDS, "words with *"),
    FUZZY(QueryLimits.MAX_FUZZY_WORDS, "words with ~");

    private final int limit;
    private final String things;

    Item(int limit, String things) {
      this.limit = limit;
      this.things = things;
    }
  }

  private final Problems problems;
  private final Map<Item, Integer> used = new EnumMap<>(Item.class);
  private boolean nestingReported;

  Budget(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns whether there is room for one more, and takes it; reports the first that does not fit.
   */
  boolean take(Item item, Token token) {
    int count = used.merge(item, 1, Integer::sum);
    if (count == item.limit + 1) {
      String message = "query must have at most " + item.limit + " " + item.things;
      problems.report(Problem.limit(token, message, "the end of the query"));
    }
    return count <= item.limit;
  }

  /** Reports that a part stands too deep. */
  void reportNesting(Token token) {
    if (!nestingReported) {
      nestingReported = true;
      String message = "query must be nested at most " + QueryLimits.MAX_NESTING + " deep";
      problems.report(Problem.limit(token, message, "a word or a phrase"));
    }
  }
}
