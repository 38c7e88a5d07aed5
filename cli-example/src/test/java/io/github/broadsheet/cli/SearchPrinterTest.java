package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetCounts;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.Interval;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.Why;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchPrinterTest {

  private static final Hit HIT =
      ResultBuilder.hit(
          "cnn-1",
          new MarkedText("Aid arrives", List.of(new Span(0, 3))),
          "CNN",
          "2019-02-02",
          false,
          List.of(),
          new Snippet("The aid\ncame.", 0, List.of(new Span(4, 7))),
          new Snippet("More aid.", 90, List.of(new Span(5, 8))));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void hitsShowTitleFactsAndSnippets() {
    print(Style.STARS, new ResultBuilder(new HitCount(7, true, 0), HIT).nextCursor("abc"));

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            7 articles (0.012 s)

            *Aid* arrives
              CNN · 2019-02-02 · cnn-1
              The *aid* came.
              More *aid*.

            next page: --cursor abc
            """);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void coloursAreAddedAndNothingElse() {
    print(Style.COLOUR, new ResultBuilder(new HitCount(1, true, 0), HIT));
    String coloured = out.toString(UTF_8);
    out.reset();
    print(Style.PLAIN, new ResultBuilder(new HitCount(1, true, 0), HIT));

    assertThat(coloured).contains("\u001B[1;31mAid\u001B[0m").contains("\u001B[2m1 article");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(out.toString(UTF_8));
  }

  @Test
  void unknownFactsAreLeftOut() {
    Hit bare = ResultBuilder.hit("x", MarkedText.EMPTY, null, null, false, List.of());

    print(Style.PLAIN, new ResultBuilder(new HitCount(1, true, 0), bare));

    assertThat(out.toString(UTF_8)).isEqualTo("1 article (0.012 s)\n\n(no title)\n  x\n");
    out.reset();
    print(Style.COLOUR, new ResultBuilder(new HitCount(1, true, 0), bare));
    assertThat(out.toString(UTF_8)).contains("\u001B[2m(no title)\u001B[0m");
  }

  @Test
  void countsSayHowSureTheyAre() {
    print(Style.PLAIN, new ResultBuilder(new HitCount(1_000, false, 0)));
    print(Style.PLAIN, new ResultBuilder(new HitCount(12, true, 2)));

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            1,000+ articles (0.012 s)
            12 articles, 2 of them only possibly in the dates asked for (0.012 s)
            """);
  }

  @Test
  void snippetsHaveDotsWhereTheyCutASentence() {
    Hit hit =
        ResultBuilder.hit(
            "x",
            MarkedText.EMPTY,
            null,
            "2019-02-02T10:30:15Z",
            false,
            List.of(),
            new Snippet("lower case begins", 0, List.of()),
            new Snippet("and goes on.", 20, List.of()),
            new Snippet("New sentence?", 40, List.of()));

    print(Style.PLAIN, new ResultBuilder(new HitCount(1, true, 0), hit));

    assertThat(out.toString(UTF_8))
        .endsWith(
            """
              2019-02-02 10:30 UTC · x
              lower case begins …
              … and goes on.
              New sentence?
            """);
  }

  @Test
  void possibleHitsSaySo() {
    Hit possible = ResultBuilder.hit("x", MarkedText.EMPTY, null, "2019", true, List.of());

    print(Style.PLAIN, new ResultBuilder(new HitCount(1, true, 1), possible));

    assertThat(out.toString(UTF_8)).contains("  2019 (possibly in the dates asked for) · x\n");
  }

  @Test
  void facetsAndTimelineAreCharts() {
    Timeline timeline =
        new Timeline(
            Interval.MONTH,
            ZoneOffset.UTC,
            List.of(
                bucket("2018-11-01", 2),
                bucket("2018-12-01", 0),
                bucket("2019-01-01", 0),
                bucket("2019-02-01", 0),
                bucket("2019-03-01", 1),
                bucket("2019-04-01", 0),
                bucket("2019-05-01", 1)),
            List.of(new Timeline.CoarseBucket(NewsDate.parse("2019"), 1)),
            1);

    print(
        Style.PLAIN,
        new ResultBuilder(new HitCount(6, true, 0))
            .facets(
                List.of(new FacetValue("CNN", 4), new FacetValue("RT", 2)),
                List.of(new FacetValue("Juan Guaidó", 6)))
            .timeline(timeline));

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            6 articles (0.012 s)

            outlets
              CNN  4 ██████████████████████████████
              RT   2 ███████████████

            people
              Juan Guaidó  6 ██████████████████████████████

            by month
              2018-11              2 ██████████████████████████████
              ⋮
              2019-03              1 ███████████████
              2019-04              0
              2019-05              1 ███████████████
              2019, month unknown  1 ███████████████
              date unknown         1 ███████████████
            """);
  }

  @Test
  void facetWithoutValuesSaysSo() {
    print(
        Style.PLAIN,
        new ResultBuilder(new HitCount(1, true, 0))
            .facets(List.of(), List.of(new FacetValue("Juan Guaidó", 1))));

    assertThat(out.toString(UTF_8))
        .contains("\noutlets\n  none known\n\npeople\n  Juan Guaidó  1 ");
  }

  @Test
  void labelsAreAsLongAsTheInterval() {
    for (Interval interval : Interval.values()) {
      Timeline timeline =
          new Timeline(
              interval,
              ZoneOffset.UTC,
              List.of(bucket("2019-01-01", 1)),
              List.of(new Timeline.CoarseBucket(NewsDate.parse("2019-03"), 1)),
              0);
      print(Style.PLAIN, new ResultBuilder(new HitCount(2, true, 0)).timeline(timeline));
    }

    assertThat(out.toString(UTF_8))
        .contains("by day\n  2019-01-01 ", "by week\n  2019-01-01 ", "by month\n  2019-01 ")
        .contains("by year\n  2019 ", "  2019-03, day unknown  1");
  }

  @Test
  void notesGoToStandardError() {
    print(
        Style.PLAIN,
        new ResultBuilder(new HitCount(0, true, 0))
            .diagnostics(
                Diagnostic.of(Diagnostic.Kind.SYNTAX, "a quote \u001B[2Jis never closed")));

    assertThat(out.toString(UTF_8)).isEqualTo("0 articles (0.012 s)\n");
    assertThat(err.toString(UTF_8)).isEqualTo("note: a quote [2Jis never closed\n");
  }

  @Test
  void explanationIsUnderTheSnippets() {
    Why why =
        new Why(
            List.of(
                new Why.Clause(
                    "aid",
                    Why.Rule.EXACT,
                    0,
                    List.of(new Span(0, 3)),
                    List.of(new Span(4, 7), new Span(95, 98)),
                    1.2f),
                new Why.Clause("-gold", Why.Rule.ABSENT, 0, List.of(), List.of(), 0)),
            1);

    print(Style.PLAIN, new ResultBuilder(new HitCount(1, true, 0), ResultBuilder.with(HIT, why)));

    assertThat(out.toString(UTF_8))
        .endsWith(
            """
              More aid.
              why  aid: as typed, in the title and twice in the body, 1.20 of 1.50
                   -gold: absent, as asked for
            """);
  }

  @Test
  void explanationIsBrokenToFitATerminal() {
    Why why =
        new Why(
            List.of(
                new Why.Clause(
                    "\"" + "aid ".repeat(12).strip() + "\"",
                    Why.Rule.EXACT,
                    0,
                    List.of(),
                    List.of(new Span(4, 7)),
                    1.5f)),
            1);
    Console console = console(Style.PLAIN, 40);

    print(console, new ResultBuilder(new HitCount(1, true, 0), ResultBuilder.with(HIT, why)));
    console.out().flush();

    assertThat(out.toString(UTF_8).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40))
        .contains(
            "  why  \"aid aid aid aid aid aid aid aid", "       aid aid aid aid\": as typed, in");
  }

  @Test
  void jsonIsOneLineAndTheExitCodeSaysWhetherAnythingWasFound() {
    Console console = console(Style.PLAIN, Integer.MAX_VALUE);
    SearchRequest request = SearchRequest.of("aid");
    SearchPrinter printer = new SearchPrinter(console);

    assertThat(printer.print(request, new ResultBuilder(new HitCount(1, true, 0)).build(), true))
        .isZero();
    assertThat(printer.print(request, new ResultBuilder(new HitCount(0, true, 0)).build(), true))
        .isEqualTo(1);
    console.out().flush();
    assertThat(out.toString(UTF_8)).startsWith("{\"version\":1,").hasLineCount(2);
  }

  @Test
  void snippetsAreBrokenToFitATerminal() {
    Hit hit =
        ResultBuilder.hit(
            "x",
            MarkedText.EMPTY,
            null,
            null,
            false,
            List.of(),
            new Snippet("word ".repeat(20).strip(), 0, List.of()));
    Console console = console(Style.PLAIN, 40);

    print(console, new ResultBuilder(new HitCount(1, true, 0), hit));
    console.out().flush();

    assertThat(out.toString(UTF_8).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40))
        .contains("  word word word word word word word");
  }

  private static Timeline.Bucket bucket(String start, long count) {
    return new Timeline.Bucket(LocalDate.parse(start), count);
  }

  private void print(Style style, ResultBuilder result) {
    Console console = console(style, Integer.MAX_VALUE);
    print(console, result);
    console.out().flush();
  }

  private static void print(Console console, ResultBuilder result) {
    SearchRequest request = SearchRequest.of("aid").withFacets(Facet.outlets(10), Facet.people(10));
    SearchResult built = result.build();
    // only a test of facets expects some
    boolean counted = !built.facets().equals(FacetCounts.NONE);
    new SearchPrinter(console).print(counted ? request : SearchRequest.of("aid"), built, false);
  }

  private Console console(Style style, int width) {
    return new Console(
        InputStream.nullInputStream(),
        new Output(out),
        new PrintStream(err, true, UTF_8),
        style,
        width,
        false,
        Map.of());
  }
}
