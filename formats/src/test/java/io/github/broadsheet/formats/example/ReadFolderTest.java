package io.github.broadsheet.formats.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.formats.ArticleFiles;
import io.github.broadsheet.formats.ArticleReader;
import io.github.broadsheet.formats.ReadOptions;
import io.github.broadsheet.formats.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFolderTest {

  @TempDir Path folder;

  @Test
  void readsArticlesAndReportsProblems() throws IOException {
    Files.writeString(folder.resolve("ferry.txt"), "The ferry is back\n\nIt came at noon.\n");
    Files.writeString(folder.resolve("wire.jsonl"), "{\"id\": \"w-1\"}\n");
    List<Article> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();

    // @start region="example"
    ReadOptions options = ReadOptions.DEFAULT.withOutlet("Harbour Courier");
    try (ArticleReader reader = ArticleFiles.open(List.of(folder), options)) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case ReadOutcome.Read read -> articles.add(read.article());
          case ReadOutcome.Rejected no -> problems.add(no.origin() + " " + no.reason());
          case ReadOutcome.Noted noted -> notes.add(noted.origin() + ": " + noted.note());
        }
      }
    }
    // @end

    assertThat(articles)
        .containsExactly(
            Article.of("ferry.txt", "It came at noon.")
                .withTitle("The ferry is back")
                .withOutlet("Harbour Courier"));
    assertThat(problems)
        .containsExactly(folder.resolve("wire.jsonl") + ":1 has neither title nor body");
    assertThat(notes).isEmpty();
  }
}
