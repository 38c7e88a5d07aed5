package io.github.broadsheet.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables of queries that stand beside the tests as text files. */
final class Tables {

  private Tables() {}

  /** Returns the lines of a table that are neither blank nor comments. */
  static Stream<String> lines(String name) {
    try (InputStream stream = Tables.class.getResourceAsStream(name)) {
      String table =
          new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("# "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
