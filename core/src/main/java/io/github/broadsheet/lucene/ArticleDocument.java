package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.NewsDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Turns an article into the Lucene document that stands for it. */
final class ArticleDocument {

  private ArticleDocument() {}

  static Term idTerm(String id) {
    return new Term(ArticleFields.ID, id);
  }

  /**
   * @param zone what a day is in
   * @param mentions where the article names people
   */
  static Document of(Article article, ZoneId zone, List<Mention> mentions) {
    Document document = new Document();
    document.add(new StringField(ArticleFields.ID, article.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ArticleFields.ID_VALUE, new BytesRef(article.id())));
    ArticleRow row = ArticleRow.of(article, mentions);
    document.add(new BinaryDocValuesField(ArticleFields.ROW, row.bytes()));
    addText(document, article);
    addOutlet(document, article);
    addPublished(document, article, zone);
    addPeople(document, article, mentions, row.everyone());
    for (String name : article.authors()) {
      document.add(new Field(ArticleFields.AUTHOR, name, ArticleFields.SEARCHED));
    }
    addLanguage(document, article);
    StoredArticle.addTo(document, article);
    StoredMentions.addTo(document, mentions);
    return document;
  }

  private static void addText(Document document, Article article) {
    if (article.title() != null) {
      document.add(new Field(ArticleFields.TITLE, article.title(), ArticleFields.HIGHLIGHTED));
      document.add(new Field(ArticleFields.TEXT, article.title(), ArticleFields.HIGHLIGHTED));
    }
    if (article.body() != null) {
      document.add(new BodyField(article.body()));
    }
  }

  private static void addOutlet(Document document, Article article) {
    if (article.outlet() != null) {
      FacetKey key = FacetKey.ofOutlet(article.outlet());
      document.add(new StringField(ArticleFields.OUTLET, key.folded(), Field.Store.NO));
      document.add(new SortedDocValuesField(ArticleFields.OUTLET_VALUE, key.bytes()));
    }
  }

  private static void addPeople(
      Document document, Article article, List<Mention> mentions, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    document.add(
        new Field(
            ArticleFields.PERSON, new MentionTokens(article, mentions), ArticleFields.MENTIONED));
    for (String name : names) {
      document.add(
          new SortedSetDocValuesField(ArticleFields.PERSON_VALUE, FacetKey.ofPerson(name).bytes()));
    }
  }

  private static void addPublished(Document document, Article article, ZoneId zone) {
    NewsDate published = article.published();
    if (published != null) {
      long start = published.start(zone).toEpochMilli();
      document.add(new LongField(ArticleFields.PUBLISHED, start, Field.Store.NO));
      document.add(
          new NumericDocValuesField(
              ArticleFields.PUBLISHED_PRECISION, published.precision().ordinal()));
      if (published.precision() != NewsDate.Precision.INSTANT) {
        document.add(
            new StringField(ArticleFields.PUBLISHED_DATE, published.toString(), Field.Store.NO));
      }
    }
  }

  private static void addLanguage(Document document, Article article) {
    if (article.language() != null) {
      String tag = article.language().toLowerCase(Locale.ROOT);
      while (!tag.isEmpty()) {
        document.add(new StringField(ArticleFields.LANGUAGE, tag, Field.Store.NO));
        tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
      }
    }
  }

  /** The body, with its boundaries marked among the tokens. */
  private static final class BodyField extends Field {

    private final String body;

    BodyField(String body) {
      super(ArticleFields.TEXT, body, ArticleFields.HIGHLIGHTED);
      this.body = body;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return new BoundaryMarkerFilter(analyzer.tokenStream(name(), body), body);
    }
  }
}
