package io.github.broadsheet.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes commands and options in a shell. */
@Command(
    name = "generate-completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"", "Example:", "  source <(broadsheet generate-completion)"})
final class GenerateCompletionCommand implements Callable<Integer> {

  private final Console console;

  GenerateCompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().println(AutoComplete.bash("broadsheet", RootCommand.commandLine(console)));
    return 0;
  }
}
