package io.github.broadsheet.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a name: holds the others and the options they all have. */
@Command(
    name = "broadsheet",
    description = "Full-text search for news articles.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Try it:  broadsheet demo",
      "",
      "Exit codes: 0 found or done, 1 nothing found, 2 wrong usage or an error."
    })
final class RootCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After an error show where in the program it happened.")
  @SuppressWarnings("unused") // Main looks for it before anything else is read
  private boolean debug;

  private RootCommand(Console console) {
    this.console = console;
  }

  /** Returns the whole command line. */
  static CommandLine commandLine(Console console) {
    RootCommand root = new RootCommand(console);
    CommandLine commands =
        new CommandLine(root)
            .addSubcommand("demo", new DemoCommand(console))
            .addSubcommand("index", new IndexCommand(console))
            .addSubcommand("search", new SearchCommand(console))
            .addSubcommand("timeline", new TimelineCommand(console))
            .addSubcommand("related", new RelatedCommand(console))
            .addSubcommand("complete", new CompleteCommand(console))
            .addSubcommand("people", PeopleCommand.commandLine(console))
            .addSubcommand("show", new ShowCommand(console))
            .addSubcommand("delete", new DeleteCommand(console))
            .addSubcommand("export", new ExportCommand(console))
            .addSubcommand("rebuild", new RebuildCommand(console))
            .addSubcommand("compact", new CompactCommand(console))
            .addSubcommand("stats", new StatsCommand(console))
            .addSubcommand("generate-completion", new GenerateCompletionCommand(console));
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
    }
    return commands
        .setOut(console.out().toPrintWriter())
        .setColorScheme(
            Help.defaultColorScheme(
                console.style() == Style.COLOUR ? Help.Ansi.ON : Help.Ansi.OFF));
  }

  @Override
  public Integer call() {
    commandLine(console).usage(console.err());
    return 2;
  }

  /** The version that the jar was built from. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String built = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"broadsheet " + (built == null ? "(development)" : built)};
    }
  }
}
