package io.github.broadsheet.benchmarks.parts;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A page of ten hits: what its snippets cost is the difference between with and without. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Highlights {

  private final LuceneNewsIndex index = LuceneNewsIndex.inMemory();
  private SearchRequest request = SearchRequest.of(ArticleQuery.all());

  /** Fills the index. */
  @Setup(Level.Trial)
  public void fill() {
    SomeArticles articles = new SomeArticles(2_000);
    index.putAll(articles.all(), PutListener.NONE);
    List<String> words =
        List.of(String.valueOf(articles.next().title()).toLowerCase(Locale.ROOT).split(" "));
    request = SearchRequest.of(ArticleQuery.word(words.get(0)).or(ArticleQuery.word(words.get(1))));
  }

  /** Closes the index. */
  @TearDown(Level.Trial)
  public void close() {
    index.close();
  }

  /** Two snippets of each body. */
  @Benchmark
  public SearchResult withSnippets() {
    return index.search(request);
  }

  /** Titles alone are marked. */
  @Benchmark
  public SearchResult withoutSnippets() {
    return index.search(request.withHighlighting(Highlighting.NONE));
  }
}
