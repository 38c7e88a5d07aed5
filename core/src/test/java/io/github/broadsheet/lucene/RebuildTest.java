package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndexException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding the people of all articles again. */
class RebuildTest {

  private static final LuceneIndexOptions WITHOUT_PEOPLE =
      LuceneIndexOptions.DEFAULT.withMentionFinder(article -> List.of());

  @TempDir Path folder;

  @Test
  void peopleThatWereNotFoundBeforeAreFoundAfterwards() {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder, WITHOUT_PEOPLE)) {
      index.put(Article.of("a", "Opposition leader Juan Guaidó spoke on Friday."));
      assertThat(index.search("person:guaido").hits()).isEmpty();
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      assertThat(index.search("person:guaido").hits()).isEmpty();
      index.rebuild();
      assertThat(index.search("person:guaido").hits()).hasSize(1);
      index.put(Article.of("b", "Opposition leader Juan Guaidó left on Monday."));
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(index.search("person:guaido").hits()).hasSize(2);
    }
  }

  @Test
  void articlesStayAsTheyWere() {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      for (int i = 0; i < 600; i++) {
        index.put(
            Article.of("a" + i, "Minister Rosa Dahl" + i % 9 + " met Carla Berg of the harbour.")
                .withTitle("Title " + i)
                .withOutlet("Courier " + i % 5)
                .withPeople("Eva Falk")
                .withPublished(NewsDate.parse("2019-02")));
      }
      index.delete("a7");
      Map<String, Article> before = articles(index);
      index.rebuild();

      assertThat(articles(index)).isEqualTo(before).hasSize(599);
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(599);
      assertThat(index.search("person:\"eva falk\"").hitCount().value()).isEqualTo(599);
      index.rebuild();
      assertThat(articles(index)).as("rebuilt twice").isEqualTo(before);
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.open(folder)) {
      assertThat(articles(index)).as("opened again").hasSize(599);
      index.put(Article.of("new", "Carla Berg went home."));
      assertThat(index.find("new")).isPresent();
    }
  }

  @Test
  void indexOfNothingIsRebuilt() {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      index.rebuild();
      assertThat(index.stats().articles()).isZero();
    }
  }

  @Test
  void readOnlyOrClosedIndexIsNotRebuilt() {
    LuceneNewsIndex.open(folder).close();
    LuceneNewsIndex reader = LuceneNewsIndex.openReadOnly(folder);
    assertThatThrownBy(reader::rebuild)
        .isInstanceOf(NewsIndexException.class)
        .hasMessage("index at " + folder + " is open read-only; open it for writing to change it");
    reader.close();
    assertThatThrownBy(reader::rebuild)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("index is closed");
  }

  private static Map<String, Article> articles(LuceneNewsIndex index) {
    List<IndexedArticle> all = new ArrayList<>();
    index.forEach(all::add);
    Map<String, Article> articles = new TreeMap<>();
    all.forEach(each -> articles.put(each.article().id(), each.article()));
    return articles;
  }
}
