package io.github.broadsheet.formats;

import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads a whole file as the text of one article. */
final class PlainTextSource implements RecordSource {

  /** A text has next to no control characters; this share of them is a guess. */
  private static final int MIN_LENGTH_PER_CONTROL = 100;

  private final InputStream in;
  private final SourceFile file;
  private final ReadOptions options;

  PlainTextSource(InputStream in, SourceFile file, ReadOptions options) {
    this.in = in;
    this.file = file;
    this.options = options;
  }

  @Override
  public int line() {
    return 0;
  }

  @Override
  public boolean advance(Consumer<ReadOutcome> outcomes) throws IOException {
    byte[] bytes = in.readNBytes(ReadLimits.MAX_RECORD_BYTES + 1);
    if (bytes.length > ReadLimits.MAX_RECORD_BYTES) {
      reject(ReadLimits.TOO_LONG, outcomes);
      return false;
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, bytes.length);
    if (!looksLikeText(decoded.text())) {
      reject("does not look like text", outcomes);
    } else if (Absence.isBlank(decoded.text())) {
      reject("is empty", outcomes);
    } else {
      ArticleDraft draft = PlainTextParser.parse(decoded.text());
      if (decoded.guessed()) {
        draft.note(TextDecoder.GUESSED);
      }
      draft.finish(file.id(), file.origin(0), options).forEach(outcomes);
    }
    return false;
  }

  private void reject(String reason, Consumer<ReadOutcome> outcomes) {
    outcomes.accept(new Rejected(file.origin(0), reason));
  }

  private static boolean looksLikeText(String text) {
    long controls = text.chars().filter(PlainTextSource::isUnusualControl).count();
    return text.indexOf('\0') < 0 && controls * MIN_LENGTH_PER_CONTROL <= text.length();
  }

  private static boolean isUnusualControl(int c) {
    return c < ' ' && !Character.isWhitespace(c);
  }
}
