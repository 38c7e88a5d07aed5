package io.github.broadsheet.people;

/**
 * Tokens in a row.
 *
 * @param from index of the first
 * @param to index after the last
 */
record TokenRange(int from, int to) {

  boolean contains(int index) {
    return index >= from && index < to;
  }
}
