package io.github.broadsheet;

import org.jspecify.annotations.Nullable;

/** Told what became of each article of a {@link NewsIndex#putAll}. */
@FunctionalInterface
public interface PutListener {

  /** A listener that does not listen. */
  PutListener NONE = (article, refusal) -> {};

  /**
   * Called once for each article, in order, on the thread that called {@code putAll}.
   *
   * @param article the article
   * @param refusal why it was refused, or null if it was accepted
   */
  void onPut(Article article, @Nullable String refusal);
}
