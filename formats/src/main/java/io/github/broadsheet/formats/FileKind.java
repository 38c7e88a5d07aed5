package io.github.broadsheet.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name says of its content. */
enum FileKind {
  /** One JSON object a line. */
  JSON_LINES,
  /** JSON Lines, an object or an array of objects. */
  JSON,
  /** One article. */
  TEXT,
  /** The name says nothing; the content has to. */
  UNNAMED,
  /** Nothing that is read. */
  OTHER;

  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");

  /** Returns the kind of a file with this name. */
  static FileKind of(String name, Format format) {
    return switch (format) {
      case JSONL -> JSON_LINES;
      case TEXT -> TEXT;
      case AUTO -> ofExtension(extension(name));
    };
  }

  /** Returns the kind of a stream, whose name says nothing. */
  static FileKind ofStream(Format format) {
    return of("", format);
  }

  /**
   * Returns the extension in lower case without its dot, or nothing; {@code .gz} does not count.
   */
  static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher extension = EXTENSION.matcher(lower.endsWith(".gz") ? withoutGz(lower) : lower);
    return extension.find() && extension.start() > 0 ? extension.group(1) : "";
  }

  private static String withoutGz(String name) {
    return name.substring(0, name.length() - ".gz".length());
  }

  private static FileKind ofExtension(String extension) {
    return switch (extension) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> JSON;
      case "txt", "text", "md" -> TEXT;
      case "" -> UNNAMED;
      default -> OTHER;
    };
  }
}
