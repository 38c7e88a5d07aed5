package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Documents with a phrase whose words may have moved, found and scored by Lucene. Its matches are
 * worked out here: of a phrase that repeats a word, Lucene may tell an end that lies far behind the
 * match, in another part of the text.
 */
final class LoosePhraseQuery extends Query {

  /** Words that may have moved take long to find in a long text. */
  private static final int DOCUMENTS_PER_LOOK = 4;

  private final PhraseQuery phrase;
  private final RequestSearcher searcher;

  LoosePhraseQuery(PhraseQuery phrase, RequestSearcher searcher) {
    this.phrase = phrase;
    this.searcher = searcher;
  }

  @Override
  public Weight createWeight(IndexSearcher same, ScoreMode mode, float boost) throws IOException {
    String field = phrase.getField();
    List<IntervalsSource> words = new ArrayList<>();
    List<BytesRef> terms = new ArrayList<>();
    for (int i = 0; i < phrase.getTerms().length; i++) {
      BytesRef term = phrase.getTerms()[i].bytes();
      words.add(Intervals.term(term));
      if (!terms.contains(term)) {
        terms.add(term);
      }
    }
    IntervalReader reader =
        searcher.intervals(
            new IntervalReader.Source(field, TogetherSource.phrase(words, phrase.getSlop())));
    TermSet marked = new ListedTerms(terms);
    Weight found =
        new TimedQuery(phrase, searcher, DOCUMENTS_PER_LOOK).createWeight(same, mode, boost);
    return new FilterWeight(this, found) {
      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
        List<HitOccurrences.Occurrence> each =
            searcher.occurrences().in(field, marked, leaf, document);
        List<HitOccurrences.Occurrence> whole =
            each.isEmpty() ? each : whole(each, reader.read(leaf, document));
        if (!whole.isEmpty()) {
          return MatchesUtils.forField(
              field, () -> new HitOccurrences.Iterator(LoosePhraseQuery.this, whole));
        }
        // What is excluded and does not match must not be told to match without words.
        // Where the words come too often to look at all, it is taken to match: looking takes long.
        boolean matches =
            each.size() >= HitOccurrences.MAX_OCCURRENCES || super.matches(leaf, document) != null;
        return matches ? MatchesUtils.MATCH_WITH_NO_TERMS : null;
      }
    };
  }

  /** Makes one of the words from the first to the last position of each interval. */
  private static List<HitOccurrences.Occurrence> whole(
      List<HitOccurrences.Occurrence> words, List<IntervalReader.Positions> intervals) {
    List<HitOccurrences.Occurrence> whole = new ArrayList<>();
    int at = 0;
    for (IntervalReader.Positions interval : intervals) {
      while (at < words.size() && words.get(at).first() < interval.first()) {
        at++;
      }
      int start = Integer.MAX_VALUE;
      int end = -1;
      for (int i = at; i < words.size() && words.get(i).first() <= interval.last(); i++) {
        start = Math.min(start, words.get(i).start());
        end = Math.max(end, words.get(i).end());
      }
      if (end >= 0) {
        whole.add(new HitOccurrences.Occurrence(interval.first(), interval.last(), start, end));
      }
    }
    return whole;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    phrase.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String defaultField) {
    return phrase.toString(defaultField);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && phrase.equals(((LoosePhraseQuery) other).phrase);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + phrase.hashCode();
  }
}
