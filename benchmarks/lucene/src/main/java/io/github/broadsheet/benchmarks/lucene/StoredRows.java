package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Rows in stored fields, beside the body: the usual way. */
final class StoredRows implements LuceneRows {

  private static final Set<String> FIELDS =
      Set.of(LuceneFields.ID, LuceneFields.TITLE, LuceneFields.OUTLET, LuceneFields.PUBLISHED);

  private static final Set<String> WITH_BODY =
      Set.of(
          LuceneFields.ID,
          LuceneFields.TITLE,
          LuceneFields.OUTLET,
          LuceneFields.PUBLISHED,
          LuceneFields.BODY);

  @Override
  public void addTo(Document document, CorpusArticle article) {
    document.add(new StoredField(LuceneFields.ID, article.id()));
    if (!article.title().isEmpty()) {
      document.add(new StoredField(LuceneFields.TITLE, article.title()));
    }
    if (article.outlet() != null) {
      document.add(new StoredField(LuceneFields.OUTLET, article.outlet()));
    }
    Instant published = article.published();
    if (published != null) {
      document.add(new StoredField(LuceneFields.PUBLISHED, published.getEpochSecond()));
    }
  }

  @Override
  public List<Answer.Row> read(IndexSearcher searcher, int[] documents) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Answer.Row> rows = new ArrayList<>();
    for (int document : documents) {
      rows.add(row(stored.document(document, FIELDS)));
    }
    return rows;
  }

  /** Everything in one read of each document. */
  @Override
  public List<WithBody> readWithBodies(IndexSearcher searcher, int[] documents) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<WithBody> rows = new ArrayList<>();
    for (int number : documents) {
      Document document = stored.document(number, WITH_BODY);
      rows.add(new WithBody(row(document), text(document, LuceneFields.BODY)));
    }
    return rows;
  }

  private static Answer.Row row(Document document) {
    return new Answer.Row(
        text(document, LuceneFields.ID),
        text(document, LuceneFields.TITLE),
        document.get(LuceneFields.OUTLET),
        published(document),
        List.of());
  }

  private static String text(Document document, String field) {
    String text = document.get(field);
    return text == null ? "" : text;
  }

  private static @Nullable Instant published(Document document) {
    IndexableField published = document.getField(LuceneFields.PUBLISHED);
    return published == null || published.numericValue() == null
        ? null
        : Instant.ofEpochSecond(published.numericValue().longValue());
  }
}
