package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that have an index open while another writes to it. */
class ReaderBesideWriterTest {

  @TempDir Path folder;

  @Test
  void readerShowsWhatIsCommittedAndNoMore() {
    try (NewsIndex writer = LuceneNewsIndex.open(folder);
        NewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
      assertThat(reader.search("harbour").hits()).isEmpty();

      writer.put(Article.of("a", "harbour").withOutlet("Courier"));
      assertThat(writer.search("harbour").hits()).hasSize(1);
      assertThat(reader.search("harbour").hits()).isEmpty();

      writer.commit();
      assertThat(reader.search("harbour").hits()).hasSize(1);
      assertThat(reader.find("a")).isPresent();
      assertThat(reader.complete("cou", 5)).hasSize(1);
      assertThat(reader.stats().articles()).isEqualTo(1);

      writer.delete("a");
      assertThat(reader.find("a")).isPresent();
      writer.commit();
      assertThat(reader.find("a")).isEmpty();
    }
  }

  @Test
  void readerGoesOnAfterTheWriterIsClosedAndOpenedAgain() {
    LuceneNewsIndex.open(folder).close();
    try (NewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
      for (int i = 1; i <= 5; i++) {
        try (NewsIndex writer = LuceneNewsIndex.open(folder)) {
          writer.put(Article.of("a" + i, "harbour"));
        }
        assertThat(reader.search("harbour").hits()).hasSize(i);
      }
    }
  }

  @Test
  void walkOverAllArticlesIsNotDisturbedByCommits() {
    try (NewsIndex writer = LuceneNewsIndex.open(folder)) {
      for (int i = 0; i < 6; i++) {
        writer.put(Article.of("a" + i, "harbour"));
        writer.commit();
      }
      try (NewsIndex reader = LuceneNewsIndex.openReadOnly(folder)) {
        List<String> walked = new ArrayList<>();
        reader.forEach(
            article -> {
              walked.add(article.article().id());
              writer.delete(article.article().id());
              writer.put(Article.of("b" + walked.size(), "strike"));
              writer.commit();
            });
        assertThat(walked).hasSize(6).allMatch(id -> id.startsWith("a"));
        assertThat(reader.search("harbour").hits()).isEmpty();
        assertThat(reader.search("strike").hitCount().value()).isEqualTo(6);
      }
    }
  }

  @Test
  void readerThatMayBeStaleSparesTheRefresh() {
    SearchRequest stale = SearchRequest.of("harbour").withMaxStaleness(Duration.ofDays(1));
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      index.put(Article.of("a", "harbour"));
      assertThat(index.search(stale).hits()).isEmpty();
      assertThat(index.search("harbour").hits()).hasSize(1);
      assertThat(index.search(stale).hits()).hasSize(1);
    }
  }

  @Test
  void readerInAnotherProcessFollowsCommits() {
    try (NewsIndex writer = LuceneNewsIndex.open(folder);
        ForkedJava reader = ForkedJava.start(Counter.class, folder.toString())) {
      for (int i = 0; i < 10; i++) {
        reader.writeLine("count");
        assertThat(reader.readLine()).isEqualTo(Integer.toString(i));
        writer.put(Article.of("a" + i, "harbour"));
        writer.commit();
      }
      reader.writeLine("end");
      assertThat(reader.waitFor()).isZero();
    }
  }

  /** Opens an index read-only and prints how many articles it has, as often as asked. */
  static final class Counter {

    private Counter() {}

    public static void main(String[] args) throws IOException {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      try (NewsIndex index = LuceneNewsIndex.openReadOnly(Path.of(args[0]))) {
        while ("count".equals(in.readLine())) {
          System.out.println(index.search("harbour").hitCount().value());
          System.out.flush();
        }
      }
    }
  }
}
