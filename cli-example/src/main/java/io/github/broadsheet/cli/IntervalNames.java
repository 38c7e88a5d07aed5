package io.github.broadsheet.cli;

import io.github.broadsheet.Interval;

/** The intervals as options spell them. */
final class IntervalNames extends LowerCaseNames<Interval> {
  IntervalNames() {
    super(Interval.class);
  }
}
