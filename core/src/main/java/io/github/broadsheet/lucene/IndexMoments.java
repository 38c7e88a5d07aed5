package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the latest moment of an index that was asked for, and keeps it open while it is used.
 */
final class IndexMoments extends ReferenceManager<IndexMoment> {

  /** Moments of an index that is written to: they show what the writer holds. */
  IndexMoments(IndexWriter writer) throws IOException {
    current = new IndexMoment(DirectoryReader.open(writer));
  }

  /** Moments of an index that others write to: they show its commits. */
  IndexMoments(Directory directory) throws IOException {
    current = new IndexMoment(DirectoryReader.open(directory));
  }

  @Override
  protected @Nullable IndexMoment refreshIfNeeded(IndexMoment moment) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(moment.reader());
    return newer == null ? null : moment.later(newer);
  }

  @Override
  protected boolean tryIncRef(IndexMoment moment) {
    return moment.reader().tryIncRef();
  }

  @Override
  protected void decRef(IndexMoment moment) throws IOException {
    moment.reader().decRef();
  }

  @Override
  protected int getRefCount(IndexMoment moment) {
    return moment.reader().getRefCount();
  }
}
