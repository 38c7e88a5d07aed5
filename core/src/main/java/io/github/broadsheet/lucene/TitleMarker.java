package io.github.broadsheet.lucene;

import io.github.broadsheet.Span;
import io.github.broadsheet.lucene.HitOccurrences.Occurrence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

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

    /** Adds where the part is in the title of a hit. */
    void addTo(List<Span> spans, LeafReaderContext leaf, int document, int titleLength)
        throws IOException;
  }

  TitleMarker(RequestSearcher searcher, Question question) throws IOException {
    this.searcher = searcher;
    add(question.words(), question.requiresWords());
  }

  /**
   * Where the query matched the title of a hit: in order, what overlaps made one.
   *
   * @param titleLength of the hit
   */
  List<Span> marks(LeafReaderContext leaf, int document, int titleLength) throws IOException {
    if (titleLength == 0) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (Clause clause : clauses) {
      clause.addTo(spans, leaf, document, titleLength);
    }
    if (spans.size() < 2) {
      return spans;
    }
    spans.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>(spans.size());
    spans.forEach(span -> ArticleMatches.merge(span, merged));
    return merged;
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
      case ExpandedQuery word when isText(word.field()) -> addWord(word.terms());
      case TermQuery word when isText(word.getTerm().field()) -> addWord(alone(word.getTerm()));
      case PhraseQuery phrase when isText(phrase.getField()) && phrase.getSlop() == 0 ->
          clauses.add(
              (spans, leaf, document, titleLength) ->
                  addAll(following(phrase, leaf, document), titleLength, spans));
      default -> {
        Weight other = searcher.weight(query);
        clauses.add(
            (spans, leaf, document, titleLength) ->
                ArticleMatches.readTitle(other.matches(leaf, document), titleLength)
                    .title()
                    .forEach(match -> spans.add(match.span())));
      }
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

  private void addWord(TermSet terms) {
    clauses.add(
        (spans, leaf, document, titleLength) ->
            addAll(occurrences(terms, leaf, document), titleLength, spans));
  }

  private List<Occurrence> occurrences(TermSet terms, LeafReaderContext leaf, int document)
      throws IOException {
    return searcher.occurrences().in(ArticleFields.TITLE, terms, leaf, document);
  }

  private static void addAll(List<Occurrence> occurrences, int titleLength, List<Span> spans)
      throws CorruptIndexException {
    for (Occurrence occurrence : occurrences) {
      Span span = ArticleMatches.span(occurrence.start(), occurrence.end());
      ArticleMatches.requireWord(span, titleLength);
      spans.add(span);
    }
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
