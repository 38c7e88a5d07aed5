package io.github.broadsheet.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes text whose encoding nobody states. */
final class TextDecoder {

  /** Says that the encoding is a guess. */
  static final String GUESSED = "read as Windows-1252, because it is not valid UTF-8";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * A text, without a byte order mark.
   *
   * @param guessed whether it was read as Windows-1252 for want of anything better
   */
  record Decoded(String text, boolean guessed) {}

  /** Decodes the first {@code length} bytes: by their byte order mark, as UTF-8, or by a guess. */
  static Decoded decode(byte[] bytes, int length) {
    if (beginsWithUtf16Mark(bytes, length)) {
      return new Decoded(withoutMark(new String(bytes, 0, length, StandardCharsets.UTF_16)), false);
    }
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return isValidUtf8(text, bytes, length)
        ? new Decoded(withoutMark(text), false)
        : new Decoded(new String(bytes, 0, length, WINDOWS_1252), true);
  }

  static boolean beginsWithUtf16Mark(byte[] bytes, int length) {
    return length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /**
   * The decoder puts a replacement character for what is not valid; it may also be there itself.
   */
  private static boolean isValidUtf8(String text, byte[] bytes, int length) {
    return text.indexOf(REPLACEMENT) < 0
        || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOf(bytes, length));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
