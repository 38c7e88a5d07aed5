package io.github.broadsheet.formats;

import io.github.broadsheet.formats.ReadOutcome.Read;
import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON Lines. What is wrong with one line does not concern the next. */
final class JsonLinesSource implements RecordSource {

  private final LineReader lines;
  private final SourceFile file;
  private final ReadOptions options;
  private boolean empty = true;
  private boolean guessNoted;

  JsonLinesSource(InputStream in, SourceFile file, ReadOptions options) {
    this.lines = new LineReader(in, ReadLimits.MAX_RECORD_BYTES);
    this.file = file;
    this.options = options;
  }

  @Override
  public int line() {
    return lines.number();
  }

  @Override
  public boolean advance(Consumer<ReadOutcome> outcomes) throws IOException {
    switch (lines.advance()) {
      case END -> {
        if (empty) {
          outcomes.accept(new Rejected(file.origin(0), "is empty"));
        }
        return false;
      }
      case TOO_LONG -> {
        empty = false;
        outcomes.accept(new Rejected(origin(), ReadLimits.TOO_LONG));
      }
      case LINE -> {
        if (isUtf16()) {
          outcomes.accept(
              new Rejected(file.origin(0), "is UTF-16, and JSON Lines are read as UTF-8"));
          return false;
        }
        readLine(outcomes);
      }
    }
    return true;
  }

  private boolean isUtf16() {
    return line() == 1 && TextDecoder.beginsWithUtf16Mark(lines.bytes(), lines.length());
  }

  private void readLine(Consumer<ReadOutcome> outcomes) {
    TextDecoder.Decoded line = TextDecoder.decode(lines.bytes(), lines.length());
    if (line.text().isBlank()) {
      return;
    }
    empty = false;
    try (JsonParser parser = JsonArticles.open(line.text())) {
      readValue(parser, line.guessed()).forEach(outcomes);
    } catch (JacksonException e) {
      outcomes.accept(new Rejected(origin(), JsonProblems.describe(e)));
    }
  }

  private List<ReadOutcome> readValue(JsonParser parser, boolean guessed) {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      return List.of(new Rejected(origin(), JsonProblems.notAnObject(first)));
    }
    ArticleDraft draft = JsonArticles.read(parser);
    if (parser.nextToken() != null) {
      return List.of(new Rejected(origin(), "has more than one JSON value on the line"));
    }
    if (guessed && !guessNoted) {
      draft.note(TextDecoder.GUESSED + "; so are other lines of this file like it");
    }
    List<ReadOutcome> outcomes = draft.finish(file.id() + ":" + line(), origin(), options);
    guessNoted = guessNoted || (guessed && outcomes.getFirst() instanceof Read);
    return outcomes;
  }

  private Origin origin() {
    return file.origin(line());
  }
}
