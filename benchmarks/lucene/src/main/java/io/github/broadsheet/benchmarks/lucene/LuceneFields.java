package io.github.broadsheet.benchmarks.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of raw Lucene's index. */
final class LuceneFields {

  /** A term, and stored. */
  static final String ID = "id";

  /** Title and body, one behind the other, searched as one; not stored. */
  static final String TEXT = "text";

  /** Searched for marks in it alone; stored. */
  static final String TITLE = "title";

  /** Stored. */
  static final String BODY = "body";

  /** A term, a doc value, and stored. */
  static final String OUTLET = "outlet";

  /** Terms and doc values. */
  static final String PERSON = "person";

  /** Seconds since 1970: a point, a doc value, and stored. */
  static final String PUBLISHED = "published";

  /** A row as a doc value, if rows are read from there. */
  static final String ROW = "row";

  /** Searched and highlighted: offsets are in the postings, so that no text is analysed again. */
  static final FieldType HIGHLIGHTED = new FieldType();

  static {
    HIGHLIGHTED.setTokenized(true);
    HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    HIGHLIGHTED.freeze();
  }

  private LuceneFields() {}
}
