package io.github.broadsheet.benchmarks.parts;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.QueryLanguage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading what a person typed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parsing {

  /** From one word to all that the language has. */
  @Param({
    "election",
    "\"humanitarian aid\" border -trucks",
    "sentence:(army AND near5:(aid border)) OR person:\"Ana Diaz\" published:2019-02 outlet:Wire^2",
    "\"never closed (and never"
  })
  public String text = "";

  /** Leniently, as a search box does. */
  @Benchmark
  public ArticleQuery lenient() {
    return QueryLanguage.parseLenient(text, WordMatching.ALL).query();
  }
}
