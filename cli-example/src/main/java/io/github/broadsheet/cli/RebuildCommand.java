package io.github.broadsheet.cli;

import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds the people of all articles again. */
@Command(
    name = "rebuild",
    description =
        "Finds the people of all articles again, with what the archive itself teaches of names, and"
            + " writes the articles anew.",
    footer = {"", "Example:", "  broadsheet rebuild"})
final class RebuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  RebuildCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (LuceneNewsIndex index = location.openExisting()) {
      index.rebuild();
      long people = index.stats().people();
      console
          .out()
          .println("rebuilt; the articles name " + people + (people == 1 ? " person" : " people"));
    }
    return 0;
  }
}
