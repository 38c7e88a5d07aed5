package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PeopleDirectory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that two names are one person's. */
@Command(
    name = "merge",
    description = {
      "Says in the file of people that two names are one person's: searches, facets and completions"
          + " show it at once, and 'people undo' takes it back. Articles are not changed."
    },
    footer = {"", "Example:", "  broadsheet people merge 'Ramiro Montálvez' 'Rodrigo Montalvez'"})
final class PeopleMergeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name that is shown.")
  private String kept = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another name of the same person.")
  private String other = "";

  PeopleMergeCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = location.openToChangePeople()) {
      PeopleChange change = new PeopleChange(console, location.people(), index);
      change.requireKnown(kept, other);
      PeopleDirectory merged = index.people().directory().withMerged(kept, other);
      change.save(merged, "merge " + kept + " = " + other);
      change.show(kept);
    }
    return 0;
  }
}
