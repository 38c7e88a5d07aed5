package io.github.broadsheet.people;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import java.util.List;

/**
 * Finds the people an article names.
 *
 * <p>Implement it to bring another way of finding names. Whoever does owes what {@code
 * MentionFinderContract} in the test jar checks: a pure function of the article (equal articles
 * give equal lists, whatever was asked before), safe for use by several threads at once, and quick
 * on any text.
 */
@FunctionalInterface
public interface MentionFinder {

  /**
   * Finds the mentions of people in the title and the body.
   *
   * @return mentions in the order title, body, and by start within each; they never overlap; empty
   *     if there are none
   */
  List<Mention> find(Article article);
}
