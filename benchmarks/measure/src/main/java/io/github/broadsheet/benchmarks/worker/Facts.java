package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Order;
import io.github.broadsheet.benchmarks.Question.Want;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What every engine must say alike of a question, as one line: the exact count, facets, timeline,
 * how many rows, and the dates of a page in the order of dates. Where values of a facet have the
 * last count that is shown, which of them are shown is left to the engine.
 */
final class Facts {

  private Facts() {}

  static String of(Engine engine, Question question) throws Exception {
    return switch (question) {
      case Question.Search search -> ofSearch(engine.answer(search.with(Want.EXACT_COUNT)), search);
      case Question.Find find -> "rows=" + engine.answer(find).rows().size();
      case Question.Related related -> answered(engine.answer(related).rows());
      case Question.Complete complete -> answered(engine.answer(complete).completions());
    };
  }

  /** Which ones is a matter of taste. */
  private static String answered(List<?> found) {
    return found.isEmpty() ? "nothing" : "something";
  }

  private static String ofSearch(Answer answer, Question.Search search) {
    StringBuilder facts = new StringBuilder("count=" + answer.count());
    facts.append(" rows=").append(answer.rows().size());
    facts.append(" outlets=").append(counted(answer.outlets()));
    facts.append(" people=").append(counted(answer.people()));
    facts.append(" timeline=").append(counted(answer.timeline(), Long.MIN_VALUE));
    if (search.order() != Order.RELEVANCE) {
      facts.append(" dates=").append(dates(answer));
    }
    return facts.toString();
  }

  private static String counted(List<Answer.Counted> values) {
    long last = values.stream().mapToLong(Answer.Counted::count).min().orElse(0);
    String counts =
        values.stream().map(value -> Long.toString(value.count())).collect(Collectors.joining(","));
    return counted(values, last) + "(" + counts + ")";
  }

  private static String counted(List<Answer.Counted> values, long above) {
    return values.stream()
        .filter(value -> value.count() > above)
        .sorted(
            Comparator.comparingLong(Answer.Counted::count)
                .reversed()
                .thenComparing(Answer.Counted::value))
        .map(value -> value.value() + ":" + value.count())
        .collect(Collectors.joining("|"));
  }

  private static String dates(Answer answer) {
    return answer.rows().stream()
        .map(Answer.Row::published)
        .map(date -> date == null ? "?" : Instant.ofEpochSecond(date.getEpochSecond()).toString())
        .collect(Collectors.joining("|"));
  }
}
