package io.github.broadsheet.formats;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.Article;

/** What became of one record or one file. The notes on an article come right after it. */
public sealed interface ReadOutcome {

  /** Returns where it was met. */
  Origin origin();

  /**
   * An article was read.
   *
   * @param article the article, with an id
   * @param origin where it stands
   */
  record Read(Article article, Origin origin) implements ReadOutcome {

    /** Checks that both are there. */
    public Read {
      requireNonNull(article, "article");
      requireNonNull(origin, "origin");
    }
  }

  /**
   * A record or a file could not be read, and was passed over.
   *
   * @param origin where it stands
   * @param reason what is wrong with it, to follow the origin in a sentence: {@code has neither
   *     title nor body}
   */
  record Rejected(Origin origin, String reason) implements ReadOutcome {

    /** Checks that both are there. */
    public Rejected {
      requireNonNull(origin, "origin");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Something that the user may want to know: a value that was left out, an encoding that was
   * guessed, a file that was skipped.
   *
   * @param origin what it is about
   * @param note what was done and why
   */
  record Noted(Origin origin, String note) implements ReadOutcome {

    /** Checks that both are there. */
    public Noted {
      requireNonNull(origin, "origin");
      requireNonNull(note, "note");
    }
  }
}
