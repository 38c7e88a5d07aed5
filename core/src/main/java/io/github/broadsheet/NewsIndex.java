package io.github.broadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A full-text index of news articles: put articles in, search them, get them back.
 *
 * <p>An article that {@link #put} has accepted is seen by every search called after that; it is
 * durable, and survives a crash of the process or the machine, when the next {@link #commit} has
 * returned. {@link #close} commits.
 *
 * <p>Thread-safe: any number of threads may use one index at once. A search sees one moment of the
 * index; what is put while it runs does not disturb it.
 *
 * <p><b>Small API.</b> That is the whole facade and it stays so: new abilities are values in a
 * request or a result.
 */
public interface NewsIndex extends AutoCloseable {

  /**
   * Puts an article in, in place of the one with the same id if there is one.
   *
   * @throws IllegalArgumentException if the article is beyond one of the {@link ArticleLimits}; the
   *     index is as it was
   * @throws NewsIndexException if the index is read-only or writing fails
   * @throws IllegalStateException if the index is closed
   */
  void put(Article article);

  /**
   * Puts articles in, as {@link #put} does, and goes on where one is refused. Commits nothing by
   * itself. Faster than as many single puts.
   *
   * @param listener told of each article
   * @return how many were accepted and refused
   * @throws NewsIndexException if the index is read-only or writing fails; articles the listener
   *     was told of as accepted are in the index
   * @throws IllegalStateException if the index is closed
   */
  PutSummary putAll(Iterable<Article> articles, PutListener listener);

  /**
   * Deletes an article.
   *
   * @return whether there was one with this id
   * @throws NewsIndexException if the index is read-only or writing fails
   * @throws IllegalStateException if the index is closed
   */
  boolean delete(String id);

  /**
   * Deletes every article that a filter lets through, for retention and takedown. An article that
   * matches a date filter only possibly stays.
   *
   * @return how many there were
   * @throws NewsIndexException if the index is read-only or writing fails
   * @throws IllegalStateException if the index is closed
   */
  long delete(ArticleFilter filter);

  /**
   * Makes every put and delete that returned before this call durable. When it returns normally
   * they survive a crash; when it throws, they may or may not.
   *
   * @throws NewsIndexException if the index is read-only or writing fails
   * @throws IllegalStateException if the index is closed
   */
  void commit();

  /**
   * Answers a request.
   *
   * @throws IllegalArgumentException if the cursor is not one of this request, or the query has
   *     more than {@link ArticleQuery#MAX_CLAUSES} clauses
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  SearchResult search(SearchRequest request);

  /**
   * Searches for what a person typed, with the defaults of {@link SearchRequest#of(String)}. Never
   * fails because of the text: mistakes are told in the result's diagnostics.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  default SearchResult search(String userText) {
    return search(SearchRequest.of(userText));
  }

  /** Returns the people whom the articles mention, and what is known of them. */
  PeopleIndex people();

  /**
   * Returns what a text typed so far may become: people and outlets that begin so, then those with
   * a later word that does, each the most frequent first, then titles, the newest first.
   *
   * @param prefix what was typed, of any length; nothing begins with a blank one
   * @param limit how many at most, 1 to 100
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  List<Completion> complete(String prefix, int limit);

  /**
   * Returns the article with an id.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  Optional<IndexedArticle> find(String id);

  /**
   * Hands over every article that a filter lets through, in no particular order, as they were when
   * the call began.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  void forEach(ArticleFilter filter, Consumer<IndexedArticle> consumer);

  /**
   * Hands over every article, in no particular order, as they were when the call began.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  void forEach(Consumer<IndexedArticle> consumer);

  /**
   * Returns what the index holds.
   *
   * @throws NewsIndexException if reading fails
   * @throws IllegalStateException if the index is closed
   */
  IndexStats stats();

  /**
   * Commits and closes the index. Searches that are running finish first. Closing again does
   * nothing.
   *
   * @throws NewsIndexException if the last commit fails; the index is closed nevertheless
   */
  @Override
  void close();
}
