package io.github.broadsheet.cli;

import io.github.broadsheet.NewsIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes articles. */
@Command(
    name = "delete",
    description = "Deletes articles.",
    footer = {"", "Example:", "  broadsheet delete ledger-strike-ballot wire-strike-begins"})
final class DeleteCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Which articles.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--json", description = "Print the number of deleted articles as JSON.")
  private boolean json;

  DeleteCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    long deleted = 0;
    try (NewsIndex index = location.openExisting()) {
      for (String id : ids) {
        if (index.delete(id)) {
          deleted++;
        } else {
          console.note("note: no article with the id " + id);
        }
      }
      index.commit();
    }
    console
        .out()
        .println(
            json
                ? JsonOutput.ofDeleted(deleted)
                : String.format(
                    Locale.ROOT, "deleted %,d article%s", deleted, deleted == 1 ? "" : "s"));
    return deleted > 0 ? 0 : 1;
  }
}
