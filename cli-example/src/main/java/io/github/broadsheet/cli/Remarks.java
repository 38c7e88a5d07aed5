package io.github.broadsheet.cli;

import io.github.broadsheet.formats.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects remarks on places in files: counts them all, keeps the first ones. */
final class Remarks {

  /**
   * A remark.
   *
   * @param origin the place
   * @param message what is to say about it
   */
  record Remark(Origin origin, String message) {
    /** Returns the remark as {@code file:line: message}. */
    @Override
    public String toString() {
      return origin + ": " + message;
    }
  }

  private final List<Remark> first = new ArrayList<>();
  private final int limit;
  private long count;

  /**
   * Starts without remarks.
   *
   * @param limit how many to keep
   */
  Remarks(int limit) {
    this.limit = limit;
  }

  void add(Origin origin, String message) {
    count++;
    if (first.size() < limit) {
      first.add(new Remark(origin, message));
    }
  }

  List<Remark> first() {
    return Collections.unmodifiableList(first);
  }

  long count() {
    return count;
  }

  /** Returns how many were not kept. */
  long more() {
    return count - first.size();
  }
}
