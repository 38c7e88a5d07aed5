package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.text.FunctionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Picks the words that stand out in articles, weighed by how often they occur there and how rare
 * they are elsewhere: for relevance feedback (Rocchio 1971) and for articles related to one. What
 * is picked is noted with the statistics, so that later pages go by the same words.
 */
final class FeedbackTerms {

  private static final int FED_ARTICLES = 2;
  private static final int MAX_TERMS = 20;
  private static final float WEIGHT = 0.3f;

  /** Words that more than this part of the articles have say nothing about one. */
  private static final double MAX_SHARE = 0.1;

  private static final int MIN_ARTICLES = 2;
  private static final int MIN_LENGTH = 2;

  /** A word's occurrences saturate like this: a fifth one says less than a second. */
  private static final double SATURATION = 1.2;

  private final RequestSearcher searcher;

  FeedbackTerms(RequestSearcher searcher) {
    this.searcher = searcher;
  }

  /** The words that the best articles for a query have in common, at 0.3 of its weight. */
  Query query(Query first) throws IOException {
    List<FrozenStatistics.Expansion> terms =
        searcher.statistics().expansions("feedback", () -> feedback(first));
    return anyOf(terms);
  }

  /** Articles like the one with an id, without itself; none if there is none with this id. */
  Query relatedTo(String id) throws IOException {
    List<FrozenStatistics.Expansion> terms =
        searcher.statistics().expansions("related " + id, () -> related(id));
    return new BooleanQuery.Builder()
        .add(anyOf(terms), Occur.MUST)
        .add(new TermQuery(ArticleDocument.idTerm(id)), Occur.MUST_NOT)
        .build();
  }

  private static Query anyOf(List<FrozenStatistics.Expansion> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FrozenStatistics.Expansion term : terms) {
      any.add(
          new BoostQuery(new TermQuery(new Term(ArticleFields.TEXT, term.text())), term.boost()),
          Occur.SHOULD);
    }
    return any.build();
  }

  private List<FrozenStatistics.Expansion> feedback(Query first) throws IOException {
    TopDocs best = searcher.search(first, FED_ARTICLES);
    Map<String, Double> weights = new HashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    for (ScoreDoc hit : best.scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      Article article = StoredArticle.read(leaf, hit.doc - leaf.docBase).article();
      double share = hit.score / best.scoreDocs[0].score;
      weigh(article)
          .forEach(
              (term, weight) -> {
                weights.merge(term, share * weight, Double::sum);
                shared.merge(term, 1, Integer::sum);
              });
    }
    Set<String> inAll = new HashSet<>();
    shared.forEach(
        (term, count) -> {
          if (count == best.scoreDocs.length) {
            inAll.add(term);
          }
        });
    weights.keySet().retainAll(inAll);
    return best(weights, WEIGHT);
  }

  private List<FrozenStatistics.Expansion> related(String id) throws IOException {
    IndexedArticle found = ArticleLookup.find(searcher.getIndexReader(), id);
    return found == null ? List.of() : best(weigh(found.article()), 1);
  }

  /** The heaviest words, scaled so that the first has the given weight. */
  private static List<FrozenStatistics.Expansion> best(
      Map<String, Double> weights, float heaviest) {
    List<Map.Entry<String, Double>> order = new ArrayList<>(weights.entrySet());
    order.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<FrozenStatistics.Expansion> best = new ArrayList<>();
    for (Map.Entry<String, Double> entry : order.subList(0, Math.min(MAX_TERMS, order.size()))) {
      double scaled = heaviest * entry.getValue() / order.get(0).getValue();
      best.add(new FrozenStatistics.Expansion(entry.getKey(), (float) scaled));
    }
    return List.copyOf(best);
  }

  private Map<String, Double> weigh(Article article) throws IOException {
    Map<String, Integer> occurrences = new HashMap<>();
    count(article.title(), occurrences);
    count(article.body(), occurrences);
    IndexReader reader = searcher.getIndexReader();
    int articles = reader.numDocs();
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> entry : occurrences.entrySet()) {
      int docFreq = reader.docFreq(new Term(ArticleFields.TEXT, entry.getKey()));
      if (docFreq >= MIN_ARTICLES && docFreq <= Math.max(MIN_ARTICLES, MAX_SHARE * articles)) {
        double idf = Math.log(1 + (double) articles / docFreq);
        weights.put(entry.getKey(), idf * entry.getValue() / (entry.getValue() + SATURATION));
      }
    }
    return weights;
  }

  private static void count(@Nullable String text, Map<String, Integer> occurrences) {
    if (text == null) {
      return;
    }
    for (NewsAnalyzer.QueryTerm term : NewsAnalyzer.QUERYING.terms(ArticleFields.TEXT, text)) {
      if (term.text().length() >= MIN_LENGTH
          && term.text().chars().noneMatch(Character::isDigit)
          && !FunctionWords.contains(term.text())) {
        occurrences.merge(term.text(), 1, Integer::sum);
      }
    }
  }
}
