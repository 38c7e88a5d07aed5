package io.github.broadsheet.cli;

import io.github.broadsheet.people.PeopleStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the last merge or split back. */
@Command(
    name = "undo",
    description = "Takes the last merge or split back: the file of people is what it was before.",
    footer = {"", "Example:", "  broadsheet people undo"})
final class PeopleUndoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  PeopleUndoCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    PeopleStore store = location.people();
    List<String> changes = store.changes();
    if (changes.isEmpty()) {
      console.note("note: there is no merge or split to take back");
      return 1;
    }
    try {
      store.undo();
    } catch (IllegalStateException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    console.out().println("took back: " + Style.PLAIN.line(changes.getFirst()));
    return 0;
  }
}
