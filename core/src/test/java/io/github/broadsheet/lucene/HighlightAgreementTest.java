package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked is what Lucene's own highlighter marks. */
class HighlightAgreementTest {

  private static final int LENGTH = 2_000;

  private static final String[] WORDS = {
    "harbour",
    "Harbour's",
    "strike",
    "strikes",
    "Guaidó",
    "Guaidó’s",
    "O'Brien",
    "humanitarian",
    "aid",
    "news",
    "new",
    "U.S.",
    "😀",
    "the",
    "of",
    "e\u0301",
    "AT&T",
    "striking",
    "humanitarian aid",
    "of the strike",
    "the new aid",
    "aid of aid"
  };

  @ParameterizedTest
  @CsvSource({
    "harbour, 1",
    "strike, 2",
    "guaido, 3",
    "brien, 4",
    "O'Brien, 5",
    "news, 6",
    "us, 7",
    "AT&T, 8",
    "😀, 9",
    "\"humanitarian aid\", 10",
    "\"of the strike\", 11",
    "\"of strike\"~1, 12",
    "harb*, 13",
    "harbour OR strike OR \"humanitarian aid\", 14",
    "harbour strike guaido, 15",
    "\"aid of\" OR \"of aid\", 16"
  })
  void unifiedHighlighterMarksTheSame(String query, long seed) throws IOException {
    Random random = new Random(seed);
    SearchRequest request =
        SearchRequest.of(query).withHighlighting(new Highlighting(20, LENGTH)).withLimit(100);
    Map<String, String> bodies = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      bodies.put("a" + i, body(random));
    }
    int compared = 0;
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      bodies.forEach((id, body) -> index.put(Article.of(id, body)));
      Map<String, List<Span>> ours = new HashMap<>();
      index.search(request).hits().forEach(hit -> ours.put(hit.id(), spans(hit)));
      for (Map.Entry<String, String> article : bodies.entrySet()) {
        List<Span> marked = ours.getOrDefault(article.getKey(), List.of());
        assertThat(marked)
            .as("seed %s: %s", seed, article)
            .isEqualTo(luceneMarks(query, article.getValue()));
        compared += marked.size();
      }
    }
    assertThat(compared).as("marks compared").isGreaterThan(25);
  }

  /** Bodies short enough for one snippet to show all of it that matches. */
  private static String body(Random random) {
    StringBuilder body = new StringBuilder("It began.");
    for (int i = 0; i < 20 + random.nextInt(150); i++) {
      body.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(9) == 0) {
        body.append('.');
      }
    }
    return body.toString();
  }

  private static List<Span> spans(Hit hit) {
    List<Span> spans = new ArrayList<>();
    for (Snippet snippet : hit.snippets()) {
      snippet.spans().forEach(span -> spans.add(span.shifted(snippet.start())));
    }
    return spans;
  }

  private static List<Span> luceneMarks(String query, String body) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(NewsAnalyzer.INDEXING)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new SpanFormatter())
            .build();
    Object marks = highlighter.highlightWithoutSearcher(ArticleFields.TEXT, parse(query), body, 1);
    return marks instanceof SpanFormatter.Marks found ? found.spans() : List.of();
  }

  /** The few shapes of query above, as Lucene has them. */
  private static Query parse(String query) {
    if (query.contains(" OR ")) {
      return joined(query.split(" OR "), Occur.SHOULD);
    }
    if (query.startsWith("\"")) {
      String[] parts = query.substring(1).split("\"~?");
      int slop = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return QueryTranslator.phrase(ArticleFields.TEXT, parts[0], slop);
    }
    if (query.contains(" ")) {
      return joined(query.split(" "), Occur.MUST);
    }
    return query.endsWith("*")
        ? new PrefixQuery(new Term(ArticleFields.TEXT, query.substring(0, query.length() - 1)))
        : QueryTranslator.phrase(ArticleFields.TEXT, query, 0);
  }

  private static Query joined(String[] queries, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String query : queries) {
      all.add(parse(query), occur);
    }
    return all.build();
  }

  /** Hands out the matches of the one passage, those that overlap made one. */
  private static final class SpanFormatter extends PassageFormatter {

    /** What is marked. */
    record Marks(List<Span> spans) {}

    @Override
    public Object format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      spans.sort(null);
      List<Span> merged = new ArrayList<>();
      for (Span span : spans) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).overlaps(span)) {
          int end = Math.max(merged.get(last).end(), span.end());
          merged.set(last, new Span(merged.get(last).start(), end));
        } else {
          merged.add(span);
        }
      }
      return new Marks(merged);
    }
  }
}
