package io.github.broadsheet.cli;

import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the index anew in one piece. */
@Command(
    name = "compact",
    description =
        "Writes the index anew in one piece, which makes searches of a large archive faster. Worth"
            + " it where many articles were indexed and few will follow.",
    footer = {"", "Example:", "  broadsheet compact"})
final class CompactCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  CompactCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (LuceneNewsIndex index = location.openExisting()) {
      long before = index.stats().sizeInBytes();
      index.compact();
      long after = index.stats().sizeInBytes();
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "compacted; %,.1f MB of what were %,.1f MB",
                  after / 1e6,
                  before / 1e6));
    }
    return 0;
  }
}
