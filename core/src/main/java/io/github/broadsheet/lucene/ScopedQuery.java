package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FilterMatchesIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Documents that satisfy a scope, scored by the words in it. Only the words inside the scope count
 * as matches: of a word in two sentences, the one whose sentence has the other words too.
 */
final class ScopedQuery extends Query {

  private final BooleanQuery words;
  private final String field;
  private final IntervalsSource scope;
  private final RequestSearcher searcher;

  /**
   * @param words what scores and is marked; what the scope cannot do without may be required
   * @param field of the scope
   * @param scope what must have an interval
   * @param searcher what the query is for
   */
  ScopedQuery(BooleanQuery words, String field, IntervalsSource scope, RequestSearcher searcher) {
    this.searcher = searcher;
    this.words = words;
    this.field = field;
    this.scope = scope;
  }

  @Override
  public Weight createWeight(IndexSearcher same, ScoreMode mode, float boost) throws IOException {
    BooleanQuery.Builder restricted = new BooleanQuery.Builder();
    words.forEach(restricted::add);
    restricted.add(new TimedQuery(new IntervalQuery(field, scope), searcher), Occur.FILTER);
    Weight scored = searcher.createWeight(searcher.rewrite(restricted.build()), mode, boost);
    Weight marked = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    IntervalReader reader = searcher.intervals(new IntervalReader.Source(field, scope));
    return new FilterWeight(this, scored) {
      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
        List<IntervalReader.Positions> intervals = reader.read(leaf, document);
        if (intervals.isEmpty()) {
          return null;
        }
        Matches all = marked.matches(leaf, document);
        return all == null
            ? MatchesUtils.MATCH_WITH_NO_TERMS
            : MatchesUtils.forField(field, () -> inside(all.getMatches(field), intervals));
      }
    };
  }

  private static @Nullable MatchesIterator inside(
      @Nullable MatchesIterator matches, List<IntervalReader.Positions> intervals) {
    if (matches == null) {
      return null;
    }
    return new FilterMatchesIterator(matches) {
      @Override
      public boolean next() throws IOException {
        while (in.next()) {
          int start = in.startPosition();
          int end = in.endPosition();
          for (IntervalReader.Positions interval : intervals) {
            if (interval.first() <= start && end <= interval.last()) {
              return true;
            }
          }
        }
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String defaultField) {
    return "scoped(" + words.toString(defaultField) + ", " + field + ":" + scope + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && words.equals(((ScopedQuery) other).words)
        && field.equals(((ScopedQuery) other).field)
        && scope.equals(((ScopedQuery) other).scope);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * classHash() + words.hashCode()) + field.hashCode()) + scope.hashCode();
  }
}
