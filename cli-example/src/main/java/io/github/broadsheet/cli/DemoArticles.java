package io.github.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the articles that come with this project. */
final class DemoArticles {

  /** Where they lie, from the root of the repository. */
  static final String FOLDER = "src-test-data";

  private DemoArticles() {}

  /**
   * Returns the folder with the articles: the one in the directory that the launcher names as
   * {@code broadsheet.home}, else in the working directory or the nearest one above it.
   */
  static Optional<Path> find() {
    return find(Path.of(System.getProperty("broadsheet.home", "")));
  }

  static Optional<Path> find(Path start) {
    for (Path at = start.toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve(FOLDER);
      if (Files.isDirectory(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
