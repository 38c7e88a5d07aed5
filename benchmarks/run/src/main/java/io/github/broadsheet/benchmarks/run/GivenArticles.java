package io.github.broadsheet.benchmarks.run;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.corpus.CorpusFile;
import io.github.broadsheet.formats.ArticleFiles;
import io.github.broadsheet.formats.ArticleReader;
import io.github.broadsheet.formats.ReadOptions;
import io.github.broadsheet.formats.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of a file in one of the formats that Broadsheet reads, such as JSON Lines. */
final class GivenArticles {

  private GivenArticles() {}

  /**
   * Writes the corpus file of given articles.
   *
   * @return how many there were
   * @throws IllegalArgumentException if there is no such file or no article in it
   */
  static long write(Path given, Path corpus, long limit) throws IOException {
    if (!Files.isReadable(given)) {
      throw new IllegalArgumentException(
          "corpus must be a file that can be read, such as articles.jsonl, got " + given);
    }
    try (ArticleReader reader = ArticleFiles.open(List.of(given), ReadOptions.DEFAULT)) {
      long written = CorpusFile.write(corpus, articles(reader, limit));
      if (written == 0) {
        throw new IllegalArgumentException("corpus must have articles, got none in " + given);
      }
      return written;
    }
  }

  private static Articles articles(ArticleReader reader, long limit) {
    long[] left = {limit};
    return () -> {
      while (left[0] > 0 && reader.hasNext()) {
        if (reader.next() instanceof ReadOutcome.Read read) {
          left[0]--;
          return article(read.article());
        }
      }
      return null;
    };
  }

  private static CorpusArticle article(Article article) {
    return new CorpusArticle(
        article.id(),
        article.title() == null ? "" : article.title(),
        article.body() == null ? "" : article.body(),
        article.outlet(),
        instant(article.published()),
        List.copyOf(new LinkedHashSet<>(article.people())));
  }

  /** The start of a date that is less precise. */
  private static @Nullable Instant instant(@Nullable NewsDate date) {
    return date == null ? null : date.start(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}
