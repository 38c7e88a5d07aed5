package io.github.broadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article in a result: what a row on a page of results shows. The whole article is {@link
 * NewsIndex#find NewsIndex.find(hit.id())}.
 *
 * @param id the article
 * @param score how well it matches, comparable within one result only; 0 when sorted by date
 * @param title the title with the matches marked, empty if the article has none
 * @param snippets pieces of the body that show where it matched, in the order of the body; where
 *     only the title or a filter matched, the beginning of the body
 * @param outlet who published it, as given, or null
 * @param published when it was published, or null
 * @param people who is mentioned, each once, by name
 * @param mentions where it names the people that were searched for; empty if none were, or if no
 *     snippets were asked for
 * @param possible whether it matches a date filter only possibly, because its date is less precise
 *     than the filter asks for
 * @param why why it matched, or null if not asked for
 */
public record Hit(
    String id,
    float score,
    MarkedText title,
    List<Snippet> snippets,
    @Nullable String outlet,
    @Nullable NewsDate published,
    List<String> people,
    List<Mention> mentions,
    boolean possible,
    @Nullable Why why) {

  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    people = List.copyOf(people);
    mentions = List.copyOf(mentions);
  }
}
