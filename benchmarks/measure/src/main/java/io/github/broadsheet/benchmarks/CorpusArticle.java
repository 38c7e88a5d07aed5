package io.github.broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the corpus that is measured with.
 *
 * @param id names it
 * @param title the headline, or empty
 * @param body the running text, paragraphs separated by blank lines, or empty
 * @param outlet who published it, or null if unknown
 * @param published when, to the second, or null if unknown
 * @param people names of people it mentions, each once
 */
public record CorpusArticle(
    String id,
    String title,
    String body,
    @Nullable String outlet,
    @Nullable Instant published,
    List<String> people) {

  /** Copies the list. */
  public CorpusArticle {
    people = List.copyOf(people);
  }

  /** Returns how many bytes of UTF-8 its text has, title and body together. */
  public int textBytes() {
    return title.getBytes(UTF_8).length + body.getBytes(UTF_8).length;
  }
}
