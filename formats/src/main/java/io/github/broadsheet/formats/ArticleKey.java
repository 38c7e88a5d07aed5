package io.github.broadsheet.formats;

/**
 * What a record can say of an article. Where two say the same, the second serves if the first is
 * absent.
 */
enum ArticleKey {
  ID,
  TITLE,
  HEADLINE,
  BODY,
  TEXT,
  OUTLET,
  DATE,
  PEOPLE,
  AUTHORS,
  AUTHOR,
  URL,
  LANGUAGE;

  /** Returns whether it holds names rather than one text. */
  boolean holdsNames() {
    return switch (this) {
      case PEOPLE, AUTHORS, AUTHOR -> true;
      case ID, TITLE, HEADLINE, BODY, TEXT, OUTLET, DATE, URL, LANGUAGE -> false;
    };
  }

  /** Returns whether the text is kept to the letter; of others the space around them is dropped. */
  boolean isVerbatim() {
    return switch (this) {
      case ID, TITLE, HEADLINE, BODY, TEXT -> true;
      case OUTLET, DATE, PEOPLE, AUTHORS, AUTHOR, URL, LANGUAGE -> false;
    };
  }
}
