package io.github.broadsheet.benchmarks;

import java.nio.file.Path;

/**
 * A search library at work, used as someone who knows it well would use it in a program of their
 * own: all its caches, prepared statements and settings that help, and nothing that this benchmark
 * alone would do, such as remembering answers.
 *
 * <p>An engine has a public constructor without arguments and runs in a JVM of its own. Only {@link
 * #answer} is called by several threads at once.
 */
public interface Engine extends AutoCloseable {

  /**
   * Opens the index in a directory for writing and searching; makes it if it is not there.
   *
   * @throws Exception if it cannot be opened
   */
  void open(Path directory) throws Exception;

  /**
   * Puts all articles into the empty index, with so many threads of its own or as many as it can
   * use. When it returns all are durable, and seen by searches.
   *
   * @throws Exception if it cannot
   */
  void index(Articles articles, int threads) throws Exception;

  /**
   * Puts one article in, in place of the one with the same id. Every {@link #answer} that begins
   * afterwards sees it.
   *
   * @throws Exception if it cannot
   */
  void put(CorpusArticle article) throws Exception;

  /**
   * Makes all that was put durable: it survives a failure of power.
   *
   * @throws Exception if it cannot
   */
  void commit() throws Exception;

  /**
   * Answers a question: everything that the question wants is in the answer, as strings that a
   * program could show. What belongs to a program and not to a call, such as prepared statements or
   * the cursor of the page before, may be kept between calls.
   *
   * @throws UnsupportedOperationException if the library has no such ability; the class of the
   *     question is then left out for this engine
   * @throws Exception if it cannot
   */
  Answer answer(Question question) throws Exception;

  /**
   * Closes the index. What was put is durable.
   *
   * @throws Exception if it cannot
   */
  @Override
  void close() throws Exception;
}
