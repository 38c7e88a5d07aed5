package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows of its article, kept together as one doc value: reading it does not decompress a
 * body.
 */
record ArticleRow(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable NewsDate published,
    List<String> people) {

  static ArticleRow of(Article article) {
    return new ArticleRow(article.title(), article.outlet(), article.published(), article.people());
  }

  BytesRef bytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      Encoding.writeText(out, title);
      Encoding.writeText(out, outlet);
      Encoding.writeText(out, published == null ? null : published.toString());
      Encoding.writeTexts(out, people);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * @throws CorruptIndexException if the bytes are no row
   */
  static ArticleRow parse(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String title = Encoding.readText(in);
      String outlet = Encoding.readText(in);
      String published = Encoding.readText(in);
      List<String> people = Encoding.readTexts(in);
      return new ArticleRow(
          title, outlet, published == null ? null : NewsDate.parse(published), people);
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a row does not make sense", "row", e);
    }
  }
}
