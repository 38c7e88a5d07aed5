package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article as an index holds it.
 *
 * @param article the article as given; only unpaired surrogates, which no text should have, come
 *     back as U+FFFD
 * @param mentions where it names people, in the title first, then in the body, each in order;
 *     credits of writers and photographers among them
 */
public record IndexedArticle(Article article, List<Mention> mentions) {

  /** Checks the article and copies the mentions. */
  public IndexedArticle {
    requireNonNull(article, "article");
    mentions = List.copyOf(mentions);
  }
}
