package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** Reads ids of one segment, and rows in order of documents. */
final class RowReader {

  private final LeafReaderContext leaf;
  private final BinaryDocValues rows;

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

  private static void requireValue(boolean present, int leafDoc) throws CorruptIndexException {
    if (!present) {
      throw new CorruptIndexException("an article has no row", "document " + leafDoc);
    }
  }
}
