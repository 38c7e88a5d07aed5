package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;

/** What a name in a directory may be. */
final class PersonNames {

  private PersonNames() {}

  /** Returns a name without white space around it. */
  static String requireName(String what, String name) {
    String line = requireLine(what, name);
    if (line.indexOf('|') >= 0) {
      throw new IllegalArgumentException(what + " must not have a |, got \"" + name + "\"");
    }
    if (NameFolding.fold(line).isEmpty()) {
      throw new IllegalArgumentException(
          what + " must have a letter or digit, got \"" + name + "\"");
    }
    return line;
  }

  /** Returns a text of one line without white space around it. */
  static String requireLine(String what, String text) {
    String line = requireNonNull(text, what).strip();
    if (line.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    boolean wellFormed = StandardCharsets.UTF_8.newEncoder().canEncode(line);
    if (!wellFormed || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " must be one line of text, got \"" + line + "\"");
    }
    return line;
  }
}
