package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a query that its author should know: a mistake that was worked around, a name the
 * index does not have, a limit that was reached.
 *
 * @param kind what it is about, for a program
 * @param message one sentence for a person, which includes the suggestions
 * @param position where in the query text, or null where the query was not a text or it concerns
 *     all of it
 * @param suggestions what may have been meant instead, the likeliest first
 */
public record Diagnostic(
    Kind kind, String message, @Nullable Span position, List<String> suggestions) {

  /** What a diagnostic is about. */
  public enum Kind {
    /** The query text has a mistake; the rest was searched. */
    SYNTAX,
    /** A field that does not exist; its name was read as a word. */
    UNKNOWN_FIELD,
    /** An outlet of which the index has no article. */
    UNKNOWN_OUTLET,
    /** A person whom no article mentions. */
    UNKNOWN_PERSON,
    /** A name that several people share. */
    AMBIGUOUS_PERSON,
    /** A name that the directory of people has and no article was found to mention. */
    NEVER_FOUND,
    /** Nothing was found, and this part of the query is why. */
    NO_HITS,
    /** An id of which the index has no article. */
    UNKNOWN_ARTICLE,
    /** A part of the query went past a limit and was left out. */
    LIMIT,
    /** The query only excludes; everything else was found. */
    ONLY_EXCLUSIONS,
    /** The query says nothing; everything was found. */
    EMPTY,
    /** A part of the query has no letter or digit to search for and was left out. */
    NOTHING_TO_SEARCH,
    /** Some hits were left out because their outlet has enough of them. */
    OUTLET_CAPPED,
    /** The search ran out of time; the result is what was found until then. */
    TIMEOUT
  }

  /** Checks and copies the parts. */
  public Diagnostic {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    suggestions = List.copyOf(suggestions);
  }

  /** Returns a diagnostic about the whole query. */
  public static Diagnostic of(Kind kind, String message) {
    return new Diagnostic(kind, message, null, List.of());
  }

  /** Returns a diagnostic about a part of the query text. */
  public static Diagnostic at(Kind kind, String message, Span position) {
    return new Diagnostic(kind, message, position, List.of());
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message;
  }
}
