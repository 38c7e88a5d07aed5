package io.github.broadsheet.cli;

import io.github.broadsheet.Article;
import io.github.broadsheet.Completion;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.IndexStats;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.Why;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON that scripts rely on: each method returns one object on one line. Keys are only ever
 * added; whoever changes the meaning of one raises {@link #VERSION}. Offsets count UTF-16 code
 * units.
 */
final class JsonOutput {

  private static final int VERSION = 1;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new TerminalEscapes()).build();

  private JsonOutput() {}

  /** Returns a page of hits, with the facets and the timeline that the request asked for. */
  static String of(SearchRequest request, SearchResult result) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeName("hitCount");
          writeHitCount(json, result.hitCount());
          writeArray(json, "hits", result.hits(), JsonOutput::writeHit);
          json.writeName("facets");
          writeFacets(json, request, result);
          json.writeName("timeline");
          writeTimeline(json, result.timeline());
          writeArray(json, "diagnostics", result.diagnostics(), JsonOutput::writeDiagnostic);
          json.writeStringProperty("suggestion", result.suggestion());
          if (!result.relaxations().isEmpty()) {
            writeArray(json, "relaxations", result.relaxations(), JsonOutput::writeRelaxation);
          }
          json.writeStringProperty("nextCursor", result.nextCursor());
          json.writeNumberProperty("tookMillis", result.took().toMillis());
        });
  }

  /**
   * Returns an article in the shape that the {@code index} command reads; what is absent is left
   * out.
   */
  static String of(Article article) {
    return object(json -> writeArticle(json, article));
  }

  /**
   * Returns an article in the shape that the {@code index} command reads, with its mentions: {@code
   * mentions} in the body, {@code titleMentions} in the title, and {@code credits} of writers and
   * photographers in the body.
   *
   * @param people says what name a person is shown by whom the article mentions under a name
   */
  static String of(IndexedArticle indexed, UnaryOperator<String> people) {
    return object(
        json -> {
          writeArticle(json, indexed.article());
          writeMentions(json, "mentions", indexed, people, TextField.BODY, false);
          writeMentions(json, "titleMentions", indexed, people, TextField.TITLE, false);
          writeMentions(json, "credits", indexed, UnaryOperator.identity(), TextField.BODY, true);
        });
  }

  private static void writeArticle(JsonGenerator json, Article article) {
    json.writeStringProperty("id", article.id());
    writeUnlessAbsent(json, "title", article.title());
    writeUnlessAbsent(json, "body", article.body());
    writeUnlessAbsent(json, "outlet", article.outlet());
    writeUnlessAbsent(json, "date", article.published());
    writeUnlessEmpty(json, "people", article.people());
    writeUnlessEmpty(json, "authors", article.authors());
    writeUnlessAbsent(json, "url", article.url());
    writeUnlessAbsent(json, "language", article.language());
  }

  private static void writeMentions(
      JsonGenerator json,
      String name,
      IndexedArticle indexed,
      UnaryOperator<String> people,
      TextField field,
      boolean credits) {
    List<Mention> chosen =
        indexed.mentions().stream()
            .filter(mention -> mention.field() == field)
            .filter(mention -> (mention.rule() == MentionRule.CREDIT) == credits)
            .toList();
    writeArray(json, name, chosen, (out, mention) -> writeMention(out, mention, people));
  }

  private static void writeMention(
      JsonGenerator json, Mention mention, UnaryOperator<String> people) {
    json.writeStartObject();
    json.writeStringProperty("person", people.apply(mention.person()));
    json.writeStringProperty("surface", mention.surface());
    json.writeNumberProperty("start", mention.span().start());
    json.writeNumberProperty("end", mention.span().end());
    json.writeStringProperty("rule", mention.rule().name());
    writeUnlessAbsent(json, "role", mention.role());
    if (mention.ambiguous()) {
      json.writeBooleanProperty("ambiguous", true);
    }
    json.writeEndObject();
  }

  /** Returns what a text may become. */
  static String of(List<Completion> completions) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          writeArray(json, "completions", completions, JsonOutput::writeCompletion);
        });
  }

  /** Returns what an index holds. */
  static String of(IndexStats stats) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("articles", stats.articles());
          json.writeNumberProperty("outlets", stats.outlets());
          json.writeNumberProperty("people", stats.people());
          json.writeNumberProperty("undated", stats.undated());
          json.writeStringProperty("earliest", Objects.toString(stats.earliest(), null));
          json.writeStringProperty("latest", Objects.toString(stats.latest(), null));
          json.writeNumberProperty("sizeInBytes", stats.sizeInBytes());
          json.writeStringProperty("zone", stats.zone().getId());
          json.writeNumberProperty("formatVersion", stats.formatVersion());
        });
  }

  /** Returns what became of the articles that were read. */
  static String of(IndexReport report) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("added", report.added());
          json.writeNumberProperty("replaced", report.replaced());
          json.writeNumberProperty("rejected", report.rejected().count());
          json.writeNumberProperty("articles", report.articles());
          writeArray(json, "rejections", report.rejected().first(), JsonOutput::writeRemark);
          writeArray(json, "notes", report.notes().first(), JsonOutput::writeRemark);
          json.writeNumberProperty("tookMillis", report.took().toMillis());
        });
  }

  /** Returns how many articles were deleted. */
  static String ofDeleted(long count) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("deleted", count);
        });
  }

  private static void writeHitCount(JsonGenerator json, HitCount count) {
    json.writeStartObject();
    json.writeNumberProperty("value", count.value());
    json.writeBooleanProperty("exact", count.exact());
    if (count.possible() > 0) {
      json.writeNumberProperty("possible", count.possible());
    }
    json.writeEndObject();
  }

  private static void writeHit(JsonGenerator json, Hit hit) {
    json.writeStartObject();
    json.writeStringProperty("id", hit.id());
    json.writeNumberProperty("score", hit.score());
    json.writeStringProperty("outlet", hit.outlet());
    json.writeName("published");
    writeDate(json, hit.published());
    if (hit.possible()) {
      json.writeBooleanProperty("possible", true);
    }
    json.writeObjectPropertyStart("title");
    json.writeStringProperty("text", hit.title().text());
    writeArray(json, "spans", hit.title().spans(), JsonOutput::writeSpan);
    json.writeEndObject();
    writeArray(json, "people", hit.people(), JsonGenerator::writeString);
    writeArray(json, "snippets", hit.snippets(), JsonOutput::writeSnippet);
    if (hit.why() != null) {
      json.writeName("why");
      writeWhy(json, hit.why());
    }
    json.writeEndObject();
  }

  private static void writeWhy(JsonGenerator json, Why why) {
    json.writeStartObject();
    writeArray(json, "clauses", why.clauses(), JsonOutput::writeClause);
    json.writeNumberProperty("recency", why.recency());
    json.writeEndObject();
  }

  private static void writeClause(JsonGenerator json, Why.Clause clause) {
    json.writeStartObject();
    json.writeStringProperty("text", clause.text());
    json.writeBooleanProperty("matched", clause.matched());
    json.writeStringProperty("rule", clause.rule().name());
    json.writeNumberProperty("edits", clause.edits());
    writeArray(json, "title", clause.title(), JsonOutput::writeSpan);
    writeArray(json, "body", clause.body(), JsonOutput::writeSpan);
    json.writeNumberProperty("share", clause.share());
    json.writeEndObject();
  }

  private static void writeDate(JsonGenerator json, @Nullable NewsDate date) {
    if (date == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("value", date.toString());
    json.writeStringProperty("precision", date.precision().name());
    json.writeEndObject();
  }

  private static void writeSnippet(JsonGenerator json, Snippet snippet) {
    json.writeStartObject();
    json.writeStringProperty("text", snippet.text());
    json.writeNumberProperty("start", snippet.start());
    writeArray(json, "spans", snippet.spans(), JsonOutput::writeSpan);
    json.writeEndObject();
  }

  private static void writeSpan(JsonGenerator json, Span span) {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void writeFacets(JsonGenerator json, SearchRequest request, SearchResult result) {
    json.writeStartObject();
    for (Facet facet : request.extras().facets()) {
      switch (facet.dimension()) {
        case OUTLETS ->
            writeArray(json, "outlets", result.facets().outlets(), JsonOutput::writeFacetValue);
        case PEOPLE ->
            writeArray(json, "people", result.facets().people(), JsonOutput::writeFacetValue);
      }
    }
    json.writeEndObject();
  }

  static void writeFacetValue(JsonGenerator json, FacetValue value) {
    json.writeStartObject();
    json.writeStringProperty("value", value.value());
    json.writeNumberProperty("count", value.count());
    json.writeEndObject();
  }

  private static void writeTimeline(JsonGenerator json, @Nullable Timeline timeline) {
    if (timeline == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    writeArray(
        json,
        "buckets",
        timeline.buckets(),
        (out, bucket) -> writeCount(out, "start", bucket.start(), bucket.count()));
    writeArray(
        json,
        "coarse",
        timeline.coarse(),
        (out, bucket) -> writeCount(out, "date", bucket.date(), bucket.count()));
    json.writeNumberProperty("unknown", timeline.unknown());
    json.writeEndObject();
  }

  private static void writeCount(JsonGenerator json, String name, Object date, long count) {
    json.writeStartObject();
    json.writeStringProperty(name, date.toString());
    json.writeNumberProperty("count", count);
    json.writeEndObject();
  }

  private static void writeDiagnostic(JsonGenerator json, Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("kind", diagnostic.kind().name());
    json.writeStringProperty("message", diagnostic.message());
    json.writeName("position");
    if (diagnostic.position() == null) {
      json.writeNull();
    } else {
      writeSpan(json, diagnostic.position());
    }
    writeArray(json, "suggestions", diagnostic.suggestions(), JsonGenerator::writeString);
    json.writeEndObject();
  }

  private static void writeRelaxation(JsonGenerator json, Relaxation relaxation) {
    json.writeStartObject();
    json.writeStringProperty("change", relaxation.change());
    json.writeNumberProperty("count", relaxation.hits());
    json.writeEndObject();
  }

  private static void writeCompletion(JsonGenerator json, Completion completion) {
    json.writeStartObject();
    json.writeStringProperty("kind", completion.kind().name());
    json.writeStringProperty("text", completion.text());
    json.writeNumberProperty("count", completion.count());
    json.writeEndObject();
  }

  private static void writeRemark(JsonGenerator json, Remarks.Remark remark) {
    json.writeStartObject();
    json.writeStringProperty("file", remark.origin().file());
    json.writeNumberProperty("line", remark.origin().line());
    json.writeStringProperty("message", remark.message());
    json.writeEndObject();
  }

  private static void writeUnlessAbsent(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  private static void writeUnlessEmpty(JsonGenerator json, String name, List<String> values) {
    if (!values.isEmpty()) {
      writeArray(json, name, values, JsonGenerator::writeString);
    }
  }

  /** Writes one value of an array. */
  interface ValueWriter<T> {
    void write(JsonGenerator json, T value);
  }

  static <T> void writeArray(
      JsonGenerator json, String name, List<T> values, ValueWriter<T> writer) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> writer.write(json, value));
    json.writeEndArray();
  }

  /** Returns an object that begins with the version of these shapes. */
  static String versioned(Consumer<JsonGenerator> content) {
    return object(
        json -> {
          json.writeNumberProperty("version", VERSION);
          content.accept(json);
        });
  }

  private static String object(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
