package io.github.broadsheet.formats;

import static java.util.Objects.requireNonNull;

/**
 * Where an article or a problem was met.
 *
 * @param file the file as the user gave it, or as it was found in the folder that the user gave
 * @param line the line, counted from 1, or 0 where the whole file is meant
 */
public record Origin(String file, int line) {

  /** Checks that the line is not negative. */
  public Origin {
    requireNonNull(file, "file");
    if (line < 0) {
      throw new IllegalArgumentException("line must be >= 0, got " + line);
    }
  }

  /** Returns {@code file:line}, or the file alone where the whole file is meant. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
