package io.github.broadsheet.lucene;

import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/** Writes texts, lists of texts and dates to bytes; texts and dates may be absent. */
final class Encoding {

  private static final NewsDate.Precision[] PRECISIONS = NewsDate.Precision.values();

  /** What a row, an article or a cursor takes as a rule. */
  private static final int USUAL_BYTES = 256;

  private Encoding() {}

  /** Something that can be written. */
  interface Writable {
    void writeTo(DataOutput out) throws IOException;
  }

  static byte[] bytes(Writable writable) {
    GrowingBytes out = new GrowingBytes();
    try {
      writable.writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return Arrays.copyOf(out.bytes, out.length);
  }

  /** Output to an array that grows, without the lock for each byte that Java's own takes. */
  private static final class GrowingBytes extends DataOutput {

    private byte[] bytes = new byte[USUAL_BYTES];
    private int length;

    @Override
    public void writeByte(byte b) {
      bytes = ArrayUtil.grow(bytes, length + 1);
      bytes[length++] = b;
    }

    @Override
    public void writeBytes(byte[] from, int offset, int count) {
      bytes = ArrayUtil.grow(bytes, length + count);
      System.arraycopy(from, offset, bytes, length, count);
      length += count;
    }
  }

  static void writeText(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  static @Nullable String readText(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  static List<String> readTexts(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }

  /** Writes the date's precision, and which of all dates of that precision it is. */
  static void writeDate(DataOutput out, @Nullable NewsDate date) throws IOException {
    out.writeByte((byte) (date == null ? 0 : date.precision().ordinal() + 1));
    if (date != null) {
      out.writeZLong(
          switch (date.value()) {
            case Instant instant -> instant.toEpochMilli();
            case LocalDate day -> day.toEpochDay();
            case YearMonth month -> month.getLong(ChronoField.PROLEPTIC_MONTH);
            default -> date.value().get(ChronoField.YEAR);
          });
    }
  }

  /**
   * @throws RuntimeException if there is no such date
   */
  static @Nullable NewsDate readDate(DataInput in) throws IOException {
    byte precision = in.readByte();
    if (precision == 0) {
      return null;
    }
    long value = in.readZLong();
    return switch (PRECISIONS[precision - 1]) {
      case INSTANT -> NewsDate.of(Instant.ofEpochMilli(value));
      case DAY -> NewsDate.of(LocalDate.ofEpochDay(value));
      case MONTH -> NewsDate.of(YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, value));
      case YEAR -> NewsDate.of(Year.of(Math.toIntExact(value)));
    };
  }
}
