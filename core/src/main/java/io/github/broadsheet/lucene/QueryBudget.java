package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import java.util.List;

/**
 * How many terms a query may have: Lucene refuses a disjunction of more than 1,024, so what fuzzy
 * words stand for must fit beside all else.
 *
 * @param clauses words, phrases and filters
 * @param fuzzyWords how many of them are fuzzy
 * @param prefixes how many of them are prefixes
 */
record QueryBudget(int clauses, int fuzzyWords, int prefixes) {

  /** How many terms a fuzzy word stands for at most. */
  private static final int MAX_FUZZY_TERMS = 50;

  /** How many terms all fuzzy words stand for together. */
  private static final int FUZZY_TERMS = 320;

  /** How many terms all prefixes within scopes stand for together. */
  private static final int SCOPED_TERMS = 1_000;

  private static final QueryBudget ONE = new QueryBudget(1, 0, 0);

  /**
   * Counts a query.
   *
   * @throws IllegalArgumentException if it has more than {@link ArticleQuery#MAX_CLAUSES} clauses
   */
  static QueryBudget of(ArticleQuery query) {
    QueryBudget budget = count(query);
    if (budget.clauses > ArticleQuery.MAX_CLAUSES) {
      throw new IllegalArgumentException(
          "query must have at most "
              + ArticleQuery.MAX_CLAUSES
              + " words, phrases and filters, got "
              + budget.clauses);
    }
    return budget;
  }

  /** How many terms each fuzzy word may stand for. */
  int fuzzyTerms() {
    int left = Math.min(FUZZY_TERMS, ArticleQuery.MAX_CLAUSES - (clauses - fuzzyWords));
    return Math.max(1, Math.min(MAX_FUZZY_TERMS, left / Math.max(1, fuzzyWords)));
  }

  /** How many terms will be looked for, prefixes aside. */
  int terms() {
    return clauses - fuzzyWords + fuzzyWords * fuzzyTerms();
  }

  /** How many terms each prefix within a scope may stand for. */
  int scopedTerms() {
    return Math.max(1, SCOPED_TERMS / Math.max(1, prefixes));
  }

  private static QueryBudget count(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.Fuzzy fuzzy -> new QueryBudget(1, 1, 0);
      case ArticleQuery.Near near -> count(near.parts());
      case ArticleQuery.AllOf all -> count(all.parts());
      case ArticleQuery.AnyOf any -> count(any.parts());
      case ArticleQuery.SameSentence sentence -> count(sentence.query());
      case ArticleQuery.SameParagraph paragraph -> count(paragraph.query());
      case ArticleQuery.AtLeast atLeast -> count(atLeast.query());
      case ArticleQuery.Not not -> count(not.query());
      case ArticleQuery.Boosted boosted -> count(boosted.query());
      case ArticleQuery.Preferred preferred -> count(preferred.query());
      case ArticleQuery.All all -> ONE;
      case ArticleQuery.Word word -> ONE;
      case ArticleQuery.Phrase phrase -> ONE;
      case ArticleQuery.Prefix prefix -> new QueryBudget(1, 0, 1);
      case ArticleQuery.Mentions mentions -> ONE;
      case ArticleQuery.Filtered filtered -> ONE;
      case ArticleQuery.RelatedTo related -> ONE;
      case ArticleQuery.UserText text -> ONE;
    };
  }

  private static QueryBudget count(List<ArticleQuery> parts) {
    int clauses = 0;
    int fuzzyWords = 0;
    int prefixes = 0;
    for (ArticleQuery part : parts) {
      QueryBudget its = count(part);
      clauses += its.clauses;
      fuzzyWords += its.fuzzyWords;
      prefixes += its.prefixes;
    }
    return new QueryBudget(clauses, fuzzyWords, prefixes);
  }
}
