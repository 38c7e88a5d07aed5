package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MaxNonCompetitiveBoostAttribute;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of an index that are most like a word. Keeps no more than are wanted of the thousands
 * that may be like it, and looks for no more when there is no time left.
 */
final class NearestTerms {

  /**
   * The first letter must be right: people seldom mistype it, and it makes the search much faster.
   */
  private static final int EXACT_LETTERS = 1;

  /** The nearest first; of equally near terms, the first by letters. */
  private static final Comparator<Near> ORDER =
      Comparator.comparing(Near::boost).reversed().thenComparing(Near::term);

  private final int wanted;
  private final RequestSearcher searcher;
  private final TreeSet<Near> kept = new TreeSet<>(ORDER);
  private final Map<BytesRef, Near> byTerm = new HashMap<>();

  NearestTerms(int wanted, RequestSearcher searcher) {
    this.wanted = wanted;
    this.searcher = searcher;
  }

  /**
   * A term that is like a word.
   *
   * @param states where it is in the dictionaries, told leaf by leaf
   * @param foundBy what went through the dictionaries when it was found
   */
  private record Near(BytesRef term, float boost, TermStates states, FuzzyTerms foundBy) {}

  /** Looks for terms that differ from one in no more than some letters. */
  void addTermsLike(Term term, int maxEdits) throws IOException {
    FuzzyTerms fuzzy = new FuzzyTerms(term, maxEdits);
    // What is worked out for the word serves all leaves; and they are told what is of no use.
    AttributeSource shared = new AttributeSource();
    MaxNonCompetitiveBoostAttribute useless =
        shared.addAttribute(MaxNonCompetitiveBoostAttribute.class);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Terms dictionary = leaf.reader().terms(term.field());
      if (dictionary == null || searcher.deadline().shouldExit()) {
        continue;
      }
      TermsEnum like = fuzzy.getTermsEnum(dictionary, shared);
      BoostAttribute boost = like.attributes().addAttribute(BoostAttribute.class);
      while (!searcher.deadline().shouldExit() && like.next() != null) {
        // In short words all letters may be wrong; what is left is not like the word at all.
        if (boost.getBoost() > 0) {
          add(like, boost.getBoost(), fuzzy, leaf.ord);
        }
        if (kept.size() == wanted) {
          useless.setMaxNonCompetitiveBoost(kept.last().boost);
          useless.setCompetitiveTerm(kept.last().term);
        }
      }
    }
  }

  private void add(TermsEnum like, float boost, FuzzyTerms fuzzy, int leaf) throws IOException {
    Near near = byTerm.get(like.term());
    if (near == null) {
      if (isUseless(like.term(), boost)) {
        return;
      }
      if (kept.size() == wanted) {
        byTerm.remove(kept.removeLast().term);
      }
      TermStates none = new TermStates(searcher.getTopReaderContext());
      near = keep(new Near(BytesRef.deepCopyOf(like.term()), boost, none, fuzzy));
    } else if (near.boost < boost) {
      kept.remove(near);
      near = keep(new Near(near.term, boost, near.states, near.foundBy));
    }
    // Of a term that was found before this time, all is known.
    if (near.foundBy.equals(fuzzy)) {
      near.states.register(like.termState(), leaf, like.docFreq(), like.totalTermFreq());
    }
  }

  private Near keep(Near near) {
    kept.add(near);
    byTerm.put(near.term, near);
    return near;
  }

  private boolean isUseless(BytesRef term, float boost) {
    if (kept.size() < wanted) {
      return false;
    }
    Near last = kept.last();
    return boost < last.boost || (boost == last.boost && term.compareTo(last.term) > 0);
  }

  /**
   * The terms, the nearest first; of equally near ones, by letters. The searcher then knows where
   * they are.
   */
  List<FrozenStatistics.Expansion> terms(String field) {
    for (Near near : kept) {
      searcher.know(new Term(field, near.term), near.states);
    }
    return kept.stream()
        .map(near -> new FrozenStatistics.Expansion(near.term.utf8ToString(), near.boost))
        .toList();
  }

  /** Gives access to what a fuzzy query stands for. */
  private static final class FuzzyTerms extends FuzzyQuery {

    FuzzyTerms(Term term, int maxEdits) {
      super(term, maxEdits, EXACT_LETTERS, 1, true);
    }

    @Override
    protected TermsEnum getTermsEnum(Terms dictionary, AttributeSource shared) throws IOException {
      return super.getTermsEnum(dictionary, shared);
    }
  }
}
