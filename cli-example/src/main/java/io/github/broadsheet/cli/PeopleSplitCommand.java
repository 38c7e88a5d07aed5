package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PeopleDirectory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that a name is not a person's. */
@Command(
    name = "split",
    description = {
      "Says in the file of people that a name is somebody else's: it is taken from the person, and"
          + " no rule joins the two again. 'people undo' takes it back."
    },
    footer = {"", "Example:", "  broadsheet people split 'Rodrigo Montalvez' 'Ramiro Montálvez'"})
final class PeopleSplitCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of somebody else.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "PERSON", description = "The person who has it now.")
  private String person = "";

  PeopleSplitCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = location.openToChangePeople()) {
      PeopleChange change = new PeopleChange(console, location.people(), index);
      change.requireKnown(name, person);
      PeopleDirectory split = index.people().directory().withSplit(name, person);
      change.save(split, "split " + name + " from " + person);
      change.show(name, person);
    }
    return 0;
  }
}
