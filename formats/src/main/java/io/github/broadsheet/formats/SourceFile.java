package io.github.broadsheet.formats;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to read.
 *
 * @param name what the user calls it
 * @param id the id of an article that brings none, or the beginning of it
 * @param kind what its name says of its content
 * @param opener opens it
 */
record SourceFile(String name, String id, FileKind kind, Opener opener) implements Found {

  /** Opens a file when its turn comes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  Origin origin(int line) {
    return new Origin(name, line);
  }
}
