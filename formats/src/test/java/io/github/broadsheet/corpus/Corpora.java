package io.github.broadsheet.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.formats.ArticleFiles;
import io.github.broadsheet.formats.ArticleReader;
import io.github.broadsheet.formats.ReadOptions;
import io.github.broadsheet.formats.ReadOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads the articles that the tests of this package search. */
final class Corpora {

  private static final PutListener ALL_ACCEPTED =
      (article, refusal) -> {
        if (refusal != null) {
          throw new AssertionError(article.id() + " was refused: " + refusal);
        }
      };

  private Corpora() {}

  static Path sourceTestData() {
    return root().resolve("src-test-data");
  }

  /** Reads articles.jsonl and the folder text, with the ids that the gold files have. */
  static List<Article> sourceTestArticles() {
    return read(sourceTestData());
  }

  /** Returns a path below the folder shared beside the checkout, or skips the test. */
  static Path shared(String path) {
    Path found = root().resolveSibling("shared").resolve(path);
    assumeTrue(Files.exists(found), () -> found + " is not there");
    return found;
  }

  static List<Article> read(Path path) {
    List<Article> articles = new ArrayList<>();
    try (ArticleReader reader = ArticleFiles.open(List.of(path), ReadOptions.DEFAULT)) {
      while (reader.hasNext()) {
        if (reader.next() instanceof ReadOutcome.Read read) {
          articles.add(read.article());
        }
      }
    }
    return articles;
  }

  static void putAll(NewsIndex index, Iterable<Article> articles) {
    index.putAll(articles, ALL_ACCEPTED);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("formats").resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "no folder above " + Path.of("").toAbsolutePath() + " holds formats/pom.xml");
    }
    return folder;
  }
}
