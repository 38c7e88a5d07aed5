package io.github.broadsheet.benchmarks.lucene;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds articles by the words that stand out in one: Lucene's MoreLikeThis. */
final class LuceneRelated {

  private static final int WORDS = 20;
  private static final int MAX_PERCENT = 10;

  private LuceneRelated() {}

  static Query to(IndexSearcher searcher, String id) throws IOException {
    Query itself = new TermQuery(new Term(LuceneFields.ID, id));
    TopDocs found = searcher.search(itself, 1);
    if (found.scoreDocs.length == 0) {
      return new MatchNoDocsQuery("no article " + id);
    }
    Document article = searcher.storedFields().document(found.scoreDocs[0].doc);
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(TextAnalyzer.INSTANCE);
    like.setFieldNames(new String[] {LuceneFields.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxDocFreqPct(MAX_PERCENT);
    like.setMaxQueryTerms(WORDS);
    Query words =
        like.like(
            LuceneFields.TEXT,
            new StringReader(
                article.get(LuceneFields.TITLE) + "\n" + article.get(LuceneFields.BODY)));
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(itself, Occur.MUST_NOT).build();
  }
}
