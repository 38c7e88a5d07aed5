package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's merging in tiers, as an archive needs it. Segments are merged in the order in which they
 * were written, so that articles that came in order of time stay so. And while many articles are
 * put at once, segments gather, to be merged many at a time, the last of them when all are put: a
 * large load is written about twice, as it would be anyway, and is in few segments afterwards.
 * Thread-safe.
 */
final class ArchiveMergePolicy extends FilterMergePolicy {

  /** More would need more files and memory than it saves. */
  private static final int GATHERED = 32;

  /** With fewer, tiers are good enough. */
  private static final int WORTH_MERGING = 8;

  private final TieredMergePolicy whileLoading;

  private int loads;

  /** How many segments were never merged, as of the last look. */
  private int flushed;

  /** Whether the next look for merges merges all that were not. */
  private boolean mergesAll;

  ArchiveMergePolicy() {
    super(new TieredMergePolicy());
    whileLoading = new TieredMergePolicy();
    whileLoading.setSegmentsPerTier(GATHERED);
    whileLoading.setMaxMergeAtOnce(GATHERED);
  }

  /** From now on segments gather. */
  synchronized void beginLoad() {
    loads++;
  }

  /**
   * Ends what {@link #beginLoad} began.
   *
   * @return whether what has gathered should be merged, which the writer's next flush does
   */
  synchronized boolean endLoad() {
    loads--;
    mergesAll = loads == 0 && flushed >= WORTH_MERGING;
    return mergesAll;
  }

  @Override
  public synchronized @Nullable MergeSpecification findMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    List<SegmentCommitInfo> gathered = flushed(segments, context);
    flushed = gathered.size();
    if (mergesAll && (trigger == MergeTrigger.FULL_FLUSH || trigger == MergeTrigger.EXPLICIT)) {
      mergesAll = false;
      // Meanwhile another thread may have begun to merge them.
      if (gathered.size() >= WORTH_MERGING) {
        return together(gathered);
      }
    }
    MergePolicy tiers = loads > 0 ? whileLoading : in;
    return inOrder(tiers.findMerges(trigger, segments, context), segments);
  }

  /** The segments that were never merged. */
  private static List<SegmentCommitInfo> flushed(SegmentInfos segments, MergeContext context) {
    List<SegmentCommitInfo> flushed = new ArrayList<>();
    for (SegmentCommitInfo segment : segments) {
      String source = segment.info.getDiagnostics().get(IndexWriter.SOURCE);
      if (IndexWriter.SOURCE_FLUSH.equals(source)
          && !context.getMergingSegments().contains(segment)) {
        flushed.add(segment);
      }
    }
    return flushed;
  }

  /** One merge of all, or several where one would be larger than Lucene's merges are. */
  private MergeSpecification together(List<SegmentCommitInfo> segments) throws IOException {
    double most = whileLoading.getMaxMergedSegmentMB() * (1 << 20);
    MergeSpecification merges = new MergeSpecification();
    List<SegmentCommitInfo> next = new ArrayList<>();
    double size = 0;
    for (SegmentCommitInfo segment : segments) {
      if (next.size() == GATHERED || (size + segment.sizeInBytes() > most && !next.isEmpty())) {
        merges.add(new OneMerge(next));
        next = new ArrayList<>();
        size = 0;
      }
      next.add(segment);
      size += segment.sizeInBytes();
    }
    merges.add(new OneMerge(next));
    return merges;
  }

  @Override
  public @Nullable MergeSpecification findFullFlushMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    return inOrder(in.findFullFlushMerges(trigger, segments, context), segments);
  }

  @Override
  public @Nullable MergeSpecification findForcedMerges(
      SegmentInfos segments,
      int most,
      Map<SegmentCommitInfo, Boolean> toMerge,
      MergeContext context)
      throws IOException {
    return inOrder(in.findForcedMerges(segments, most, toMerge, context), segments);
  }

  private static @Nullable MergeSpecification inOrder(
      @Nullable MergeSpecification found, SegmentInfos segments) {
    if (found == null) {
      return null;
    }
    List<SegmentCommitInfo> order = segments.asList();
    MergeSpecification ordered = new MergeSpecification();
    for (OneMerge merge : found.merges) {
      List<SegmentCommitInfo> its = new ArrayList<>(merge.segments);
      its.sort(Comparator.comparingInt(order::indexOf));
      ordered.add(new OneMerge(its));
    }
    return ordered;
  }
}
