package io.github.broadsheet.lucene;

import io.github.broadsheet.lucene.HitOccurrences.Occurrence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matched the titles of hits, for pages that show nothing else of the text.
 * Words and phrases are read from the field of titles alone, which is short: their places in titles
 * are the same in the text that begins with the title.
 */
final class TitleMarker {

  private final RequestSearcher searcher;
  private final List<Clause> clauses = new ArrayList<>();

  /** A part of the query that is marked wherever it is. */
  private interface Clause {

    @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException;
  }

  TitleMarker(RequestSearcher searcher, Question question) throws IOException {
    this.searcher = searcher;
    add(question.words(), question.requiresWords());
  }

  /**
   * Matches of which those in the title are complete, or null if there are none.
   *
   * @param document a hit
   */
  @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
    List<Matches> found = new ArrayList<>();
    for (Clause clause : clauses) {
      Matches its = clause.matches(leaf, document);
      if (its != null) {
        found.add(its);
      }
    }
    return MatchesUtils.fromSubMatches(found);
  }

  /**
   * Takes a query apart as far as its parts are marked whether or not the others match.
   *
   * @param required whether every hit matches the query
   */
  private void add(Query query, boolean required) throws IOException {
    switch (query) {
      case BoostQuery boosted -> add(boosted.getQuery(), required);
      case ConstantScoreQuery constant -> add(constant.getQuery(), required);
      case TimedQuery timed -> add(timed.query(), required);
      case BooleanQuery parts when required || isAnyOf(parts) -> {
        for (BooleanClause part : parts) {
          if (!part.isProhibited()) {
            add(part.query(), required && part.isRequired());
          }
        }
      }
      case ExpandedQuery word when isText(word.field()) -> addWord(word, word.terms());
      case TermQuery word when isText(word.getTerm().field()) ->
          addWord(word, alone(word.getTerm()));
      case PhraseQuery phrase when isText(phrase.getField()) && phrase.getSlop() == 0 ->
          clauses.add((leaf, document) -> inTitle(phrase, following(phrase, leaf, document)));
      default -> clauses.add(searcher.weight(query)::matches);
    }
  }

  private static boolean isAnyOf(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(part -> part.occur() == BooleanClause.Occur.SHOULD);
  }

  /** Whether a field holds the title, alone or with the body. */
  private static boolean isText(String field) {
    return field.equals(ArticleFields.TEXT) || field.equals(ArticleFields.TITLE);
  }

  private static TermSet alone(Term term) {
    return new ListedTerms(List.of(term.bytes()));
  }

  private void addWord(Query word, TermSet terms) {
    clauses.add((leaf, document) -> inTitle(word, occurrences(terms, leaf, document)));
  }

  private List<Occurrence> occurrences(TermSet terms, LeafReaderContext leaf, int document)
      throws IOException {
    return searcher.occurrences().in(ArticleFields.TITLE, terms, leaf, document);
  }

  private static @Nullable Matches inTitle(Query clause, List<Occurrence> occurrences)
      throws IOException {
    return occurrences.isEmpty()
        ? null
        : MatchesUtils.forField(
            ArticleFields.TITLE, () -> new HitOccurrences.Iterator(clause, occurrences));
  }

  /** Where the words of a phrase follow each other. */
  private List<Occurrence> following(PhraseQuery phrase, LeafReaderContext leaf, int document)
      throws IOException {
    Term[] words = phrase.getTerms();
    int[] positions = phrase.getPositions();
    List<Occurrence> begun = occurrences(alone(words[0]), leaf, document);
    for (int i = 1; i < words.length && !begun.isEmpty(); i++) {
      List<Occurrence> next = occurrences(alone(words[i]), leaf, document);
      begun = continued(begun, next, positions[i] - positions[0]);
    }
    return begun;
  }

  /** Continues each beginning of a phrase that has a certain word so many positions on. */
  private static List<Occurrence> continued(
      List<Occurrence> begun, List<Occurrence> words, int distance) {
    List<Occurrence> continued = new ArrayList<>();
    int at = 0;
    for (Occurrence beginning : begun) {
      int position = beginning.first() + distance;
      while (at < words.size() && words.get(at).first() < position) {
        at++;
      }
      if (at < words.size() && words.get(at).first() == position) {
        Occurrence word = words.get(at);
        int start = Math.min(beginning.start(), word.start());
        int end = Math.max(beginning.end(), word.end());
        continued.add(new Occurrence(beginning.first(), word.last(), start, end));
      }
    }
    return continued;
  }
}
