package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Collects the best hits in the {@linkplain PageOrder#RELEVANCE order of relevance}. Lucene's
 * collector for any order takes a fifth longer for a word; the one it has for scores cannot order
 * equal ones by id.
 */
final class RelevanceCollector implements Collector {

  /** Stands in until Lucene hands over a scorer, which it does before any match. */
  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private final int counted;
  private final float positionScore;
  private final @Nullable BytesRef positionId;
  private final Hits best;

  private long matches;

  /** What a hit must at least score to be among the best: nothing while there is room. */
  private float least = Float.NEGATIVE_INFINITY;

  /** Whether matches may have been passed over, because they could not be among the best. */
  private boolean passedOver;

  private RelevanceCollector(int wanted, @Nullable FieldDoc position, int counted) {
    this.counted = Math.max(counted, wanted);
    positionScore = position == null ? Float.POSITIVE_INFINITY : (Float) position.fields[0];
    positionId = position == null ? null : (BytesRef) position.fields[1];
    best = new Hits(wanted);
  }

  /**
   * A manager for a searcher without an executor: it makes one collector.
   *
   * @param wanted how many hits, at least 1
   * @param position the hit behind which to begin, or null for the first
   * @param counted how many matches are counted at least
   */
  static CollectorManager<RelevanceCollector, TopFieldDocs> manager(
      int wanted, @Nullable FieldDoc position, int counted) {
    return new CollectorManager<>() {
      @Override
      public RelevanceCollector newCollector() {
        return new RelevanceCollector(wanted, position, counted);
      }

      @Override
      public TopFieldDocs reduce(Collection<RelevanceCollector> collectors) {
        return collectors.iterator().next().result();
      }
    };
  }

  /** A hit so far; reused for the one that takes its place. */
  private static final class Hit {

    private int document;
    private float score;
    private final BytesRefBuilder id = new BytesRefBuilder();
  }

  /** The last one on top. */
  private static final class Hits extends PriorityQueue<Hit> {

    private final int wanted;

    Hits(int wanted) {
      super(wanted);
      this.wanted = wanted;
    }

    boolean isFull() {
      return size() == wanted;
    }

    @Override
    protected boolean lessThan(Hit one, Hit other) {
      return one.score != other.score
          ? one.score < other.score
          : one.id.get().compareTo(other.id.get()) > 0;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new LeafHits(leaf);
  }

  private final class LeafHits implements LeafCollector {

    private final int docBase;
    private final BinaryDocValues ids;
    private Scorable scorer = NOTHING;

    /** What the scorer knows of {@link #least}. */
    private float told;

    LeafHits(LeafReaderContext leaf) throws IOException {
      docBase = leaf.docBase;
      ids = DocValues.getBinary(leaf.reader(), ArticleFields.ID_VALUE);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      told = 0;
      tell();
    }

    @Override
    public void collect(int document) throws IOException {
      float score = scorer.score();
      matches++;
      if (score >= least && score <= positionScore) {
        offer(document, score);
      }
      tell();
    }

    /** Lets the scorer pass over what cannot be among the best, when enough is counted. */
    private void tell() throws IOException {
      if (matches > counted && least > told) {
        told = least;
        passedOver = true;
        scorer.setMinCompetitiveScore(least);
      }
    }

    private void offer(int document, float score) throws IOException {
      BytesRef id = id(document);
      if (score == positionScore && positionId != null && id.compareTo(positionId) <= 0) {
        return;
      }
      if (!best.isFull()) {
        best.add(hit(new Hit(), document, score, id));
      } else if (score > least || id.compareTo(best.top().id.get()) < 0) {
        hit(best.top(), document, score, id);
        best.updateTop();
      }
      if (best.isFull()) {
        least = best.top().score;
      }
    }

    private Hit hit(Hit hit, int document, float score, BytesRef id) {
      hit.document = docBase + document;
      hit.score = score;
      hit.id.copyBytes(id);
      return hit;
    }

    private BytesRef id(int document) throws IOException {
      if (!ids.advanceExact(document)) {
        throw new CorruptIndexException("an article has no id", "document " + document);
      }
      return ids.binaryValue();
    }
  }

  private TopFieldDocs result() {
    FieldDoc[] hits = new FieldDoc[best.size()];
    for (int i = hits.length - 1; i >= 0; i--) {
      Hit last = best.pop();
      Object[] keys = {last.score, last.id.toBytesRef()};
      hits[i] = new FieldDoc(last.document, Float.NaN, keys);
    }
    TotalHits.Relation relation =
        passedOver ? TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO : TotalHits.Relation.EQUAL_TO;
    return new TopFieldDocs(
        new TotalHits(matches, relation), hits, PageOrder.RELEVANCE.sort().getSort());
  }
}
