package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.lucene.HostileQueries.Hostile;
import io.github.broadsheet.syntax.LuceneSyntax;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Asks an index every hostile query, as typed and as saved, and prints what each took: {@code
 * TOOK}, the bytes allocated, the nanoseconds on the processor, and what was asked.
 */
final class HostileSearches {

  /** How long a search may take. */
  static final Duration BUDGET = Duration.ofMillis(500);

  private static final int SEGMENTS = 4;

  private final int articles;
  private final NewsIndex index;
  private final AllocationMeter meter = new AllocationMeter();

  private HostileSearches(NewsIndex index, int articles) {
    this.index = index;
    this.articles = articles;
  }

  /**
   * @param arguments where the index goes, and how many articles it gets
   */
  public static void main(String[] arguments) {
    try (NewsIndex index = LuceneNewsIndex.open(Path.of(arguments[0]))) {
      HostileSearches searches = new HostileSearches(index, Integer.parseInt(arguments[1]));
      searches.fill();
      HostileQueries.KNOWN.forEach(searches::ask);
      HostileQueries.FITTING.forEach(searches::ask);
      searches.fillWithOneWord();
      HostileQueries.REPEATING.forEach(searches::ask);
      System.out.println("DONE");
    }
  }

  private void fill() {
    Random random = new Random(17);
    for (int segment = 0; segment < SEGMENTS; segment++) {
      // One by one: putAll would write as many segments as there are processors.
      IntStream.range(segment * articles / SEGMENTS, (segment + 1) * articles / SEGMENTS)
          .forEach(number -> index.put(article(number, random)));
      index.commit();
    }
  }

  private void fillWithOneWord() {
    for (int i = 0; i < 200; i++) {
      index.put(Article.of("long" + i, "the ".repeat(i % 10 == 0 ? 10_000 : 3_000) + "end"));
    }
  }

  /** Has some words that most articles have, and eight that no other has, all much alike. */
  private Article article(int number, Random random) {
    int alike = 8 * articles;
    StringBuilder body = new StringBuilder("the the the the. ");
    for (int word = 0; word < 48; word++) {
      body.append('w').append((int) (2_000 * Math.pow(random.nextDouble(), 3))).append(' ');
      if (word % 6 == 0) {
        body.append("the term").append((8 * number + word / 6) * 7 % alike).append(' ');
      }
      if (word % 12 == 11) {
        body.append(word == 23 ? "the end.\n\nThe " : "the end. The ");
      }
    }
    return Article.of("a" + number, body.toString())
        .withTitle("The w" + random.nextInt(2_000) + " of the term" + random.nextInt(alike))
        .withOutlet("Outlet " + random.nextInt(50))
        .withPublished(NewsDate.of(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(60))))
        .withPeople("Person " + (char) ('A' + random.nextInt(26)) + random.nextInt(100));
  }

  private void ask(Hostile hostile) {
    measure(
        "typed: " + hostile.name(),
        () -> index.search(request(ArticleQuery.userText(hostile.text()))));
    measure("saved: " + hostile.name(), () -> saved(hostile.text()));
  }

  private SearchResult saved(String text) {
    ArticleQuery query;
    try {
      query = LuceneSyntax.parse(text);
    } catch (QuerySyntaxException e) {
      return null; // as it should be
    }
    return index.search(request(query));
  }

  private static SearchRequest request(ArticleQuery query) {
    return SearchRequest.of(query)
        .withTimeout(BUDGET)
        .withExplanation(true)
        .withFacets(Facet.outlets(10), Facet.people(10))
        .withTimeline(Interval.DAY);
  }

  /** The best of two runs counts: the first pays for what the JVM does once. */
  private void measure(String asked, Supplier<SearchResult> search) {
    long bytes = Long.MAX_VALUE;
    long nanos = Long.MAX_VALUE;
    String answer = "";
    for (int run = 0; run < 2; run++) {
      SearchResult[] result = new SearchResult[1];
      long[] time = new long[1];
      bytes =
          Math.min(
              bytes, meter.bytesOf(() -> time[0] = meter.nanosOf(() -> result[0] = search.get())));
      nanos = Math.min(nanos, time[0]);
      answer = answer(result[0]);
    }
    System.out.printf(Locale.ROOT, "TOOK %d %d %s: %s%n", bytes, nanos, asked, answer);
  }

  private static String answer(SearchResult result) {
    if (result == null) {
      return "refused";
    }
    boolean shown = result.hits().stream().noneMatch(hit -> hit.snippets().isEmpty());
    return result.hitCount()
        + (result.timedOut() ? ", out of time" : "")
        + (shown ? "" : ", without snippets");
  }
}
