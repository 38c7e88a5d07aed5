package io.github.broadsheet.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes, one at a time. A line that is too long is passed over and not kept. */
final class LineReader {

  /** What {@link #advance} came to. */
  enum Step {
    LINE,
    TOO_LONG,
    END
  }

  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int limit;
  private byte[] line = new byte[BUFFER_SIZE];
  private int length;
  private int number;

  LineReader(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** Reads the next line, without its line end. */
  Step advance() throws IOException {
    if (position == limit && !fill()) {
      return Step.END;
    }
    number++;
    length = 0;
    boolean tooLong = false;
    do {
      int end = indexOfLineEnd();
      tooLong = tooLong || length + (end - position) > maxLength;
      if (!tooLong) {
        keep(end);
      }
      position = end;
      if (end < limit) {
        position++;
        break;
      }
    } while (fill());
    return tooLong ? Step.TOO_LONG : Step.LINE;
  }

  /** Returns the bytes of the line, and more behind them; the next line overwrites them. */
  byte[] bytes() {
    return line;
  }

  /** Returns how many bytes the line has. */
  int length() {
    return length;
  }

  /** Returns the number of the line, counted from 1. */
  int number() {
    return number;
  }

  private int indexOfLineEnd() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void keep(int end) {
    int added = end - position;
    if (length + added > line.length) {
      line = Arrays.copyOf(line, Math.max(length + added, 2 * line.length));
    }
    System.arraycopy(buffer, position, line, length, added);
    length += added;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }
}
