package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.text.FunctionWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private Query anyOf(List<FrozenStatistics.Expansion> terms) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FrozenStatistics.Expansion term : terms) {
      Query its = ExpandedQuery.of(new Term(ArticleFields.TEXT, term.text()), searcher);
      any.add(new BoostQuery(its, term.boost()), Occur.SHOULD);
    }
    return any.build();
  }

  private List<FrozenStatistics.Expansion> feedback(Query first) throws IOException {
    TopDocs best = searcher.search(first, FED_ARTICLES);
    Map<String, Double> shared = new HashMap<>();
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    for (int i = 0; i < best.scoreDocs.length; i++) {
      ScoreDoc hit = best.scoreDocs[i];
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      Map<String, Double> words = words(StoredArticle.read(leaf, hit.doc - leaf.docBase).article());
      if (i == 0) {
        shared.putAll(words);
      } else {
        double share = hit.score / best.scoreDocs[0].score;
        shared.keySet().retainAll(words.keySet());
        words.forEach(
            (word, says) -> shared.computeIfPresent(word, (w, before) -> before + share * says));
      }
    }
    return heaviest(shared, WEIGHT);
  }

  private List<FrozenStatistics.Expansion> related(String id) throws IOException {
    IndexedArticle found = ArticleLookup.find(searcher.getIndexReader(), id);
    return found == null ? List.of() : heaviest(words(found.article()), 1);
  }

  /** The heaviest words, scaled so that the first has the given weight. */
  private List<FrozenStatistics.Expansion> heaviest(Map<String, Double> words, float first)
      throws IOException {
    List<HeaviestTerms.Weighed> heaviest =
        new HeaviestTerms(searcher, ArticleFields.TEXT).of(words, MAX_TERMS);
    return heaviest.stream()
        .map(
            word -> {
              double scaled = first * word.weight() / heaviest.get(0).weight();
              return new FrozenStatistics.Expansion(word.text(), (float) scaled);
            })
        .toList();
  }

  /** The words of an article with how much each says of it. */
  private static Map<String, Double> words(Article article) {
    Map<String, Integer> occurrences = new HashMap<>();
    count(article.title(), occurrences);
    count(article.body(), occurrences);
    Map<String, Double> words = new HashMap<>();
    occurrences.forEach(
        (word, count) -> {
          if (mayStandOut(word)) {
            words.put(word, count / (count + SATURATION));
          }
        });
    return words;
  }

  private static boolean mayStandOut(String word) {
    return word.length() >= MIN_LENGTH && !hasDigit(word) && !FunctionWords.contains(word);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void count(@Nullable String text, Map<String, Integer> occurrences) {
    if (text == null) {
      return;
    }
    NewsAnalyzer.QUERYING.forEachTerm(
        ArticleFields.TEXT,
        text,
        (term, position) -> occurrences.merge(term.toString(), 1, Integer::sum));
  }
}
