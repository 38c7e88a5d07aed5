package io.github.broadsheet.formats;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what is compressed with gzip, whatever it is called. */
final class GzipStreams {

  private static final int BUFFER_SIZE = 1 << 16;
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;

  private GzipStreams() {}

  /** Returns a buffered stream of the content. */
  static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER_SIZE);
    in.mark(2);
    boolean gzip = in.read() == MAGIC_1 && in.read() == MAGIC_2;
    in.reset();
    return gzip
        ? new BufferedInputStream(
            new GZIPInputStream(new AlwaysAvailable(in), BUFFER_SIZE), BUFFER_SIZE)
        : in;
  }

  /**
   * Makes {@link GZIPInputStream} look for a further member after each one: it asks {@code
   * available()}, and a pipe that is slow says 0 before its end.
   */
  private static final class AlwaysAvailable extends FilterInputStream {
    AlwaysAvailable(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
