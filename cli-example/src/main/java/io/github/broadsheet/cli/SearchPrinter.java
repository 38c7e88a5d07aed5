package io.github.broadsheet.cli;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsDate.Precision;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a page of hits for a person. */
final class SearchPrinter {

  private static final String INDENT = "  ";
  private static final String WHY = "why  ";
  private static final int EMPTY_BUCKETS_SHOWN = 2;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Console console;
  private final Output out;
  private final Style style;

  SearchPrinter(Console console) {
    this.console = console;
    this.out = console.out();
    this.style = console.style();
  }

  /**
   * Prints a result, for a person or as JSON.
   *
   * @return the exit code that says whether anything was found
   */
  int print(SearchRequest request, SearchResult result, boolean json) {
    if (json) {
      out.println(JsonOutput.of(request, result));
    } else {
      print(request, result);
    }
    return result.hitCount().value() > 0 ? 0 : 1;
  }

  private void print(SearchRequest request, SearchResult result) {
    out.println(style.dim(count(result.hitCount()) + " " + seconds(result.took())));
    result.hits().forEach(this::print);
    if (result.hitCount().value() > 0) {
      request.extras().facets().forEach(facet -> printFacet(facet.dimension(), result.facets()));
    }
    if (result.timeline() != null) {
      print(result.timeline());
    }
    if (result.nextCursor() != null) {
      out.println();
      out.println(style.dim("next page: --cursor " + result.nextCursor()));
    }
    new AdvicePrinter(console, request).print(result);
  }

  private void print(Hit hit) {
    out.println();
    boolean titled = !hit.title().text().isEmpty();
    printWrapped("", titled ? style.title(hit.title()) : style.dim("(no title)"));
    out.println(INDENT + style.dim(facts(hit)));
    for (Snippet snippet : hit.snippets()) {
      printWrapped(INDENT, withDots(snippet));
    }
    if (hit.why() != null) {
      print(hit.why(), hit.score());
    }
  }

  private void print(Why why, float score) {
    String label = style.dim(WHY.strip()) + "  ";
    LineWrapper wrapper = new LineWrapper(console.width() - INDENT.length() - WHY.length());
    for (String sentence : Explanation.of(why, score)) {
      for (String part : wrapper.wrap(style.line(sentence))) {
        out.println(INDENT + label + style.dim(part));
        label = " ".repeat(WHY.length());
      }
    }
  }

  /** Returns the snippet, with dots where it seems to begin or end within a sentence. */
  private String withDots(Snippet snippet) {
    String text = snippet.text().strip();
    boolean begins = snippet.start() == 0 || !Character.isLowerCase(text.codePointAt(0));
    boolean ends = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return (begins ? "" : "… ") + style.snippet(snippet) + (ends ? "" : " …");
  }

  private void printWrapped(String indent, String line) {
    LineWrapper wrapper = new LineWrapper(console.width() - indent.length());
    wrapper.wrap(line).forEach(part -> out.println(indent + part));
  }

  private static String facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    if (hit.outlet() != null) {
      facts.add(hit.outlet());
    }
    if (hit.published() != null) {
      facts.add(
          readable(hit.published()) + (hit.possible() ? " (possibly in the dates asked for)" : ""));
    }
    facts.add(hit.id());
    return String.join(" · ", facts);
  }

  private static String readable(NewsDate date) {
    return date.value() instanceof Instant instant ? MINUTE.format(instant) : date.toString();
  }

  private static String count(HitCount count) {
    String articles = Counts.articles(count.value(), count.exact());
    return count.possible() == 0
        ? articles
        : articles
            + String.format(
                Locale.ROOT,
                ", %,d of them only possibly in the dates asked for",
                count.possible());
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "(%.3f s)", took.toNanos() / 1e9);
  }

  private void printFacet(Facet.Dimension dimension, FacetCounts counts) {
    List<FacetValue> values =
        switch (dimension) {
          case OUTLETS -> counts.outlets();
          case PEOPLE -> counts.people();
        };
    BarChart chart = new BarChart(style);
    values.forEach(value -> chart.add(value.value(), value.count()));
    List<String> lines = values.isEmpty() ? List.of(style.dim("none known")) : chart.lines();
    print(dimension.name().toLowerCase(Locale.ROOT), lines);
  }

  private void print(Timeline timeline) {
    BarChart chart = new BarChart(style);
    List<Timeline.Bucket> buckets = timeline.buckets();
    for (int i = 0; i < buckets.size(); ) {
      int empty = emptyFrom(buckets, i);
      if (empty > EMPTY_BUCKETS_SHOWN) {
        chart.addGap();
        i += empty;
      } else {
        chart.add(label(timeline, buckets.get(i)), buckets.get(i).count());
        i++;
      }
    }
    timeline.coarse().forEach(bucket -> chart.add(label(bucket.date()), bucket.count()));
    if (timeline.unknown() > 0) {
      chart.add("date unknown", timeline.unknown());
    }
    print("by " + timeline.interval().name().toLowerCase(Locale.ROOT), chart.lines());
  }

  private static int emptyFrom(List<Timeline.Bucket> buckets, int start) {
    int end = start;
    while (end < buckets.size() && buckets.get(end).count() == 0) {
      end++;
    }
    return end - start;
  }

  private static String label(Timeline timeline, Timeline.Bucket bucket) {
    String day = bucket.start().toString();
    return switch (timeline.interval()) {
      case DAY, WEEK -> day;
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
    };
  }

  private static String label(NewsDate date) {
    return date + (date.precision() == Precision.YEAR ? ", month unknown" : ", day unknown");
  }

  private void print(String name, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(style.bold(name));
      lines.forEach(line -> out.println(INDENT + line));
    }
  }
}
