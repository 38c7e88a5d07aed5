package io.github.broadsheet.formats;

import java.io.IOException;
import java.util.function.Consumer;

/** Cuts an open file into records and reads them one by one. */
interface RecordSource {

  /** Reads on by one step, reports what came of it, and returns whether there may be more. */
  boolean advance(Consumer<ReadOutcome> outcomes) throws IOException;

  /** Returns the line that was read last, 0 where the whole file is read at once. */
  int line();
}
