package io.github.broadsheet.cli;

import java.time.Duration;

/**
 * What became of the articles that were read.
 *
 * @param accepted how many are in the index now
 * @param added how many of them are new to it
 * @param rejected what is not in the index, and why
 * @param notes what else a person should know of the files
 * @param articles how many articles the index holds now
 * @param took how long it took
 */
record IndexReport(
    long accepted, long added, Remarks rejected, Remarks notes, long articles, Duration took) {

  /** Returns how many articles took the place of one with the same id. */
  long replaced() {
    return accepted - added;
  }
}
