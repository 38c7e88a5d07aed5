package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Rows as one doc value each: reading them does not decompress bodies. */
final class DocValueRows implements LuceneRows {

  private static final Set<String> BODY = Set.of(LuceneFields.BODY);
  private static final String NO_OUTLET = "";
  private static final long NO_DATE = Long.MIN_VALUE;

  @Override
  public void addTo(Document document, CorpusArticle article) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Instant published = article.published();
    out.writeLong(published == null ? NO_DATE : published.getEpochSecond());
    out.writeString(article.id());
    out.writeString(article.title());
    out.writeString(article.outlet() == null ? NO_OUTLET : article.outlet());
    document.add(new BinaryDocValuesField(LuceneFields.ROW, new BytesRef(out.toArrayCopy())));
  }

  @Override
  public List<Answer.Row> read(IndexSearcher searcher, int[] documents) throws IOException {
    Integer[] forwards = new Integer[documents.length];
    Arrays.setAll(forwards, i -> i);
    Arrays.sort(forwards, Comparator.comparingInt(i -> documents[i]));
    Answer.Row[] rows = new Answer.Row[documents.length];
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = null;
    BinaryDocValues values = null;
    for (int i : forwards) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
      if (values == null || its != leaf) {
        leaf = its;
        values = DocValues.getBinary(its.reader(), LuceneFields.ROW);
      }
      if (!values.advanceExact(documents[i] - its.docBase)) {
        throw new IOException("document " + documents[i] + " must have a row, got none");
      }
      rows[i] = row(values.binaryValue());
    }
    return List.of(rows);
  }

  @Override
  public List<WithBody> readWithBodies(IndexSearcher searcher, int[] documents) throws IOException {
    List<Answer.Row> rows = read(searcher, documents);
    StoredFields stored = searcher.storedFields();
    List<WithBody> withBodies = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      String body = stored.document(documents[i], BODY).get(LuceneFields.BODY);
      withBodies.add(new WithBody(rows.get(i), body == null ? "" : body));
    }
    return withBodies;
  }

  private static Answer.Row row(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    long published = in.readLong();
    String id = in.readString();
    String title = in.readString();
    String outlet = in.readString();
    return new Answer.Row(
        id,
        title,
        outlet.isEmpty() ? null : outlet,
        published == NO_DATE ? null : Instant.ofEpochSecond(published),
        List.of());
  }
}
