package io.github.broadsheet.benchmarks.parts;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.people.RuleMentionFinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding the people of one article, by the rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MentionFinding {

  private final RuleMentionFinder finder = RuleMentionFinder.withoutHints();
  private final SomeArticles articles = new SomeArticles(500);

  /** An article whose people the caller has named. */
  @Benchmark
  public List<Mention> peopleGiven() {
    return finder.find(articles.next());
  }

  /** An article of which nothing is known but the text. */
  @Benchmark
  public List<Mention> peopleUnknown() {
    Article article = articles.next();
    return finder.find(article.withPeople());
  }
}
