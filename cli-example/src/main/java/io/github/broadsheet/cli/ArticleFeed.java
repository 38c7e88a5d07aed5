package io.github.broadsheet.cli;

import io.github.broadsheet.Article;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.formats.ArticleFiles;
import io.github.broadsheet.formats.ArticleReader;
import io.github.broadsheet.formats.Origin;
import io.github.broadsheet.formats.ReadOptions;
import io.github.broadsheet.formats.ReadOutcome;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Feeds an index with the articles of several files or folders, read while it takes them, and
 * collects what could not be read and what the index refused. For one use.
 */
final class ArticleFeed
    implements Iterable<Article>, Iterator<Article>, PutListener, AutoCloseable {

  private final Iterator<String> paths;
  private final InputStream standardInput;
  private final ReadOptions options;
  private final ProgressLine progress;
  private final Remarks rejected;
  private final Remarks notes;

  /** Where the articles come from that the index has taken but not answered for. */
  private final Queue<Origin> pending = new ArrayDeque<>();

  private @Nullable ArticleReader reader;
  private @Nullable Article next;

  /**
   * Starts before the first article.
   *
   * @param paths files, folders, or {@code -} for standard input
   * @param remarks how many rejections and how many notes to keep
   */
  ArticleFeed(
      List<String> paths,
      InputStream standardInput,
      ReadOptions options,
      ProgressLine progress,
      int remarks) {
    this.paths = paths.iterator();
    this.standardInput = standardInput;
    this.options = options;
    this.progress = progress;
    this.rejected = new Remarks(remarks);
    this.notes = new Remarks(remarks);
  }

  Remarks rejected() {
    return rejected;
  }

  Remarks notes() {
    return notes;
  }

  @Override
  public Iterator<Article> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (reader != null && reader.hasNext()) {
        next = take(reader.next());
      } else if (paths.hasNext()) {
        close();
        reader = open(paths.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Article next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Article article = next;
    next = null;
    return article;
  }

  /** Returns the article, or null if there is none and the reason has been noted. */
  private @Nullable Article take(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Read read -> {
        pending.add(read.origin());
        yield read.article();
      }
      case ReadOutcome.Rejected refusal -> {
        rejected.add(refusal.origin(), refusal.reason());
        yield null;
      }
      case ReadOutcome.Noted noted -> {
        notes.add(noted.origin(), noted.note());
        yield null;
      }
    };
  }

  @Override
  public void onPut(Article article, @Nullable String refusal) {
    Origin origin = pending.remove();
    if (refusal != null) {
      rejected.add(origin, refusal);
    }
    progress.advance();
  }

  private ArticleReader open(String path) {
    return path.equals("-")
        ? ArticleFiles.open(standardInput, "stdin", options)
        : ArticleFiles.open(List.of(Path.of(path)), options);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
