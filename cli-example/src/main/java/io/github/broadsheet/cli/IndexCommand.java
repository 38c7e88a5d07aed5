package io.github.broadsheet.cli;

import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutSummary;
import io.github.broadsheet.formats.Format;
import io.github.broadsheet.formats.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles from files and puts them into an index. */
@Command(
    name = "index",
    description = {
      "Puts articles into an index; creates it if there is none.",
      "An article with the id of another one replaces it."
    },
    footer = {"", "Example:", "  broadsheet index src-test-data/articles.jsonl src-test-data/text"})
final class IndexCommand implements Callable<Integer> {

  private static final int SHOWN_REMARKS = 20;

  private final Console console;

  @Mixin private final IndexLocation location;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "auto|jsonl|text",
      converter = FormatNames.class,
      completionCandidates = FormatNames.class,
      description = "What the files hold; by default each file's name and beginning tell.")
  private Format format = Format.AUTO;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet of articles that bring none.")
  private @Nullable String outlet;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = NewsDateConverter.class,
      description = "The date of articles that bring none: 2019, 2019-02 or 2019-02-02.")
  private @Nullable NewsDate date;

  @Option(
      names = "--verbose",
      description =
          "List every rejected article and every note, not the first " + SHOWN_REMARKS + ".")
  private boolean verbose;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  IndexCommand(Console console) {
    this.console = console;
    this.location = new IndexLocation(console);
  }

  @Override
  public Integer call() {
    requireThere(paths);
    IndexReport report;
    try (NewsIndex index = location.open()) {
      report = index(index);
    }
    if (json) {
      console.out().println(JsonOutput.of(report));
    } else {
      print(report);
    }
    return report.accepted() > 0 ? 0 : 1;
  }

  private IndexReport index(NewsIndex index) {
    long start = System.nanoTime();
    long before = index.stats().articles();
    ReadOptions options =
        ReadOptions.DEFAULT
            .withFormat(format)
            .withOutlet(outlet)
            .withDate(date)
            .withZone(index.stats().zone());
    int remarks = verbose || json ? Integer.MAX_VALUE : SHOWN_REMARKS;
    try (ProgressLine progress = new ProgressLine(console);
        ArticleFeed feed = new ArticleFeed(paths, console.in(), options, progress, remarks)) {
      PutSummary summary = index.putAll(feed, feed);
      index.commit();
      long after = index.stats().articles();
      return new IndexReport(
          summary.accepted(),
          after - before,
          feed.rejected(),
          feed.notes(),
          after,
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private void print(IndexReport report) {
    print("note: ", report.notes());
    print("rejected: ", report.rejected());
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "added %,d, replaced %,d, rejected %,d (%.1f s); the index holds %,d",
                report.added(),
                report.replaced(),
                report.rejected().count(),
                report.took().toMillis() / 1e3,
                report.articles()));
  }

  private void print(String label, Remarks remarks) {
    remarks.first().forEach(remark -> console.note(label + remark));
    if (remarks.more() > 0) {
      console.note(label + "and " + remarks.more() + " more; --verbose lists them all");
    }
  }

  /** Looks before an index is created for nothing. */
  private static void requireThere(List<String> paths) {
    for (String path : paths) {
      if (!path.equals("-") && !Files.exists(Path.of(path))) {
        throw new UsageException("no such file or folder: " + path);
      }
    }
  }

  /** The formats as the option spells them. */
  static final class FormatNames extends LowerCaseNames<Format> {
    FormatNames() {
      super(Format.class);
    }
  }
}
