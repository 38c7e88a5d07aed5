package io.github.broadsheet.formats;

import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads objects that may spread over lines, one after the other or in an array. Behind a mistake in
 * the JSON nothing more of the file can be read.
 */
final class JsonDocumentSource implements RecordSource {

  private final JsonParser parser;
  private final SourceFile file;
  private final ReadOptions options;
  private int line;
  private int recordsOnLine;
  private boolean empty = true;

  JsonDocumentSource(InputStream in, SourceFile file, ReadOptions options) throws IOException {
    this.file = file;
    this.options = options;
    try {
      this.parser = JsonArticles.open(in);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public boolean advance(Consumer<ReadOutcome> outcomes) throws IOException {
    try {
      return readValue(outcomes);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      String reason = JsonProblems.describe(e) + "; the rest of the file was not read";
      // what goes beyond a limit has no location
      TokenStreamLocation where =
          e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      outcomes.accept(new Rejected(file.origin(where.getLineNr()), reason));
      return false;
    }
  }

  private boolean readValue(Consumer<ReadOutcome> outcomes) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      if (empty) {
        outcomes.accept(new Rejected(file.origin(0), "is empty"));
      }
      return false;
    }
    empty = false;
    boolean beginsOrEndsTheArray =
        token == JsonToken.END_ARRAY
            || (token == JsonToken.START_ARRAY
                && parser.streamReadContext().getNestingDepth() == 1);
    if (!beginsOrEndsTheArray) {
      countLine();
      readRecord(token, outcomes);
    }
    return true;
  }

  private void readRecord(JsonToken token, Consumer<ReadOutcome> outcomes) {
    Origin origin = file.origin(line);
    if (token == JsonToken.START_OBJECT) {
      JsonArticles.read(parser).finish(fallbackId(), origin, options).forEach(outcomes);
    } else {
      parser.skipChildren();
      outcomes.accept(new Rejected(origin, JsonProblems.notAnObject(token)));
    }
  }

  private void countLine() {
    int current = parser.currentTokenLocation().getLineNr();
    recordsOnLine = current == line ? recordsOnLine + 1 : 1;
    line = current;
  }

  private String fallbackId() {
    return file.id() + ":" + line + (recordsOnLine == 1 ? "" : "." + recordsOnLine);
  }
}
