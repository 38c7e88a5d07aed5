package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Span;
import io.github.broadsheet.WordMatching;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles are marked alike whether or not a page shows snippets, which is two ways of marking. */
class TitleMarkerTest {

  private static final int ARTICLES = 60;
  private static final int QUERIES = 300;
  private static final String[] WORDS = {
    "harbour", "strike", "strikes", "the", "aid", "O'Brien", "Guaidó's", "Ada Berg", "of", "oil."
  };
  private static final String[] PARTS = {
    "harbour",
    "strike",
    "aid",
    "guaido",
    "brien",
    "title:oil",
    "body:oil",
    "author:berg",
    "person:berg",
    "str*",
    "hrabour~1",
    "\"the harbour\"",
    "\"aid of aid\"",
    "\"strike of the\"",
    "\"the of the aid\"",
    "\"harbour aid\"~3",
    "title:\"of the\"",
    "sentence:(harbour aid)",
    "near2:(strike oil)",
    "prefer:strike",
    "harbour^2"
  };

  @ParameterizedTest
  @EnumSource(WordMatching.class)
  void titlesAreMarkedAlikeWithAndWithoutSnippets(WordMatching matching) {
    long seed = 7 + matching.ordinal();
    Random random = new Random(seed);
    int marks = 0;
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = Article.of("a" + i, text(random, 30)).withAuthors("Ada Berg");
        index.put(i % 9 == 0 ? article : article.withTitle(text(random, 7)));
        if (i % 20 == 0) {
          index.commit();
        }
      }
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request =
            SearchRequest.of(query(random, 3))
                .withMatching(matching)
                .withFeedback(i % 5 == 0)
                .withLimit(ARTICLES);
        Map<String, List<Span>> alone = titles(index, request.withHighlighting(Highlighting.NONE));
        assertThat(alone).as("seed %s: %s", seed, request).isEqualTo(titles(index, request));
        marks += alone.values().stream().mapToInt(List::size).sum();
      }
    }
    assertThat(marks).as("marks compared").isGreaterThan(2_000);
  }

  private static Map<String, List<Span>> titles(NewsIndex index, SearchRequest request) {
    return index.search(request).hits().stream()
        .collect(Collectors.toMap(hit -> hit.id(), hit -> hit.title().spans()));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(length); i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString().strip();
  }

  private static String query(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return PARTS[random.nextInt(PARTS.length)];
    }
    String a = query(random, depth - 1);
    String b = query(random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 -> "(" + a + " OR " + b + ")";
      case 1 -> "(" + a + " AND " + b + ")";
      default -> "(" + a + " -" + b + ")";
    };
  }
}
