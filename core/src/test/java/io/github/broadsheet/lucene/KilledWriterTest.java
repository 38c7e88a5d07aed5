package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes. {@code -Dcycles=1000} kills it that often, {@code
 * -Dseed=7} at those moments.
 */
class KilledWriterTest {

  private static final int BATCH = 20;

  @TempDir Path folder;

  @Test
  void everyCommittedArticleIsThereAndEveryArticleIsWhole() {
    long seed = Long.getLong("seed", 20190202);
    Random random = new Random(seed);
    int cycles = Integer.getInteger("cycles", 3);
    int acknowledged = 0;
    for (int cycle = 0; cycle < cycles; cycle++) {
      acknowledged = acknowledgedUntilKilled(acknowledged, random.nextInt(6));
      String when = "cycle %s of seed %s".formatted(cycle, seed);
      try (NewsIndex index = LuceneNewsIndex.open(folder)) {
        Map<String, Article> found = new HashMap<>();
        index.forEach(article -> found.put(article.article().id(), article.article()));

        assertThat(index.stats().articles()).as(when).isEqualTo(found.size());
        for (int i = 0; i < acknowledged * BATCH; i++) {
          assertThat(found).as(when).containsKey("a" + i);
        }
        found.forEach((id, article) -> assertThat(article).as(when).isEqualTo(article(id)));
        assertThat(index.search("number").hitCount().value()).as(when).isEqualTo(found.size());
        assertThat(index.find("a0").map(IndexedArticle::article))
            .as(when)
            .isEqualTo(Optional.ofNullable(found.get("a0")));
      }
    }
    assertThat(acknowledged).as("commits before the last kill").isPositive();
  }

  /** Returns how many batches are committed, one acknowledged by the child that is killed. */
  private int acknowledgedUntilKilled(int from, int commits) {
    try (ForkedJava child =
        ForkedJava.start(Feeder.class, folder.toString(), Integer.toString(from))) {
      int acknowledged = from;
      int seen = 0;
      String line = child.readLine();
      while (line != null) {
        if (line.startsWith("ACK ")) {
          acknowledged = Integer.parseInt(line.substring(4));
          seen++;
        }
        // Between TRY and ACK the child is within a commit.
        if (seen > commits && line.startsWith("TRY ")) {
          break;
        }
        line = child.readLine();
      }
      child.kill();
      for (line = child.readLine(); line != null; line = child.readLine()) {
        acknowledged = line.startsWith("ACK ") ? Integer.parseInt(line.substring(4)) : acknowledged;
      }
      return acknowledged;
    }
  }

  private static Article article(String id) {
    int number = Integer.parseInt(id.substring(1));
    return Article.of(id, "This is number " + number + ". ".repeat(number % 500))
        .withTitle("Title " + number)
        .withOutlet("Courier " + number % 7)
        .withPeople("Person " + number % 11);
  }

  /** Puts batch after batch, each with one old article again, and says so before and after. */
  static final class Feeder {

    private Feeder() {}

    public static void main(String[] args) {
      NewsIndex index = LuceneNewsIndex.open(Path.of(args[0]));
      for (int batch = Integer.parseInt(args[1]); ; batch++) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
          articles.add(article("a" + (batch * BATCH + i)));
        }
        articles.add(article("a" + batch / 2));
        index.putAll(articles, PutListener.NONE);
        System.out.println("TRY " + (batch + 1));
        index.commit();
        System.out.println("ACK " + (batch + 1));
      }
    }
  }
}
