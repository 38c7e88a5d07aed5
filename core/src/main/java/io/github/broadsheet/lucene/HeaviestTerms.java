package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heaviest of many terms: what each says of a text, times how rare it is in the index. A
 * term that was looked up in some segments is no rarer in all, so that one which is too frequent in
 * them to be among the heaviest is not looked up in the others.
 */
final class HeaviestTerms {

  /** Words that more than this part of the articles have say nothing about one. */
  private static final double MAX_SHARE = 0.1;

  private static final int MIN_ARTICLES = 2;

  private final int articles;
  private final double maxFrequency;

  private final RequestSearcher searcher;
  private final String field;

  /** The largest segment first. */
  private final List<Dictionary> dictionaries = new ArrayList<>();

  private final BytesRefBuilder sought = new BytesRefBuilder();

  HeaviestTerms(RequestSearcher searcher, String field) throws IOException {
    this.searcher = searcher;
    this.field = field;
    articles = searcher.getIndexReader().numDocs();
    maxFrequency = Math.max(MIN_ARTICLES, MAX_SHARE * articles);
    List<LeafReaderContext> leaves = new ArrayList<>(searcher.getLeafContexts());
    leaves.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
    for (LeafReaderContext leaf : leaves) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        dictionaries.add(new Dictionary(terms.iterator(), leaf.ord));
      }
    }
  }

  /** The terms of a segment. */
  private record Dictionary(TermsEnum terms, int segment) {}

  /**
   * A term and what it weighs.
   *
   * @param weight above 0
   */
  record Weighed(String text, double weight) {}

  /**
   * A term that was looked up in some segments.
   *
   * @param says how much it says of the text
   * @param segments how many, from the largest on
   * @param found where it is in them, null if in none
   * @param frequency how many articles in them have it
   * @param weight what it weighs if none of the other segments has it: no less than it does
   */
  private record Candidate(
      String text,
      double says,
      int segments,
      @Nullable TermStates found,
      int frequency,
      double weight) {}

  private static final Comparator<Candidate> HEAVIEST_FIRST =
      Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::text);

  /**
   * Returns the heaviest terms in the order of their weights, of equal ones by letters.
   *
   * @param says how much each term says of the text
   * @param wanted how many terms at most
   */
  List<Weighed> of(Map<String, Double> says, int wanted) throws IOException {
    PriorityQueue<Candidate> candidates = new PriorityQueue<>(HEAVIEST_FIRST);
    says.forEach((text, its) -> candidates.add(candidate(text, its, 0, null)));
    List<Weighed> heaviest = new ArrayList<>();
    while (heaviest.size() < wanted && !candidates.isEmpty()) {
      Candidate next = candidates.remove();
      if (next.segments < dictionaries.size()) {
        Candidate known = lookedUp(next);
        if (known.frequency <= maxFrequency) {
          candidates.add(known);
        }
      } else if (next.found != null && next.frequency >= MIN_ARTICLES) {
        searcher.know(new Term(field, next.text), next.found);
        heaviest.add(new Weighed(next.text, next.weight));
      }
    }
    return heaviest;
  }

  private Candidate lookedUp(Candidate term) throws IOException {
    Dictionary dictionary = dictionaries.get(term.segments);
    TermsEnum terms = dictionary.terms;
    sought.copyChars(term.text);
    TermStates found = term.found;
    if (terms.seekExact(sought.get())) {
      found = found == null ? new TermStates(searcher.getTopReaderContext()) : found;
      found.register(terms.termState(), dictionary.segment, terms.docFreq(), terms.totalTermFreq());
    }
    return candidate(term.text, term.says, term.segments + 1, found);
  }

  private Candidate candidate(String text, double says, int segments, @Nullable TermStates found) {
    int frequency = found == null ? 0 : found.docFreq();
    double rarity = Math.log(1 + (double) articles / Math.max(MIN_ARTICLES, frequency));
    return new Candidate(text, says, segments, found, frequency, says * rarity);
  }
}
