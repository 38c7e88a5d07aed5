package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.formats.ArticleFiles;
import io.github.broadsheet.formats.ArticleReader;
import io.github.broadsheet.formats.ReadOptions;
import io.github.broadsheet.formats.ReadOutcome;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes Reuters-21578 twice. Takes half a minute, so only with {@code -Dlong=true}. */
class ReutersTest {

  private static final long RECORDS = 21_578;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void findRecords() {
    assumeTrue(Boolean.getBoolean("long"), "takes long, and -Dlong=true was not given");
    file = Corpora.shared("data/reuters21578/docs.jsonl.gz");
  }

  @Test
  void everyRecordIsAcceptedOrRejectedAndASecondRunReplacesAll() {
    try (NewsIndex index = LuceneNewsIndex.open(folder)) {
      Reading first = put(index);
      assertThat(first.accepted + first.rejected).isEqualTo(RECORDS);
      assertThat(first.rejected).as("records with neither title nor text").isBetween(1L, 100L);
      assertThat(index.stats().articles()).isEqualTo(first.accepted);
      long found = index.search("oil").hitCount().value();

      Reading second = put(index);
      assertThat(second.accepted).isEqualTo(first.accepted);
      assertThat(index.stats().articles()).isEqualTo(first.accepted);
      assertThat(index.search("oil").hitCount().value()).isEqualTo(found).isPositive();
    }
  }

  private Reading put(NewsIndex index) {
    try (ArticleReader reader = ArticleFiles.open(List.of(file), ReadOptions.DEFAULT)) {
      Reading reading = new Reading(reader);
      reading.accepted = index.putAll(() -> reading, PutListener.NONE).accepted();
      return reading;
    }
  }

  /** Hands over what could be read and counts what could not. */
  private static final class Reading implements Iterator<Article> {

    private final ArticleReader reader;
    private Article next;
    private long accepted;
    private long rejected;

    Reading(ArticleReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while (next == null && reader.hasNext()) {
        switch (reader.next()) {
          case ReadOutcome.Read read -> next = read.article();
          case ReadOutcome.Rejected r -> rejected++;
          case ReadOutcome.Noted n -> {}
        }
      }
      return next != null;
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Article article = next;
      next = null;
      return article;
    }
  }
}
