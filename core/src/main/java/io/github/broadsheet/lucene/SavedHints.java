package io.github.broadsheet.lucene;

import io.github.broadsheet.people.NameHints;
import io.github.broadsheet.people.NameHintsFile;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * The hints that people are found by, in a file beside the index. Each version has a file of its
 * own, which the commit names, so that a crash never leaves an index with the hints of another one.
 */
final class SavedHints {

  private static final String PREFIX = "people_hints_";

  private SavedHints() {}

  /** Writes hints to a new file, makes it durable and returns its name. */
  static String write(Directory directory, NameHints hints) throws IOException {
    int version = 1;
    for (String file : directory.listAll()) {
      if (file.startsWith(PREFIX)) {
        version = Math.max(version, 1 + Integer.parseInt(file.substring(PREFIX.length())));
      }
    }
    String name = PREFIX + version;
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      out.writeString(NameHintsFile.write(hints));
    }
    directory.sync(List.of(name));
    directory.syncMetaData();
    return name;
  }

  /** Reads the hints of a file. */
  static NameHints read(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      return NameHintsFile.read(in.readString());
    } catch (IllegalArgumentException e) {
      throw new CorruptIndexException("hints do not make sense", name, e);
    }
  }

  /** Deletes the files of all versions but one. */
  static void deleteOthers(Directory directory, String kept) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(PREFIX) && !file.equals(kept)) {
        directory.deleteFile(file);
      }
    }
  }
}
