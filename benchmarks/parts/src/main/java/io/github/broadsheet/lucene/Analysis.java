package io.github.broadsheet.lucene;

import io.github.broadsheet.benchmarks.parts.SomeArticles;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making terms of the body of one article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Analysis {

  private final SomeArticles articles = new SomeArticles(500);
  private final Analyzer standard = new StandardAnalyzer();

  /** As Broadsheet does when it indexes, without the marks of sentences. */
  @Benchmark
  public int words() throws IOException {
    String body = String.valueOf(articles.next().body());
    return count(NewsAnalyzer.INDEXING.tokenStream(ArticleFields.TEXT, body));
  }

  /** As Broadsheet does when it indexes, with the marks of sentences and paragraphs. */
  @Benchmark
  public int wordsAndSentences() throws IOException {
    String body = String.valueOf(articles.next().body());
    TokenStream words = NewsAnalyzer.INDEXING.tokenStream(ArticleFields.TEXT, body);
    return count(new BoundaryMarkerFilter(words, body));
  }

  /** Lucene's StandardAnalyzer, to compare with. */
  @Benchmark
  public int standard() throws IOException {
    return count(standard.tokenStream(ArticleFields.TEXT, String.valueOf(articles.next().body())));
  }

  private static int count(TokenStream tokens) throws IOException {
    try (tokens) {
      int count = 0;
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
      return count;
    }
  }
}
