package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

/**
 * An article as an index holds it.
 *
 * @param article the article as given; only unpaired surrogates, which no text should have, come
 *     back as U+FFFD
 */
public record IndexedArticle(Article article) {

  /** Checks the article. */
  public IndexedArticle {
    requireNonNull(article, "article");
  }
}
