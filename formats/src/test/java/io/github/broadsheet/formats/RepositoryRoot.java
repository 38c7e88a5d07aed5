package io.github.broadsheet.formats;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the checkout that the tests run in. */
final class RepositoryRoot {

  private RepositoryRoot() {}

  static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("formats").resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "no folder above " + Path.of("").toAbsolutePath() + " holds formats/pom.xml");
    }
    return folder;
  }
}
