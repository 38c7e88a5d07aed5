package io.github.broadsheet.lucene;

import io.github.broadsheet.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the terms that a fuzzy word or a prefix stands for. Terms are stemmed, so what was typed is
 * looked for as it is and as the stem of a word: {@code protests*} finds protests. Terms that are
 * scored or limited in number are found once and noted with the statistics, so that a later page of
 * the same search goes by the same terms.
 */
final class TermExpander {

  /** What a word that is still being typed may end in, to find its stem. */
  private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "g", "ng", "ing");

  private final RequestSearcher searcher;
  private final int maxFuzzyTerms;
  private final int maxScopedTerms;
  private final List<Diagnostic> diagnostics;
  private final Map<Term, Query> prefixes = new HashMap<>();

  /**
   * @param maxFuzzyTerms how many terms a fuzzy word stands for at most
   * @param maxScopedTerms how many terms a prefix within a scope stands for at most
   * @param diagnostics told of terms that were left out
   */
  TermExpander(
      RequestSearcher searcher,
      int maxFuzzyTerms,
      int maxScopedTerms,
      List<Diagnostic> diagnostics) {
    this.searcher = searcher;
    this.maxFuzzyTerms = maxFuzzyTerms;
    this.maxScopedTerms = maxScopedTerms;
    this.diagnostics = diagnostics;
  }

  /** Documents with a word like another one. */
  Query fuzzy(String field, String word, int maxEdits) throws IOException {
    List<FrozenStatistics.Expansion> terms = fuzzyTerms(field, word, maxEdits);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word like " + word);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<BytesRef> listed = new ArrayList<>();
    for (FrozenStatistics.Expansion term : terms) {
      Query its = searcher.withTerm(new Term(field, term.text()));
      any.add(new BoostQuery(its, term.boost()), BooleanClause.Occur.SHOULD);
      listed.add(new BytesRef(term.text()));
    }
    return new ExpandedQuery(any.build(), field, new ListedTerms(listed), searcher.occurrences());
  }

  /** The terms that a fuzzy word stands for, the nearest first, of equally near ones by letters. */
  List<FrozenStatistics.Expansion> fuzzyTerms(String field, String word, int maxEdits)
      throws IOException {
    String typed = NewsAnalyzer.QUERYING.normalize(field, word).utf8ToString();
    return searcher
        .statistics()
        .expansions(
            "fuzzy " + field + " " + typed + "~" + maxEdits, () -> expand(field, typed, maxEdits));
  }

  private List<FrozenStatistics.Expansion> expand(String field, String typed, int maxEdits)
      throws IOException {
    NearestTerms nearest = new NearestTerms(maxFuzzyTerms, searcher);
    Set<String> forms = new LinkedHashSet<>(List.of(typed));
    forms.addAll(stems(field, typed, List.of("")));
    for (String form : forms) {
      nearest.addTermsLike(new Term(field, form), maxEdits);
    }
    List<FrozenStatistics.Expansion> terms = nearest.terms(field);
    blend(field, terms);
    return terms;
  }

  /**
   * Gives all terms the frequency of the most frequent one: a rare misspelling must not count for
   * more than the word itself.
   */
  private void blend(String field, List<FrozenStatistics.Expansion> terms) throws IOException {
    int docFreq = 0;
    long totalTermFreq = 0;
    for (FrozenStatistics.Expansion expansion : terms) {
      TermStates states = searcher.states(new Term(field, expansion.text()));
      if (states.docFreq() > docFreq) {
        docFreq = states.docFreq();
        totalTermFreq = states.totalTermFreq();
      }
    }
    for (FrozenStatistics.Expansion expansion : terms) {
      Term term = new Term(field, expansion.text());
      TermStatistics blended = new TermStatistics(term.bytes(), docFreq, totalTermFreq);
      searcher.statistics().term(term, () -> blended);
    }
  }

  /** Documents with a word that begins in a certain way, which scores nothing. */
  Query prefix(String field, String prefix) {
    BytesRef typed = NewsAnalyzer.QUERYING.normalize(field, prefix);
    return prefixes.computeIfAbsent(
        new Term(field, typed),
        term -> {
          List<BytesRef> stems =
              stems(field, typed.utf8ToString(), ENDINGS).stream().map(BytesRef::new).toList();
          TermSet terms = new TermsBeginning(typed, new ListedTerms(stems));
          Query found = new BoostQuery(new TermSetQuery(field, terms, searcher.deadline()), 0);
          return new ExpandedQuery(found, field, terms, searcher.occurrences());
        });
  }

  /**
   * The terms that a prefix stands for where positions matter; if there are too many, the
   * commonest.
   */
  List<FrozenStatistics.Expansion> prefixTerms(String field, String prefix) throws IOException {
    BytesRef typed = NewsAnalyzer.QUERYING.normalize(field, prefix);
    return searcher
        .statistics()
        .expansions("prefix " + field + " " + typed.utf8ToString(), () -> beginning(field, typed));
  }

  private record Counted(String text, int docFreq) {}

  private List<FrozenStatistics.Expansion> beginning(String field, BytesRef typed)
      throws IOException {
    PriorityQueue<Counted> commonest =
        new PriorityQueue<>(
            Comparator.comparingInt(Counted::docFreq)
                .thenComparing(Counted::text, Comparator.reverseOrder()));
    boolean tooMany = false;
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      boolean more = all.seekCeil(typed) != TermsEnum.SeekStatus.END;
      while (more
          && StringHelper.startsWith(all.term(), typed)
          && !searcher.deadline().shouldExit()) {
        int docFreq = all.docFreq();
        if (commonest.size() == maxScopedTerms) {
          tooMany = true;
          if (docFreq > commonest.element().docFreq) {
            commonest.remove();
          }
        }
        // Of terms that are equally frequent, the first ones stay.
        if (commonest.size() < maxScopedTerms) {
          commonest.add(new Counted(all.term().utf8ToString(), docFreq));
        }
        more = all.next() != null;
      }
    }
    if (tooMany) {
      diagnostics.add(
          Diagnostic.of(
              Diagnostic.Kind.LIMIT,
              "more than "
                  + maxScopedTerms
                  + " words begin with "
                  + typed.utf8ToString()
                  + "; the most frequent ones were searched"));
    }
    Set<String> found = new LinkedHashSet<>(stems(field, typed.utf8ToString(), ENDINGS));
    commonest.forEach(term -> found.add(term.text));
    return found.stream().map(text -> new FrozenStatistics.Expansion(text, 1)).toList();
  }

  /** Stems of what was typed, with any of the endings, that do not themselves begin with it. */
  private static Set<String> stems(String field, String typed, List<String> endings) {
    Set<String> stems = new LinkedHashSet<>();
    for (String ending : endings) {
      List<NewsAnalyzer.QueryTerm> terms = NewsAnalyzer.QUERYING.terms(field, typed + ending);
      if (terms.size() == 1 && !terms.get(0).text().startsWith(typed)) {
        stems.add(terms.get(0).text());
      }
    }
    return stems;
  }
}
