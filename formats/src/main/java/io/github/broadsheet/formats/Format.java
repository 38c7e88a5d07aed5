package io.github.broadsheet.formats;

/** How files are to be read. */
public enum Format {
  /** Each file as its name says, or its first characters where the name says nothing. */
  AUTO,
  /** Every file as JSON Lines, whatever its name: one object a line. */
  JSONL,
  /** Every file as plain text, whatever its name: one article a file. */
  TEXT
}
