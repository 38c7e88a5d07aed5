package io.github.broadsheet.cli;

import java.util.Locale;

/** Counts as people read them. */
final class Counts {

  private Counts() {}

  /** Returns {@code 1 article} or {@code 1,200 articles}. */
  static String articles(long count) {
    return articles(count, true);
  }

  /** Returns {@code 1,200 articles}, or {@code 1,200+ articles} where there may be more. */
  static String articles(long count, boolean exact) {
    return String.format(
        Locale.ROOT, "%,d%s article%s", count, exact ? "" : "+", count == 1 ? "" : "s");
  }
}
