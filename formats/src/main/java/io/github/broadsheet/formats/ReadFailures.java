package io.github.broadsheet.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in a few words why a file could not be read. */
final class ReadFailures {

  private ReadFailures() {}

  static String describe(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "no such file or folder";
      case AccessDeniedException e -> "permission denied";
      case FileSystemException e when e.getReason() != null -> "cannot be read: " + e.getReason();
      case ZipException e -> "holds damaged gzip data; the rest was not read";
      case EOFException e -> "holds gzip data that ends too early; the rest was not read";
      default -> "cannot be read: " + failure.getMessage();
    };
  }
}
