package io.github.broadsheet.formats;

/** How much of a file is held in memory at once. */
final class ReadLimits {

  /**
   * The bytes of one record, unpacked: a line, a text in a JSON document, a plain text. A guess,
   * generous beside the million characters that an index accepts in a body.
   */
  static final int MAX_RECORD_BYTES = 16 << 20;

  /** Says that the limit was passed, after the origin. */
  static final String TOO_LONG = "is longer than 16 MB";

  private ReadLimits() {}
}
