package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a search ended: all that the next page needs, in a string that says nothing to a
 * reader and needs no state anywhere.
 *
 * @param request a fingerprint of the request, so that a cursor is not used with another one
 * @param now what the first page took for now
 * @param sortKey the score, as its bits, or the date key of the last hit
 * @param id the last hit
 * @param statistics what the scores went by
 * @param shownByOutlet how many hits of each outlet were shown so far, where that is limited
 */
record Cursor(
    long request,
    Instant now,
    long sortKey,
    String id,
    FrozenStatistics statistics,
    Map<String, Integer> shownByOutlet) {

  private static final byte VERSION = 1;

  String encode() {
    byte[] bytes = Encoding.bytes(this::write);
    byte[] checked =
        Encoding.bytes(
            out -> {
              out.writeBytes(bytes, bytes.length);
              out.writeInt(checksum(bytes));
            });
    return Base64.getUrlEncoder().withoutPadding().encodeToString(checked);
  }

  private void write(DataOutput out) throws IOException {
    out.writeByte(VERSION);
    out.writeLong(request);
    out.writeLong(now.toEpochMilli());
    out.writeLong(sortKey);
    out.writeString(id);
    statistics.write(out);
    out.writeMapOfStrings(
        shownByOutlet.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString())));
  }

  /**
   * Reads a cursor and checks that it belongs to a request.
   *
   * @throws IllegalArgumentException if it is no cursor, or one of another request
   */
  static Cursor decode(String text, long request) {
    Cursor cursor = read(text);
    if (cursor.request != request) {
      throw new IllegalArgumentException(
          "cursor belongs to another request; repeat the query, filters, matching and sort it came"
              + " from, or start without a cursor");
    }
    return cursor;
  }

  private static Cursor read(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      ByteArrayDataInput in = new ByteArrayDataInput(bytes);
      int end = bytes.length - Integer.BYTES;
      if (end < 1 || in.readByte() != VERSION) {
        throw invalid(null);
      }
      ByteArrayDataInput tail = new ByteArrayDataInput(bytes, end, Integer.BYTES);
      if (tail.readInt() != checksum(Arrays.copyOf(bytes, end))) {
        throw invalid(null);
      }
      return new Cursor(
          in.readLong(),
          Instant.ofEpochMilli(in.readLong()),
          in.readLong(),
          in.readString(),
          FrozenStatistics.read(in),
          in.readMapOfStrings().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> Integer.valueOf(e.getValue()))));
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw invalid(e);
    }
  }

  private static IllegalArgumentException invalid(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "cursor must be the nextCursor of a result, got something else or a part of one", cause);
  }

  /** The parts of a request that decide which hits there are, and in which order. */
  static long fingerprint(SearchRequest request) {
    SearchRequest.Ranking ranking = request.ranking();
    byte[] parts =
        Encoding.bytes(
            out -> {
              writeQuery(out, request.query());
              out.writeString(request.matching().name());
              out.writeString(request.filters().toString());
              out.writeString(request.sort().name());
              out.writeString(String.valueOf(ranking.recencyHalfLife()));
              out.writeInt(Float.floatToIntBits(ranking.weights().text()));
              out.writeInt(Float.floatToIntBits(ranking.weights().title()));
              out.writeInt(Float.floatToIntBits(ranking.weights().lead()));
              out.writeByte((byte) (ranking.feedback() ? 1 : 0));
              out.writeInt(request.page().outletCap());
            });
    long hash = 0xcbf29ce484222325L; // 64-bit FNV-1a
    for (byte b : parts) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** What was typed as it is: how a record shows itself is worked out when it first does. */
  private static void writeQuery(DataOutput out, ArticleQuery query) throws IOException {
    boolean typed = query instanceof ArticleQuery.UserText;
    out.writeByte((byte) (typed ? 1 : 0));
    out.writeString(typed ? ((ArticleQuery.UserText) query).text() : query.toString());
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
