package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Words;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.hibernate.search.util.common.data.RangeBoundInclusion;

/** Turns words and filters into predicates. */
final class Predicates {

  private static final String[] TEXT = {IndexedArticle.TITLE, IndexedArticle.BODY};

  private final SearchPredicateFactory predicates;

  /**
   * @param predicates of the scope that is searched
   */
  Predicates(SearchPredicateFactory predicates) {
    this.predicates = predicates;
  }

  SearchPredicate of(Words words, Question.Filter filter) {
    SearchPredicate text = text(words);
    if (filter.equals(Question.Filter.NONE)) {
      return text;
    }
    BooleanPredicateClausesStep<?, ?> all = predicates.bool();
    if (words instanceof Words.Everything) {
      all.filter(text);
    } else {
      all.must(text);
    }
    if (filter.outlet() != null) {
      all.filter(predicates.match().field(IndexedArticle.OUTLET).matching(filter.outlet()));
    }
    if (!filter.people().isEmpty()) {
      all.filter(predicates.terms().field(IndexedArticle.PEOPLE).matchingAny(filter.people()));
    }
    if (filter.from() != null || filter.until() != null) {
      all.filter(
          predicates
              .range()
              .field(IndexedArticle.PUBLISHED)
              .within(
                  Range.between(
                      filter.from(),
                      RangeBoundInclusion.INCLUDED,
                      filter.until(),
                      RangeBoundInclusion.EXCLUDED)));
    }
    return all.toPredicate();
  }

  private SearchPredicate text(Words words) {
    return switch (words) {
      case Words.Everything everything -> predicates.matchAll().toPredicate();
      case Words.Term term -> word(term.word());
      case Words.AnyOf any -> word(String.join(" ", any.words()));
      case Words.AllOf all -> allOf(all.words());
      case Words.Phrase phrase ->
          predicates.phrase().fields(TEXT).matching(String.join(" ", phrase.words())).toPredicate();
      case Words.Prefix prefix ->
          predicates.prefix().fields(TEXT).matching(prefix.beginning()).toPredicate();
      case Words.Fuzzy fuzzy ->
          predicates.match().fields(TEXT).matching(fuzzy.word()).fuzzy(1, 1).toPredicate();
      case Words.SameSentence sentence ->
          throw new UnsupportedOperationException("no predicate knows sentences");
    };
  }

  /** One word, or any of several that blanks separate. */
  private SearchPredicate word(String word) {
    return predicates.match().fields(TEXT).matching(word).toPredicate();
  }

  /** Each word may be in the title or in the body. */
  private SearchPredicate allOf(List<String> words) {
    BooleanPredicateClausesStep<?, ?> all = predicates.bool();
    words.forEach(word -> all.must(word(word)));
    return all.toPredicate();
  }
}
