package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Something that is counted over all matching articles, in one pass with all else that is. */
interface MatchCounter {

  /** Begins with the next segment. */
  LeafCounter leaf(LeafReaderContext leaf) throws IOException;

  /** Counts the matching articles of one segment, in the order of documents. */
  interface LeafCounter {
    void count(int document) throws IOException;

    /** Counts the first so many of some documents, which is cheaper than one by one. */
    default void count(int[] documents, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        count(documents[i]);
      }
    }
  }
}
