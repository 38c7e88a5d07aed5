package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * The article as given, over its two homes: what a hit shows is in the {@link ArticleRow}, the body
 * and the rest are stored fields. Nothing is kept twice.
 */
final class StoredArticle {

  private static final Set<String> STORED =
      Set.of(
          ArticleFields.BODY_STORED, ArticleFields.ARTICLE_STORED, ArticleFields.MENTIONS_STORED);

  private static final Set<String> TEXT = Set.of(ArticleFields.BODY_STORED);

  private static final Set<String> TEXT_AND_MENTIONS =
      Set.of(ArticleFields.BODY_STORED, ArticleFields.MENTIONS_STORED);

  private StoredArticle() {}

  static void addTo(Document document, Article article) {
    if (article.body() != null) {
      document.add(new StoredField(ArticleFields.BODY_STORED, article.body()));
    }
    byte[] rest =
        Encoding.bytes(
            out -> {
              Encoding.writeTexts(out, article.authors());
              Encoding.writeText(out, article.url());
              Encoding.writeText(out, article.language());
            });
    document.add(new StoredField(ArticleFields.ARTICLE_STORED, rest));
  }

  /** Reads the whole article. */
  static IndexedArticle read(LeafReaderContext leaf, int leafDoc) throws IOException {
    RowReader rows = new RowReader(leaf);
    String id = rows.id(leafDoc);
    ArticleRow row = rows.row(leafDoc);
    Document document = leaf.reader().storedFields().document(leafDoc, STORED);
    BytesRef rest = document.getBinaryValue(ArticleFields.ARTICLE_STORED);
    if (rest == null) {
      throw new CorruptIndexException("an article is not stored", "article " + id);
    }
    ByteArrayDataInput in = new ByteArrayDataInput(rest.bytes, rest.offset, rest.length);
    try {
      List<String> authors = Encoding.readTexts(in);
      String url = Encoding.readText(in);
      String language = Encoding.readText(in);
      Article article =
          new Article(
              id,
              row.title(),
              document.get(ArticleFields.BODY_STORED),
              row.outlet(),
              row.published(),
              row.people(),
              authors,
              url,
              language);
      BytesRef mentions = document.getBinaryValue(ArticleFields.MENTIONS_STORED);
      return new IndexedArticle(
          article,
          StoredMentions.read(
              mentions,
              article.title() == null ? "" : article.title(),
              article.body() == null ? "" : article.body()));
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a stored article does not make sense", "article " + id, e);
    }
  }

  /**
   * What the text of a hit is shown from.
   *
   * @param body the body, empty if there is none
   * @param mentions where title and body name people
   */
  record ShownText(String body, List<Mention> mentions) {}

  /**
   * Reads the body and, if they are asked for, the mentions.
   *
   * @param fields of the segment; whoever reads several articles with the same ones has Lucene open
   *     them once
   */
  static ShownText readText(StoredFields fields, int leafDoc, String title, boolean withMentions)
      throws IOException {
    Document document = fields.document(leafDoc, withMentions ? TEXT_AND_MENTIONS : TEXT);
    String stored = document.get(ArticleFields.BODY_STORED);
    String body = stored == null ? "" : stored;
    BytesRef mentions = document.getBinaryValue(ArticleFields.MENTIONS_STORED);
    return new ShownText(body, StoredMentions.read(mentions, title, body));
  }
}
