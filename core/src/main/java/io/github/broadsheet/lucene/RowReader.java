package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads ids of one segment, and rows and texts in order of documents. */
final class RowReader {

  private final LeafReaderContext leaf;
  private final BinaryDocValues rows;
  private @Nullable StoredFields stored;

  RowReader(LeafReaderContext leaf) throws IOException {
    this.leaf = leaf;
    rows = DocValues.getBinary(leaf.reader(), ArticleFields.ROW);
  }

  String id(int leafDoc) throws IOException {
    BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleFields.ID_VALUE);
    requireValue(ids.advanceExact(leafDoc), leafDoc);
    return ids.binaryValue().utf8ToString();
  }

  ArticleRow row(int leafDoc) throws IOException {
    requireValue(rows.advanceExact(leafDoc), leafDoc);
    return ArticleRow.parse(rows.binaryValue());
  }

  StoredArticle.ShownText text(int leafDoc, String title, boolean withMentions) throws IOException {
    StoredFields fields = stored;
    if (fields == null) {
      fields = leaf.reader().storedFields();
      stored = fields;
    }
    return StoredArticle.readText(fields, leafDoc, title, withMentions);
  }

  private static void requireValue(boolean present, int leafDoc) throws CorruptIndexException {
    if (!present) {
      throw new CorruptIndexException("an article has no row", "document " + leafDoc);
    }
  }
}
