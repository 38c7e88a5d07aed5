package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person that articles mention, in one line.
 *
 * @param name the name the person is shown by
 * @param articles how many articles mention the person, under whatever name; 0 for a person of the
 *     directory whom none does
 * @param first the earliest date of these articles, null if none has a date
 * @param last the latest date of these articles, null if none has a date
 */
public record PersonSummary(
    String name, long articles, @Nullable NewsDate first, @Nullable NewsDate last) {

  /** Checks the name. */
  public PersonSummary {
    requireNonNull(name, "name");
  }
}
