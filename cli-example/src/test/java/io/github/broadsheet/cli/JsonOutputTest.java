package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Completion;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.IndexStats;
import io.github.broadsheet.Interval;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.Why;
import io.github.broadsheet.formats.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

  @Test
  void resultHasEveryKeyOfTheContract() {
    Hit hit =
        ResultBuilder.hit(
            "cnn-1",
            new MarkedText("Aid arrives", List.of(new Span(0, 3))),
            "CNN",
            "2019-02-02",
            true,
            List.of("Juan Guaidó"),
            new Snippet("The aid.", 7, List.of(new Span(4, 7))));
    SearchRequest request =
        SearchRequest.of("aid")
            .withFacets(Facet.outlets(10), Facet.people(10))
            .withTimeline(Interval.DAY);
    SearchResult result =
        new ResultBuilder(new HitCount(7, true, 1), hit)
            .facets(List.of(new FacetValue("CNN", 7)), List.of(new FacetValue("Juan Guaidó", 2)))
            .timeline(
                new Timeline(
                    Interval.DAY,
                    ZoneOffset.UTC,
                    List.of(new Timeline.Bucket(LocalDate.of(2019, 2, 2), 5)),
                    List.of(new Timeline.CoarseBucket(NewsDate.parse("2019-02"), 1)),
                    1))
            .nextCursor("abc")
            .diagnostics(
                new Diagnostic(
                    Diagnostic.Kind.UNKNOWN_OUTLET,
                    "no outlet CN; did you mean CNN?",
                    new Span(0, 2),
                    List.of("CNN")))
            .suggestion("aids")
            .relaxations(new Relaxation("any outlet", request, 3))
            .build();

    assertThat(JsonOutput.of(request, result))
        .isEqualTo(
            """
            {"version":1,"hitCount":{"value":7,"exact":true,"possible":1},\
            "hits":[{"id":"cnn-1","score":1.5,"outlet":"CNN",\
            "published":{"value":"2019-02-02","precision":"DAY"},"possible":true,\
            "title":{"text":"Aid arrives","spans":[[0,3]]},"people":["Juan Guaidó"],\
            "snippets":[{"text":"The aid.","start":7,"spans":[[4,7]]}]}],\
            "facets":{"outlets":[{"value":"CNN","count":7}],\
            "people":[{"value":"Juan Guaidó","count":2}]},\
            "timeline":{"buckets":[{"start":"2019-02-02","count":5}],\
            "coarse":[{"date":"2019-02","count":1}],"unknown":1},\
            "diagnostics":[{"kind":"UNKNOWN_OUTLET","message":"no outlet CN; did you mean CNN?",\
            "position":[0,2],"suggestions":["CNN"]}],\
            "suggestion":"aids","relaxations":[{"change":"any outlet","count":3}],\
            "nextCursor":"abc","tookMillis":12}\
            """);
  }

  @Test
  void whatIsAbsentIsNullAndWhatWasNotAskedForIsEmpty() {
    Hit bare = ResultBuilder.hit("x", MarkedText.EMPTY, null, null, false, List.of());
    SearchResult result =
        new ResultBuilder(new HitCount(1_000, false, 0), bare)
            .diagnostics(Diagnostic.of(Diagnostic.Kind.EMPTY, "empty"))
            .build();

    assertThat(JsonOutput.of(SearchRequest.of(""), result))
        .isEqualTo(
            """
            {"version":1,"hitCount":{"value":1000,"exact":false},\
            "hits":[{"id":"x","score":1.5,"outlet":null,"published":null,\
            "title":{"text":"","spans":[]},"people":[],"snippets":[]}],\
            "facets":{},"timeline":null,\
            "diagnostics":[{"kind":"EMPTY","message":"empty","position":null,"suggestions":[]}],\
            "suggestion":null,"nextCursor":null,"tookMillis":12}\
            """);
  }

  @Test
  void hitSaysWhyIfAsked() {
    Why why =
        new Why(
            List.of(
                new Why.Clause(
                    "guado~1",
                    Why.Rule.FUZZY,
                    1,
                    List.of(new Span(0, 6)),
                    List.of(new Span(4, 10), new Span(20, 26)),
                    1.25f),
                new Why.Clause("gold", Why.Rule.NONE, 0, List.of(), List.of(), 0)),
            0.5f);
    Hit hit =
        ResultBuilder.with(
            ResultBuilder.hit("x", MarkedText.EMPTY, null, null, false, List.of()), why);

    assertThat(
            JsonOutput.of(
                SearchRequest.of("x"), new ResultBuilder(new HitCount(1, true, 0), hit).build()))
        .contains(
            """
            "snippets":[],"why":{"clauses":[{"text":"guado~1","matched":true,"rule":"FUZZY",\
            "edits":1,"title":[[0,6]],"body":[[4,10],[20,26]],"share":1.25},\
            {"text":"gold","matched":false,"rule":"NONE","edits":0,"title":[],"body":[],\
            "share":0.0}],"recency":0.5}}],\
            """);
  }

  @Test
  void completionsHaveKindTextAndCount() {
    assertThat(
            JsonOutput.of(
                List.of(
                    new Completion(Completion.Kind.OUTLET, "CNN", 7),
                    new Completion(Completion.Kind.TITLE, "Aid", 1))))
        .isEqualTo(
            """
            {"version":1,"completions":[{"kind":"OUTLET","text":"CNN","count":7},\
            {"kind":"TITLE","text":"Aid","count":1}]}\
            """);
  }

  @Test
  void articleHasTheShapeThatIndexReads() {
    Article article =
        Article.of("a", "Body.")
            .withTitle("Title")
            .withOutlet("CNN")
            .withPublished(NewsDate.parse("2019-02-02T10:30Z"))
            .withPeople("Juan Guaidó", "Nicolás Maduro")
            .withAuthors("A. Writer")
            .withUrl("https://example.com/a")
            .withLanguage("en");

    assertThat(JsonOutput.of(article))
        .isEqualTo(
            """
            {"id":"a","title":"Title","body":"Body.","outlet":"CNN","date":"2019-02-02T10:30:00Z",\
            "people":["Juan Guaidó","Nicolás Maduro"],"authors":["A. Writer"],\
            "url":"https://example.com/a","language":"en"}\
            """);
    assertThat(JsonOutput.of(Article.ofTitle("b", "T")))
        .isEqualTo("{\"id\":\"b\",\"title\":\"T\"}");
  }

  @Test
  void statsSayWhatTheIndexHolds() {
    Instant start = Instant.parse("2019-01-01T00:00:00Z");

    assertThat(JsonOutput.of(new IndexStats(3, 2, 1, 1, start, start, 4_096, ZoneOffset.UTC, 1)))
        .isEqualTo(
            """
            {"version":1,"articles":3,"outlets":2,"people":1,"undated":1,\
            "earliest":"2019-01-01T00:00:00Z","latest":"2019-01-01T00:00:00Z",\
            "sizeInBytes":4096,"zone":"Z","formatVersion":1}\
            """);
  }

  @Test
  void reportListsWhatWasRejected() {
    Remarks rejected = new Remarks(1);
    rejected.add(new Origin("a.jsonl", 3), "has neither title nor body");
    rejected.add(new Origin("a.jsonl", 4), "not kept");

    assertThat(
            JsonOutput.of(
                new IndexReport(5, 3, rejected, new Remarks(1), 10, Duration.ofMillis(9))))
        .isEqualTo(
            """
            {"version":1,"added":3,"replaced":2,"rejected":2,"articles":10,\
            "rejections":[{"file":"a.jsonl","line":3,"message":"has neither title nor body"}],\
            "notes":[],"tookMillis":9}\
            """);
  }

  @Test
  void whatSteersATerminalIsEscaped() {
    String json = JsonOutput.of(Article.of("a", "x\u001B[2J\u009B1m\u007F\u202E\u2028é🐋\"\\\n"));

    assertThat(json).contains("x\\u001B[2J\\u009b1m\\u007F\\u202e\\u2028é🐋\\\"\\\\\\n");
    assertThat(JsonTree.parse(json).text("body"))
        .isEqualTo("x\u001B[2J\u009B1m\u007F\u202E\u2028é🐋\"\\\n");
  }
}
