package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.CorpusArticle;
import java.time.Instant;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** Turns articles into documents. */
final class LuceneDocuments {

  private final LuceneRows rows;

  /**
   * @param rows says how rows are kept
   */
  LuceneDocuments(LuceneRows rows) {
    this.rows = rows;
  }

  Document document(CorpusArticle article) {
    Document document = new Document();
    document.add(new StringField(LuceneFields.ID, article.id(), Field.Store.NO));
    if (!article.title().isEmpty()) {
      document.add(new Field(LuceneFields.TITLE, article.title(), LuceneFields.HIGHLIGHTED));
      document.add(new Field(LuceneFields.TEXT, article.title(), LuceneFields.HIGHLIGHTED));
    }
    if (!article.body().isEmpty()) {
      document.add(new BodyField(article.body()));
      document.add(new StoredField(LuceneFields.BODY, article.body()));
    }
    if (article.outlet() != null) {
      document.add(new KeywordField(LuceneFields.OUTLET, article.outlet(), Field.Store.NO));
    }
    for (String person : article.people()) {
      document.add(new KeywordField(LuceneFields.PERSON, person, Field.Store.NO));
    }
    Instant published = article.published();
    if (published != null) {
      document.add(
          new LongField(LuceneFields.PUBLISHED, published.getEpochSecond(), Field.Store.NO));
    }
    rows.addTo(document, article);
    return document;
  }

  /** The body, with the starts of sentences marked. */
  private static final class BodyField extends Field {

    private final String body;

    BodyField(String body) {
      super(LuceneFields.TEXT, body, LuceneFields.HIGHLIGHTED);
      this.body = body;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return new SentenceStartFilter(analyzer.tokenStream(name(), body), body);
    }
  }
}
