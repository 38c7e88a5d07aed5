package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PersonProfile;
import io.github.broadsheet.PersonSummary;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the index knows of a person. */
@Command(
    name = "show",
    description = {
      "Shows under which names articles mention a person, how often and when, and who else is"
          + " mentioned in the same articles; of a name that several people share, who they are."
    },
    footer = {"", "Example:", "  broadsheet people show 'Siobhan O Darragh'"})
final class PeopleShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name of the person.")
  private List<String> words = List.of();

  @Option(
      names = "--companions",
      paramLabel = "N",
      description = "How many companions at most, 0 to 1000, by default ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int companions;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  PeopleShowCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    try (NewsIndex index = location.openReadOnly()) {
      Optional<PersonProfile> profile = index.people().find(name, companions);
      List<PersonSummary> candidates =
          profile.isPresent() ? List.of() : index.people().candidates(name);
      if (json) {
        console
            .out()
            .println(
                profile.isPresent()
                    ? PeopleJson.of(profile.get())
                    : PeopleJson.ofCandidates(candidates));
      } else if (profile.isPresent()) {
        new PeoplePrinter(console).print(profile.get());
      } else if (!candidates.isEmpty()) {
        console.note("note: several people are called " + name + "; give a whole name");
        new PeoplePrinter(console).print(candidates);
      } else {
        console.note("note: " + UnknownPeople.message(index, name));
      }
      return profile.isPresent() || !candidates.isEmpty() ? 0 : 1;
    }
  }
}
