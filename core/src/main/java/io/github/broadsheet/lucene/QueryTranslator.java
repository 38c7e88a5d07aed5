package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.FieldWeights;
import io.github.broadsheet.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Turns an article query into a Lucene query. */
final class QueryTranslator {

  /** A name that more names than this may mean is too common to rank by. */
  private static final int MAX_SCORED_NAMES = 64;

  private final RequestSearcher searcher;
  private final FilterTranslator filters;
  private final TermExpander expander;
  private final ScopeTranslator scopes;
  private final FeedbackTerms feedbackTerms;
  private final FieldWeights weights;

  /**
   * @param expander finds what fuzzy words and prefixes stand for
   */
  QueryTranslator(
      RequestSearcher searcher,
      FilterTranslator filters,
      FieldWeights weights,
      TermExpander expander) {
    this.searcher = searcher;
    this.filters = filters;
    this.weights = weights;
    this.expander = expander;
    // Within a scope, words count the same wherever they stand.
    QueryTranslator plain =
        weights.equals(FieldWeights.DEFAULT)
            ? this
            : new QueryTranslator(searcher, filters, FieldWeights.DEFAULT, expander);
    scopes = new ScopeTranslator(plain, expander, searcher);
    feedbackTerms = new FeedbackTerms(searcher);
  }

  /**
   * @param query what to translate; user text must have been parsed
   */
  Query translate(ArticleQuery query) throws IOException {
    return switch (query) {
      case ArticleQuery.All all -> unscored(MatchAllDocsQuery.INSTANCE);
      case ArticleQuery.Word word -> word(word);
      case ArticleQuery.Phrase phrase -> phrase(phrase);
      case ArticleQuery.Prefix prefix -> prefix(prefix);
      case ArticleQuery.Fuzzy fuzzy -> fuzzy(fuzzy);
      case ArticleQuery.Near near -> scopes.translate(near);
      case ArticleQuery.SameSentence sentence -> scopes.translate(sentence);
      case ArticleQuery.SameParagraph paragraph -> scopes.translate(paragraph);
      case ArticleQuery.AtLeast atLeast -> scopes.translate(atLeast);
      case ArticleQuery.Mentions mentions -> mentions(mentions.person());
      case ArticleQuery.Filtered filtered -> unscored(filters.translate(filtered.filter()));
      case ArticleQuery.AllOf all -> allOf(all.parts());
      case ArticleQuery.AnyOf any -> anyOf(any.parts());
      case ArticleQuery.Not not -> allOf(List.of(not));
      case ArticleQuery.Boosted boosted ->
          new BoostQuery(translate(boosted.query()), boosted.boost());
      case ArticleQuery.Preferred preferred -> allOf(List.of(preferred));
      case ArticleQuery.RelatedTo relatedTo -> feedbackTerms.relatedTo(relatedTo.id());
      case ArticleQuery.UserText text ->
          throw new IllegalArgumentException("user text must be parsed first, got " + text);
    };
  }

