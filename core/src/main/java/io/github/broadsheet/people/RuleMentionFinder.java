package io.github.broadsheet.people;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import java.util.List;
import java.util.Objects;

/**
 * Finds people in English and Spanish news text by rules and word lists, without a model.
 *
 * <p>It reads capitalised words and what stands around them (titles, roles, appositions,
 * prepositions, places), pools what is known of one name over the whole article, and gives a bare
 * surname to the full name in the same article. In a text of another language it finds the people
 * given by the caller and by the hints alone.
 *
 * <p>Immutable and safe for use by several threads. Takes time linear in the length of the article.
 */
public final class RuleMentionFinder implements MentionFinder {

  private final NameHints hints;
  private final KnownNames directory;

  private RuleMentionFinder(NameHints hints) {
    this.hints = Objects.requireNonNull(hints, "hints");
    this.directory = KnownNames.ofDirectory(hints);
  }

  /** Returns a finder that knows nothing but its rules and lists. */
  public static RuleMentionFinder withoutHints() {
    return new RuleMentionFinder(NameHints.none());
  }

  /** Returns a finder that also uses what an archive and a directory taught. */
  public static RuleMentionFinder withHints(NameHints hints) {
    return new RuleMentionFinder(hints);
  }

  /** Returns the hints this finder uses; empty ones if it has none. */
  public NameHints hints() {
    return hints;
  }

  @Override
  public List<Mention> find(Article article) {
    return ArticleReading.of(article, hints, directory).mentions();
  }
}
