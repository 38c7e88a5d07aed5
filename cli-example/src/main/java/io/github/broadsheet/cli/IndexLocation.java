package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import io.github.broadsheet.people.PeopleStore;
import java.nio.file.Files;
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

  @Option(
      names = "--people-file",
      paramLabel = "FILE",
      description =
          "Who is who, as 'broadsheet people merge' writes it; by default $BROADSHEET_PEOPLE, else"
              + " the index's name with .people behind it, if there is such a file.")
  private @Nullable Path peopleFile;

  IndexLocation(Console console) {
    this.console = console;
  }

  /** Opens the index for reading, beside whoever writes to it. */
  NewsIndex openReadOnly() {
    requirePeopleFile();
    return openToChangePeople();
  }

  /** Opens the index for reading; a file of people that is asked for need not be there yet. */
  NewsIndex openToChangePeople() {
    Path directory = directory();
    PeopleDirectory people = people().load();
    try {
      NewsIndex index = LuceneNewsIndex.openReadOnly(directory);
      index.people().use(people);
      return index;
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
    PeopleDirectory people = people().load();
    LuceneNewsIndex index = LuceneNewsIndex.open(directory());
    index.people().use(people);
    return index;
  }

  /** The file that says who is who; it need not be there yet. */
  PeopleStore people() {
    if (peopleFile != null) {
      return PeopleStore.at(peopleFile);
    }
    String variable = console.environment().getOrDefault("BROADSHEET_PEOPLE", "");
    return PeopleStore.at(
        variable.isEmpty()
            ? directory().resolveSibling(directory().getFileName() + ".people")
            : Path.of(variable));
  }

  private void requirePeopleFile() {
    if (peopleFile != null && !Files.exists(peopleFile)) {
      throw new UsageException("no file of people at " + peopleFile);
    }
  }

  private Path directory() {
    if (directory != null) {
      return directory;
    }
    String variable = console.environment().getOrDefault("BROADSHEET_INDEX", "");
    return Path.of(variable.isEmpty() ? "broadsheet-index" : variable);
  }
}
