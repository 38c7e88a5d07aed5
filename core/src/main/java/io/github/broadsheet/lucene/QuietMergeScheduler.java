package io.github.broadsheet.lucene;

import java.lang.System.Logger.Level;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges in the background as Lucene does; a merge that fails is logged, not printed. */
final class QuietMergeScheduler extends ConcurrentMergeScheduler {

  private static final System.Logger LOGGER =
      System.getLogger(QuietMergeScheduler.class.getPackageName());

  private final String place;

  QuietMergeScheduler(String place) {
    this.place = place;
  }

  @Override
  protected void handleMergeException(Throwable failure) {
    LOGGER.log(Level.ERROR, "merging segments of the index at " + place + " failed", failure);
  }
}
