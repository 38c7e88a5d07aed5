package io.github.broadsheet.formats;

import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens one file when it is asked to read, and reads it whatever its layout. */
final class FileSource implements AutoCloseable {

  private final SourceFile file;
  private final ReadOptions options;
  private @Nullable InputStream stream;
  private @Nullable RecordSource records;

  FileSource(SourceFile file, ReadOptions options) {
    this.file = file;
    this.options = options;
  }

  /** Reads on by one step, reports what came of it, and returns whether there may be more. */
  boolean advance(Consumer<ReadOutcome> outcomes) {
    try {
      if (records == null) {
        records = open();
      }
      return records.advance(outcomes);
    } catch (IOException e) {
      int line = records == null ? 0 : records.line();
      outcomes.accept(new Rejected(file.origin(line), ReadFailures.describe(e)));
      return false;
    }
  }

  @Override
  public void close() {
    if (stream != null) {
      try {
        stream.close();
      } catch (IOException e) {
        // all that was wanted of the file has been read
      }
    }
  }

  private RecordSource open() throws IOException {
    InputStream raw = file.opener().open();
    stream = raw;
    InputStream in = GzipStreams.unpacked(raw);
    stream = in;
    return switch (file.kind()) {
      case JSON_LINES -> new JsonLinesSource(in, file, options);
      // what is neither is not opened
      case TEXT, OTHER -> new PlainTextSource(in, file, options);
      case JSON ->
          ContentKind.peek(in) == ContentKind.JSON_LINES
              ? new JsonLinesSource(in, file, options)
              : new JsonDocumentSource(in, file, options);
      case UNNAMED ->
          switch (ContentKind.peek(in)) {
            case JSON_LINES -> new JsonLinesSource(in, file, options);
            case JSON_DOCUMENT -> new JsonDocumentSource(in, file, options);
            case TEXT -> new PlainTextSource(in, file, options);
          };
    };
  }
}
