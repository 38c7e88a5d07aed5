package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

/**
 * Someone who is mentioned in the articles that something else is in.
 *
 * @param name the name the person is shown by
 * @param articles how many of these articles mention the person
 * @param strength how much more often that is than chance would have it, as a log-likelihood ratio
 *     (Dunning 1993): 0 where the two have nothing to do with each other, below 0 where they avoid
 *     each other, above about 11 beyond a doubt. It grows with the number of articles
 */
public record Companion(String name, long articles, double strength) {

  /** Checks the name. */
  public Companion {
    requireNonNull(name, "name");
  }
}
