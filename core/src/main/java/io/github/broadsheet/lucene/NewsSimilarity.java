package io.github.broadsheet.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (Robertson and Zaragoza 2009) with an idf that also asks how often a word recurs inside the
 * articles that have it: {@code ln(1 + (N - df + 0.5) / (df + 0.5)) · min(4, ttf / df)^0.75}. A
 * word that comes back within an article is what the article is about. The constants were chosen on
 * test collections of news; see docs/decisions.
 */
final class NewsSimilarity extends BM25Similarity {

  private static final float K1 = 1.5f;
  private static final float B = 0.5f;
  private static final double MAX_RECURRENCE = 4;
  private static final double RECURRENCE_POWER = 0.75;

  NewsSimilarity() {
    super(K1, B);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
    float idf = idf(term.docFreq(), collection.docCount());
    double recurrence = Math.min(MAX_RECURRENCE, (double) term.totalTermFreq() / term.docFreq());
    float weight = (float) (idf * Math.pow(recurrence, RECURRENCE_POWER));
    return Explanation.match(
        weight,
        "idf, computed as idf * min(4, ttf / df)^0.75 from:",
        Explanation.match(idf, "ln(1 + (N - df + 0.5) / (df + 0.5))"),
        Explanation.match(term.docFreq(), "df, number of articles with the term"),
        Explanation.match(term.totalTermFreq(), "ttf, number of occurrences of the term"),
        Explanation.match(collection.docCount(), "N, number of articles with the field"));
  }
}
