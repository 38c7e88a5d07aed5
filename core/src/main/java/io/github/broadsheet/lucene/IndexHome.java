package io.github.broadsheet.lucene;

import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Where an index lives, and whether what lives there is one of ours: every commit of ours says so,
 * with the version of its format and its time zone.
 *
 * @param place how messages name it
 * @param directory the files
 */
record IndexHome(String place, Directory directory) {

  private static final String FORMAT_KEY = "broadsheet.format";
  private static final String ZONE_KEY = "broadsheet.zone";
  private static final String HINTS_KEY = "broadsheet.hints";

  /**
   * What a commit of ours says.
   *
   * @param format the version of the format
   * @param zone the time zone that says what a day is
   * @param hints the file with the hints that people are found by, or null if there are none
   */
  record Mark(int format, ZoneId zone, @Nullable String hints) {

    static Mark current(ZoneId zone) {
      return new Mark(ArticleFields.FORMAT_VERSION, zone.normalized(), null);
    }

    Mark withHints(String hints) {
      return new Mark(format, zone, hints);
    }

    Map<String, String> entries() {
      Map<String, String> entries = new LinkedHashMap<>();
      entries.put(FORMAT_KEY, Integer.toString(format));
      entries.put(ZONE_KEY, zone.getId());
      if (hints != null) {
        entries.put(HINTS_KEY, hints);
      }
      return entries;
    }
  }

  static IndexHome inMemory() {
    return new IndexHome("memory", new ByteBuffersDirectory());
  }

  /** Opens a directory to write in; makes it if it is not there. */
  static IndexHome forWriting(Path path) {
    try {
      Files.createDirectories(path);
      return new IndexHome(path.toString(), new MMapDirectory(path));
    } catch (IOException e) {
      throw new NewsIndexException(
          Reason.IO, "directory " + path + " cannot be made or written: " + describe(e), e);
    }
  }

  /** Opens a directory to read. */
  static IndexHome forReading(Path path) {
    if (!Files.exists(path)) {
      throw notFound(path.toString());
    }
    try {
      if (!Files.isDirectory(path)) {
        throw new NotDirectoryException(path.toString());
      }
      return new IndexHome(path.toString(), new MMapDirectory(path));
    } catch (IOException e) {
      throw new NewsIndexException(
          Reason.IO, "directory " + path + " cannot be read: " + describe(e), e);
    }
  }

  private static String describe(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }

  private static NewsIndexException notFound(String place) {
    return new NewsIndexException(
        Reason.NOT_FOUND, "no index at " + place + "; put articles into one first", null);
  }

  /**
   * Reads the mark of the last commit.
   *
   * @return null if there is nothing here yet
   * @throws NewsIndexException if what is here is not an index of ours that can be read
   */
  @Nullable Mark readMark() {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        requireNothingElse();
        return null;
      }
      return mark(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw damagedOr(e);
    } catch (IOException e) {
      throw IndexFailures.of(place, e);
    }
  }

  /** A damaged version number looks like a foreign one: only a file with a right checksum is. */
  private NewsIndexException damagedOr(IOException foreign) {
    try {
      String file = SegmentInfos.getLastCommitSegmentsFileName(directory);
      try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(input);
      }
      return IndexFailures.of(place, foreign);
    } catch (IOException damage) {
      return IndexFailures.corrupt(place, damage);
    }
  }

  /** Reads the mark of the last commit where there must be one. */
  Mark requireMark() {
    Mark mark = readMark();
    if (mark == null) {
      throw notFound(place);
    }
    return mark;
  }

  private Mark mark(Map<String, String> entries) {
    String format = entries.get(FORMAT_KEY);
    String zone = entries.get(ZONE_KEY);
    if (format == null || zone == null) {
      throw new NewsIndexException(
          Reason.NOT_OURS,
          "directory "
              + place
              + " holds an index made by another program; choose another directory",
          null);
    }
    try {
      if (Integer.parseInt(format) > ArticleFields.FORMAT_VERSION) {
        throw new NewsIndexException(Reason.TOO_NEW, IndexFailures.tooNewMessage(place), null);
      }
      return new Mark(
          Integer.parseInt(format), ZoneId.of(zone).normalized(), entries.get(HINTS_KEY));
    } catch (NumberFormatException | DateTimeException e) {
      throw IndexFailures.corrupt(place, e);
    }
  }

  /**
   * A directory without a commit must be empty, but for what a crash before the first one leaves.
   */
  private void requireNothingElse() throws IOException {
    boolean segments = false;
    for (String file : directory.listAll()) {
      if (file.equals(IndexWriter.WRITE_LOCK_NAME) || file.startsWith("pending_segments_")) {
        continue;
      }
      if (!file.startsWith("_")) {
        throw new NewsIndexException(
            Reason.NOT_OURS,
            "directory " + place + " holds other files; choose an empty or a new directory",
            null);
      }
      segments = true;
    }
    if (segments) {
      throw IndexFailures.corrupt(place, new IOException("its segments file is missing"));
    }
  }

  /** How large all files are together; those that disappear meanwhile count nothing. */
  long sizeInBytes() throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      try {
        size += directory.fileLength(file);
      } catch (NoSuchFileException | FileNotFoundException e) {
        continue;
      }
    }
    return size;
  }
}
