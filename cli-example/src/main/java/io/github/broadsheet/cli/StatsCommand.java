package io.github.broadsheet.cli;

import io.github.broadsheet.IndexStats;
import io.github.broadsheet.NewsIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what an index holds. */
@Command(
    name = "stats",
    description = "Tells what the index holds.",
    footer = {"", "Example:", "  broadsheet stats --json"})
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexLocation location;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  StatsCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    IndexStats stats;
    try (NewsIndex index = location.openReadOnly()) {
      stats = index.stats();
    }
    if (json) {
      console.out().println(JsonOutput.of(stats));
    } else {
      print(stats);
    }
    return 0;
  }

  private void print(IndexStats stats) {
    print("articles", format(stats.articles()));
    print("outlets", format(stats.outlets()));
    print("people", format(stats.people()));
    Instant earliest = stats.earliest();
    Instant latest = stats.latest();
    if (earliest != null && latest != null) {
      print("from", LocalDate.ofInstant(earliest, stats.zone()).toString());
      print("to", LocalDate.ofInstant(latest, stats.zone()).toString());
    }
    print("undated", format(stats.undated()));
    print("size", String.format(Locale.ROOT, "%,.1f MB", stats.sizeInBytes() / 1e6));
    print("time zone", stats.zone().equals(ZoneOffset.UTC) ? "UTC" : stats.zone().getId());
    print("format", String.valueOf(stats.formatVersion()));
  }

  private void print(String name, String value) {
    Style style = console.style();
    console.out().println(style.dim(name) + " ".repeat(12 - name.length()) + style.line(value));
  }

  private static String format(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
