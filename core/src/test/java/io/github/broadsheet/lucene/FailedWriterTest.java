package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index says when its writer has failed and closed itself. */
class FailedWriterTest {

  @TempDir Path folder;

  private static void deleteAll(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Test
  void searchesAndPutsSayWhatFailedAndNotThatTheIndexIsClosed() throws IOException {
    Path place = folder.resolve("index");
    LuceneNewsIndex index = LuceneNewsIndex.open(place);
    index.put(Article.of("a", "harbour"));
    deleteAll(place);
    assertThatThrownBy(index::compact).isInstanceOf(NewsIndexException.class);
    for (var use :
        List.<Runnable>of(
            () -> index.search("harbour"), () -> index.put(Article.of("b", "ferry")))) {
      assertThatThrownBy(use::run)
          .isInstanceOf(NewsIndexException.class)
          .hasMessageStartingWith("index at " + place + " takes no more articles since")
          .hasMessageEndingWith("what was committed is intact: close the index and open it again");
    }
  }
}
