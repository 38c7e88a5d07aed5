package io.github.broadsheet.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Articles to be taken one by one, by any number of threads: each article goes to one of them. */
@FunctionalInterface
public interface Articles {

  /**
   * Takes the next article; null when there are no more.
   *
   * @throws IOException if the corpus cannot be read
   */
  @Nullable CorpusArticle next() throws IOException;
}
