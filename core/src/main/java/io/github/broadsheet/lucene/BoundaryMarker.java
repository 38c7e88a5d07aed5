package io.github.broadsheet.lucene;

/**
 * Terms in {@link ArticleFields#TEXT} that no text can have: they say where the parts of a body
 * begin, so that sentences, paragraphs, lead and body can be searched as positions.
 */
enum BoundaryMarker {
  /** Before the first word of the body, at a position of its own. */
  BODY("\u0001b"),
  /** On the first word after the lead, or behind the last word of a body that is all lead. */
  LEAD_END("\u0001l"),
  /** On the first word of a paragraph. */
  PARAGRAPH("\u0001p"),
  /** On the first word of a sentence. */
  SENTENCE("\u0001s");

  private final String term;

  BoundaryMarker(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }
}