  /** Whether hits of a query differ in score, so that an order by relevance says something. */
  static boolean scores(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.Word w -> true;
      case ArticleQuery.Phrase p -> true;
      case ArticleQuery.Fuzzy f -> true;
      case ArticleQuery.Near near -> near.parts().stream().anyMatch(QueryTranslator::scores);
      case ArticleQuery.SameSentence sentence -> scores(sentence.query());
      case ArticleQuery.SameParagraph paragraph -> scores(paragraph.query());
      case ArticleQuery.AtLeast atLeast -> scores(atLeast.query());
      case ArticleQuery.RelatedTo r -> true;
      case ArticleQuery.UserText t -> true;
      case ArticleQuery.All a -> false;
      case ArticleQuery.Prefix p -> false;
      case ArticleQuery.Mentions m -> true;
      case ArticleQuery.Filtered f -> false;
      case ArticleQuery.Not n -> false;
      case ArticleQuery.AllOf all -> all.parts().stream().anyMatch(QueryTranslator::scores);
      case ArticleQuery.AnyOf any -> any.parts().stream().anyMatch(QueryTranslator::scores);
      case ArticleQuery.Boosted boosted -> scores(boosted.query());
      case ArticleQuery.Preferred p -> true;
    };
  }

  private Query word(ArticleQuery.Word word) throws IOException {
    return phrase(word.field(), word.text(), 0);
  }

  private Query phrase(ArticleQuery.Phrase phrase) throws IOException {
    return phrase(phrase.field(), phrase.text(), phrase.slop());
  }

  private Query phrase(TextField field, String text, int slop) throws IOException {
    return switch (field) {
      case ANY -> weighed(text, slop);
      case TITLE -> words(ArticleFields.TITLE, text, slop);
      case AUTHOR -> words(ArticleFields.AUTHOR, text, slop);
      case BODY, LEAD -> scopes.translate(new ArticleQuery.Phrase(field, text, slop));
    };
  }

  /** Words anywhere, which count more in title or lead if the request says so. */
  private Query weighed(String text, int slop) throws IOException {
    Query anywhere = words(ArticleFields.TEXT, text, slop);
    if (weights.equals(FieldWeights.DEFAULT)) {
      return anywhere;
    }
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    parts.add(new BoostQuery(anywhere, weights.text()), Occur.MUST);
    if (weights.title() > 0) {
      Query inTitle = words(ArticleFields.TITLE, text, slop);
      parts.add(new BoostQuery(inTitle, weights.title()), Occur.SHOULD);
    }
    if (weights.lead() > 0) {
      Query inLead = scopes.translate(new ArticleQuery.Phrase(TextField.LEAD, text, slop));
      parts.add(new BoostQuery(inLead, weights.lead()), Occur.SHOULD);
    }
    return parts.build();
  }

  private Query words(String field, String text, int slop) throws IOException {
    Query query = phrase(field, text, slop);
    if (query instanceof TermQuery word) {
      return ExpandedQuery.of(word.getTerm(), searcher);
    }
    if (query instanceof PhraseQuery words) {
      return slop > 0 ? new LoosePhraseQuery(words, searcher) : new TimedQuery(words, searcher);
    }
    return unscored(query);
  }

  /** A text without a term, such as a lone dash, matches everything: nothing was asked. */
  static Query phrase(String field, String text, int slop) {
    List<NewsAnalyzer.QueryTerm> terms = NewsAnalyzer.QUERYING.terms(field, text);
    if (terms.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0).text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (NewsAnalyzer.QueryTerm term : terms) {
      phrase.add(new Term(field, term.text()), term.position());
    }
    return phrase.build();
  }

  private Query prefix(ArticleQuery.Prefix prefix) throws IOException {
    return switch (prefix.field()) {
      case ANY -> expander.prefix(ArticleFields.TEXT, prefix.prefix());
      case TITLE -> expander.prefix(ArticleFields.TITLE, prefix.prefix());
      case AUTHOR -> expander.prefix(ArticleFields.AUTHOR, prefix.prefix());
      case BODY, LEAD -> scopes.translate(prefix);
    };
  }

  private Query fuzzy(ArticleQuery.Fuzzy fuzzy) throws IOException {
    return switch (fuzzy.field()) {
      case ANY -> expander.fuzzy(ArticleFields.TEXT, fuzzy.text(), fuzzy.maxEdits());
      case TITLE -> expander.fuzzy(ArticleFields.TITLE, fuzzy.text(), fuzzy.maxEdits());
      case AUTHOR -> expander.fuzzy(ArticleFields.AUTHOR, fuzzy.text(), fuzzy.maxEdits());
      case BODY, LEAD -> scopes.translate(fuzzy);
    };
  }

  /**
   * The more often an article names a person, under whatever name, the more it is about the person.
   */
  private Query mentions(String person) throws IOException {
    // Later pages go by the names that the first page went by.
    List<FrozenStatistics.Expansion> keys =
        searcher
            .statistics()
            .expansions(
                ArticleFields.PERSON + ':' + person,
                () ->
                    filters.personKeys(List.of(person)).stream()
                        .limit(MAX_SCORED_NAMES + 1L)
                        .map(key -> new FrozenStatistics.Expansion(key, 1))
                        .toList());
    if (keys.size() > MAX_SCORED_NAMES) {
      return new ConstantScoreQuery(filters.translate(ArticleFilter.people(person)));
    }
    if (keys.isEmpty()) {
      return new MatchNoDocsQuery("no article names " + person);
    }
    SynonymQuery.Builder names = new SynonymQuery.Builder(ArticleFields.PERSON);
    keys.forEach(key -> names.addTerm(new Term(ArticleFields.PERSON, key.text())));
    return names.build();
  }

  private Query allOf(List<ArticleQuery> parts) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean restricted = false;
    for (ArticleQuery part : parts) {
      switch (part) {
        case ArticleQuery.Not not -> all.add(translate(not.query()), Occur.MUST_NOT);
        case ArticleQuery.Preferred preferred -> all.add(wish(preferred.query()), Occur.SHOULD);
        default -> {
          all.add(translate(part), scores(part) ? Occur.MUST : Occur.FILTER);
          restricted = true;
        }
      }
    }
    if (!restricted) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  /** What raises the score: by its own score, or by 1 if it has none, as filters have. */
  Query wish(ArticleQuery query) throws IOException {
    if (scores(query)) {
      return translate(query);
    }
    return query instanceof ArticleQuery.Boosted boosted
        ? new BoostQuery(wish(boosted.query()), boosted.boost())
        : new ConstantScoreQuery(translate(query));
  }

  private Query anyOf(List<ArticleQuery> parts) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (ArticleQuery part : parts) {
      queries.add(translate(part));
    }
    if (queries.size() == 1) {
      return queries.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** What must match and says nothing of how well, wherever in a query it stands. */
  private static Query unscored(Query query) {
    return query instanceof MatchNoDocsQuery
        ? query
        : new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
