package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PersonSummary;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists people, and holds the commands that say who is who. */
@Command(
    name = "people",
    description = {
      "Lists the people whom articles mention, those of most articles first, each with the first"
          + " and the last date; or, with a COMMAND, shows one of them or says who is who."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Example:",
      "  broadsheet people mar --limit 5",
      "  broadsheet people show 'Siobhan O Darragh'"
    })
final class PeopleCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(
      arity = "0..*",
      paramLabel = "PREFIX",
      description = "What a name, or a later word of it, begins with; by default anything.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, 1 to 10000, by default ${DEFAULT-VALUE}.",
      defaultValue = "20")
  private int limit;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  private PeopleCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new PeopleCommand(console))
        .addSubcommand("show", new PeopleShowCommand(console))
        .addSubcommand("suggest-merges", new PeopleSuggestCommand(console))
        .addSubcommand("merge", new PeopleMergeCommand(console))
        .addSubcommand("split", new PeopleSplitCommand(console))
        .addSubcommand("undo", new PeopleUndoCommand(console));
  }

  @Override
  public Integer call() {
    String prefix = String.join(" ", words);
    List<PersonSummary> people;
    try (NewsIndex index = location.openReadOnly()) {
      people = index.people().list(prefix, limit);
    }
    PeoplePrinter printer = new PeoplePrinter(console);
    if (json) {
      console.out().println(PeopleJson.ofSummaries(people));
    } else if (people.isEmpty()) {
      console.note(
          prefix.isBlank()
              ? "note: no article mentions a person"
              : "note: no article mentions a person whose name begins with \"" + prefix + "\"");
    } else {
      printer.print(people);
    }
    return people.isEmpty() ? 1 : 0;
  }
}
