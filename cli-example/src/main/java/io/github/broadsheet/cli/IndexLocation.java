package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which index a command works on, and the ways to open it. */
final class IndexLocation {

  private final Console console;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; by default $BROADSHEET_INDEX, else broadsheet-index.")
  private @Nullable Path directory;

  IndexLocation(Console console) {
    this.console = console;
  }

  /** Opens the index for reading, beside whoever writes to it. */
  NewsIndex openReadOnly() {
    Path directory = directory();
    try {
      return LuceneNewsIndex.openReadOnly(directory);
    } catch (NewsIndexException e) {
      throw e.reason() == Reason.NOT_FOUND
          ? new NewsIndexException(
              Reason.NOT_FOUND, "no index at " + directory + "; run 'broadsheet index' first", e)
          : e;
    }
  }

  /** Opens the index for writing; creates it if there is none. */
  NewsIndex open() {
    return LuceneNewsIndex.open(directory());
  }

  /** Opens the index for writing; fails if there is none. */
  LuceneNewsIndex openExisting() {
    openReadOnly().close();
    return LuceneNewsIndex.open(directory());
  }

  private Path directory() {
    if (directory != null) {
      return directory;
    }
    String variable = console.environment().getOrDefault("BROADSHEET_INDEX", "");
    return Path.of(variable.isEmpty() ? "broadsheet-index" : variable);
  }
}
