package io.github.broadsheet.benchmarks.corpus;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A corpus as a file, so that every engine reads the same articles at the same small cost. Each
 * article has its length in bytes and its parts; a length of -1 ends the file.
 */
public final class CorpusFile implements Articles, AutoCloseable {

  private static final int BUFFER = 1 << 20;

  private final DataInputStream in;
  private long left;

  private CorpusFile(DataInputStream in, long left) {
    this.in = in;
    this.left = left;
  }

  /**
   * Writes articles to a file; it appears when it is complete.
   *
   * @return how many there were
   * @throws IOException if reading or writing fails
   */
  public static long write(Path file, Articles articles) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    long count = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
      for (CorpusArticle article = articles.next(); article != null; article = articles.next()) {
        byte[] record = encode(article);
        out.writeInt(record.length);
        out.write(record);
        count++;
      }
      out.writeInt(-1);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return count;
  }

  /**
   * Opens a file to read some of its articles.
   *
   * @param from how many to pass over
   * @param count how many to read at most
   * @throws IOException if it cannot be read
   */
  public static CorpusFile open(Path file, long from, long count) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    CorpusFile corpus = new CorpusFile(in, count);
    for (long i = 0; i < from; i++) {
      int length = in.readInt();
      if (length < 0) {
        corpus.left = 0;
        break;
      }
      in.skipNBytes(length);
    }
    return corpus;
  }

  @Override
  public @Nullable CorpusArticle next() throws IOException {
    byte[] record;
    synchronized (this) {
      if (left == 0) {
        return null;
      }
      int length = in.readInt();
      if (length < 0) {
        left = 0;
        return null;
      }
      left--;
      record = in.readNBytes(length);
    }
    return decode(record);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static byte[] encode(CorpusArticle article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(article.body().length() + 500);
    DataOutputStream out = new DataOutputStream(bytes);
    writeText(out, article.id());
    writeText(out, article.title());
    writeText(out, article.body());
    writeText(out, article.outlet());
    Instant published = article.published();
    out.writeLong(published == null ? Long.MIN_VALUE : published.getEpochSecond());
    out.writeInt(article.people().size());
    for (String person : article.people()) {
      writeText(out, person);
    }
    return bytes.toByteArray();
  }

  private static CorpusArticle decode(byte[] record) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(record));
    String id = text(in);
    String title = text(in);
    String body = text(in);
    String outlet = readText(in);
    long published = in.readLong();
    List<String> people = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      people.add(text(in));
    }
    return new CorpusArticle(
        id,
        title,
        body,
        outlet,
        published == Long.MIN_VALUE ? null : Instant.ofEpochSecond(published),
        people);
  }

  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = utf8(text);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    String text = readText(in);
    return text == null ? "" : text;
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
