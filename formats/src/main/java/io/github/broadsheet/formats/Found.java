package io.github.broadsheet.formats;

/** What was found on the way through the paths given: a file to read, or something to report. */
sealed interface Found permits SourceFile, Found.Problem {

  /** Something that is not read. */
  record Problem(ReadOutcome outcome) implements Found {}
}
