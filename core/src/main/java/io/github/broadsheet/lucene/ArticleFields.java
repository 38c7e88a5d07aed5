package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the Lucene index. No other class knows their names and types. */
final class ArticleFields {

  /** The version of all this; an index of a later one cannot be read. */
  static final int FORMAT_VERSION = 1;

  /** The id as a term. */
  static final String ID = "id";

  /** The id as a binary doc value: the tie-break of every order, and part of every row. */
  static final String ID_VALUE = "id_value";

  /**
   * The title, then {@link #TITLE_GAP} positions later the body, with positions and offsets: what
   * words are searched in. Offsets of the body are those in the body plus the length of the title
   * plus one, where there is a title. The body also carries the {@link BoundaryMarker}s.
   */
  static final String TEXT = "text";

  /** The title alone, with positions and offsets. */
  static final String TITLE = "title";

  /** The names of the authors, unstemmed, with positions. */
  static final String AUTHOR = "author";

  /** The folded outlet as a term. */
  static final String OUTLET = "outlet";

  /** The outlet as a sorted doc value: see {@link FacetKey}. */
  static final String OUTLET_VALUE = "outlet_value";

  /**
   * The folded name of each person, with an occurrence for each mention, whose offsets are those in
   * {@link #TEXT}; a person given by the caller whom the text does not name occurs once, at {@code
   * [0, 0)}.
   */
  static final String PERSON = "person";

  /** The name of each person as a sorted set doc value: see {@link FacetKey}. */
  static final String PERSON_VALUE = "person_value";

  /** The language tag in lower case, and what is left without its last parts, as terms. */
  static final String LANGUAGE = "language";

  /** The start of the date in milliseconds since 1970, as a point and a doc value. */
  static final String PUBLISHED = "published";

  /** The ordinal of the date's precision, as a doc value. */
  static final String PUBLISHED_PRECISION = "published_precision";

  /** A date less precise than an instant, as written in ISO 8601, as a term. */
  static final String PUBLISHED_DATE = "published_date";

  /** What a hit shows, as one binary doc value: see {@link ArticleRow}. */
  static final String ROW = "row";

  /** The body as stored text: all that is read of stored fields to make snippets. */
  static final String BODY_STORED = "body";

  /** The rest of the article as stored bytes: see {@link StoredArticle}. */
  static final String ARTICLE_STORED = "article";

  /** The mentions as stored bytes: see {@link StoredMentions}. */
  static final String MENTIONS_STORED = "mentions";

  /** Positions between title and body, more than any slop, so that no phrase spans them. */
  static final int TITLE_GAP = ArticleQuery.MAX_DISTANCE + 28;

  /** Text that is searched and highlighted. */
  static final FieldType HIGHLIGHTED =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  /**
   * Mentions, which are highlighted and counted; the number of people says nothing of an article.
   */
  static final FieldType MENTIONED = mentioned();

  /** Text that is searched but not highlighted. */
  static final FieldType SEARCHED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private ArticleFields() {}

  private static FieldType indexed(IndexOptions options) {
    FieldType fieldType = new FieldType();
    fieldType.setIndexOptions(options);
    fieldType.setTokenized(true);
    fieldType.freeze();
    return fieldType;
  }

  private static FieldType mentioned() {
    FieldType fieldType = new FieldType(HIGHLIGHTED);
    fieldType.setOmitNorms(true);
    fieldType.freeze();
    return fieldType;
  }
}
