package io.github.broadsheet.formats;

import io.github.broadsheet.ArticleLimits;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a list of names in one text apart. */
final class NameList {

  /** A comma, but not the one in {@code King, Jr.} */
  private static final Pattern COMMA =
      Pattern.compile(",(?!\\s*(?:Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D)\\b)");

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private NameList() {}

  /**
   * Returns the names as they stand between semicolons or, where there is none, commas. Beyond what
   * an index accepts the text is not taken apart any further.
   */
  static List<String> split(String names) {
    Pattern separator = names.indexOf(';') >= 0 ? SEMICOLON : COMMA;
    return List.of(separator.split(names, ArticleLimits.MAX_NAMES + 2));
  }
}
