package io.github.broadsheet.cli;

/** Options that do not go together, or an argument that names nothing there is. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
