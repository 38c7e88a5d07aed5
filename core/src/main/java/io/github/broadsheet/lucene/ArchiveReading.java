package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.people.NameHints;
import io.github.broadsheet.people.NameHintsLearner;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Reads all articles of an index as they were given. */
final class ArchiveReading {

  /** Fewer articles teach more wrong than right. */
  private static final int MIN_LEARNED = 500;

  /** More articles teach little more. */
  private static final int MAX_LEARNED = 20_000;

  private final DirectoryReader reader;

  ArchiveReading(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Something done with each article. */
  interface Step {
    void take(Article article) throws IOException;
  }

  void forEach(Step step) throws IOException {
    MatchCounter articles =
        leaf -> document -> step.take(StoredArticle.read(leaf, document).article());
    new IndexSearcher(reader)
        .search(MatchAllDocsQuery.INSTANCE, MatchCollector.manager(List.of(articles)));
  }

  /**
   * Learns from the articles what words are names. Of many it takes some, chosen by their ids, so
   * that it does not matter in which order they were put in.
   */
  NameHints learn() throws IOException {
    if (reader.numDocs() < MIN_LEARNED) {
      return NameHints.none();
    }
    NameHintsLearner learner = new NameHintsLearner();
    int oneIn = 1 + reader.numDocs() / MAX_LEARNED;
    forEach(
        article -> {
          if (Math.floorMod(article.id().hashCode(), oneIn) == 0) {
            learner.add(article);
          }
        });
    return learner.freeze();
  }
}
