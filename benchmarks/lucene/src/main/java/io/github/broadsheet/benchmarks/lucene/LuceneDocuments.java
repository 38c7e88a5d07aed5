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
      document.add(new TextField(article.title(), true));
    }
    if (!article.body().isEmpty()) {
      document.add(new TextField(article.body(), false));
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

  /** Title or body, with the starts of sentences marked. */
  private static final class TextField extends Field {

    private final String text;
    private final boolean title;

    TextField(String text, boolean title) {
      super(LuceneFields.TEXT, text, LuceneFields.HIGHLIGHTED);
      this.text = text;
      this.title = title;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return new SentenceStartFilter(analyzer.tokenStream(name(), text), text, title);
    }
  }
}
