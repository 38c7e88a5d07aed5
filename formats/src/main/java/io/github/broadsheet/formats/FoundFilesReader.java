package io.github.broadsheet.formats;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads files one after the other. */
final class FoundFilesReader implements ArticleReader {

  private final Iterator<Found> files;
  private final ReadOptions options;
  private final Queue<ReadOutcome> outcomes = new ArrayDeque<>();
  private @Nullable FileSource open;
  private boolean closed;

  FoundFilesReader(Iterator<Found> files, ReadOptions options) {
    this.files = files;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    if (closed) {
      throw new IllegalStateException("reader is closed");
    }
    while (outcomes.isEmpty()) {
      if (open != null) {
        if (!open.advance(outcomes::add)) {
          closeFile();
        }
      } else if (files.hasNext()) {
        begin(files.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public ReadOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return outcomes.remove();
  }

  @Override
  public void close() {
    closed = true;
    closeFile();
  }

  private void begin(Found found) {
    switch (found) {
      case SourceFile file -> open = new FileSource(file, options);
      case Found.Problem problem -> outcomes.add(problem.outcome());
    }
  }

  private void closeFile() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
