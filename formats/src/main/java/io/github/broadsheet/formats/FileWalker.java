package io.github.broadsheet.formats;

import io.github.broadsheet.formats.Found.Problem;
import io.github.broadsheet.formats.ReadOutcome.Noted;
import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files in the paths given, folder by folder, in the order of names. Does not follow
 * links inside folders, so that a walk neither turns in circles nor leaves the folder.
 */
final class FileWalker implements Iterator<Found> {

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile(
          "(?:readme|licen[cs]e|notice)(?:\\.(?:md|txt|text))?(?:\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  private final Iterator<Path> given;
  private final Format format;

  /** What is left of each folder between the one given, at the bottom, and the current one. */
  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();

  private Path root = Path.of("");
  private @Nullable Found found;

  FileWalker(List<Path> given, Format format) {
    this.given = given.iterator();
    this.format = format;
  }

  @Override
  public boolean hasNext() {
    while (found == null) {
      Iterator<Path> level = levels.peek();
      if (level == null) {
        if (!given.hasNext()) {
          return false;
        }
        found = start(given.next());
      } else if (level.hasNext()) {
        found = visit(level.next());
      } else {
        levels.pop();
      }
    }
    return true;
  }

  @Override
  public Found next() {
    Found result = hasNext() ? found : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    found = null;
    return result;
  }

  private @Nullable Found start(Path path) {
    try {
      if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        root = path;
        return enter(path);
      }
    } catch (IOException e) {
      return rejected(path, ReadFailures.describe(e));
    }
    String name = nameOf(path);
    FileKind kind = FileKind.of(name, format);
    return kind == FileKind.OTHER
        ? rejected(path, "is not a kind of file that is read (." + FileKind.extension(name) + ")")
        : file(path, name, kind);
  }

  private @Nullable Found visit(Path path) {
    if (nameOf(path).startsWith(".")) {
      return null;
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return skipped(path, "a symbolic link; give its target to have it read");
      }
      if (attributes.isDirectory()) {
        return enter(path);
      }
      return attributes.isRegularFile() ? inFolder(path) : skipped(path, "not a regular file");
    } catch (IOException e) {
      return rejected(path, ReadFailures.describe(e));
    }
  }

  private @Nullable Found enter(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      levels.push(entries.sorted(Comparator.comparing(FileWalker::nameOf)).toList().iterator());
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Found inFolder(Path path) {
    String name = nameOf(path);
    FileKind kind = FileKind.of(name, format);
    if (kind == FileKind.OTHER) {
      return skipped(path, "not a kind of file that is read (." + FileKind.extension(name) + ")");
    }
    if (ABOUT_THE_FOLDER.matcher(name).matches()) {
      return skipped(path, "not an article by its name");
    }
    return file(path, idWithin(root, path), kind);
  }

  private static SourceFile file(Path path, String id, FileKind kind) {
    return new SourceFile(path.toString(), id, kind, () -> Files.newInputStream(path));
  }

  private static Found rejected(Path path, String reason) {
    return new Problem(new Rejected(new Origin(path.toString(), 0), reason));
  }

  private static Found skipped(Path path, String why) {
    return new Problem(new Noted(new Origin(path.toString(), 0), "skipped: " + why));
  }

  private static String idWithin(Path root, Path path) {
    return StreamSupport.stream(root.relativize(path).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
