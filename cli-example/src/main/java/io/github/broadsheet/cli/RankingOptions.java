package io.github.broadsheet.cli;

import io.github.broadsheet.FieldWeights;
import io.github.broadsheet.SearchRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What makes one hit better than another, beside the words of the query. */
final class RankingOptions {

  @Option(
      names = "--recency",
      paramLabel = "DAYS",
      description =
          "Prefer newer articles: one this many days old counts about half of one of today. Of no"
              + " effect when sorted by date.")
  private @Nullable Integer recency;

  @Option(
      names = "--weights",
      paramLabel = "TEXT,TITLE,LEAD",
      converter = FieldWeightsConverter.class,
      description =
          "What a word scores in the whole text, and in addition in the title and in the first"
              + " paragraph; by default 1,0,0.")
  private FieldWeights weights = FieldWeights.DEFAULT;

  @Option(
      names = "--feedback",
      description =
          "Search for the words that stand out in the two best hits as well: often better, always"
              + " slower.")
  private boolean feedback;

  @Option(
      names = "--outlet-cap",
      paramLabel = "N",
      description = "At most this many hits of one outlet.")
  private int outletCap;

  SearchRequest applyTo(SearchRequest request) {
    SearchRequest ranked =
        request.withWeights(weights).withFeedback(feedback).withOutletCap(outletCap);
    return recency == null ? ranked : ranked.withRecency(halfLife(recency));
  }

  private static Duration halfLife(int days) {
    if (days < 1) {
      throw new UsageException("--recency must be at least 1 day, got " + days);
    }
    return Duration.ofDays(days);
  }
}
