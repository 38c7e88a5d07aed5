package io.github.broadsheet.syntax;

import io.github.broadsheet.TextField;
import java.util.List;

/** What can stand before a colon. */
enum Field {
  TITLE(Role.TEXT, "title", "headline"),
  LEAD(Role.TEXT, "lead"),
  BODY(Role.TEXT, "body"),
  AUTHOR(Role.TEXT, "author"),
  OUTLET(Role.NAMES, "outlet"),
  PERSON(Role.NAMES, "person"),
  LANGUAGE(Role.VALUES, "language"),
  ID(Role.VALUES, "id"),
  RELATED(Role.VALUES, "related"),
  PUBLISHED(Role.VALUES, "published"),
  SENTENCE(Role.SCOPE, "sentence"),
  PARAGRAPH(Role.SCOPE, "paragraph"),
  NEAR(Role.NUMBERED_SCOPE, "near"),
  ATLEAST(Role.NUMBERED_SCOPE, "atleast"),
  PREFER(Role.SCOPE, "prefer");

  /** How what follows the colon is read. */
  enum Role {
    /** As words to look for in one text. */
    TEXT,
    /** As names; words side by side are one name. */
    NAMES,
    /** As values, each a single word. */
    VALUES,
    /** As a query that must hold within some stretch of text, or in some other way. */
    SCOPE,
    /** As {@link #SCOPE}, with a number between the name and the colon. */
    NUMBERED_SCOPE
  }

  private final Role role;
  private final List<String> names;

  Field(Role role, String... names) {
    this.role = role;
    this.names = List.of(names);
  }

  Role role() {
    return role;
  }

  boolean isScope() {
    return role == Role.SCOPE || role == Role.NUMBERED_SCOPE;
  }

  /** Returns the names in lower case, the preferred one first. */
  List<String> names() {
    return names;
  }

  /** Returns the text that the field looks in, {@link TextField#ANY} if it is not a text field. */
  TextField text() {
    return switch (this) {
      case TITLE -> TextField.TITLE;
      case LEAD -> TextField.LEAD;
      case BODY -> TextField.BODY;
      case AUTHOR -> TextField.AUTHOR;
      case OUTLET, PERSON, LANGUAGE, ID, RELATED, PUBLISHED -> TextField.ANY;
      case SENTENCE, PARAGRAPH, NEAR, ATLEAST, PREFER -> TextField.ANY;
    };
  }

  /** Returns the preferred name, a numbered scope's with an example of a number. */
  String example() {
    return switch (role) {
      case TEXT, NAMES, VALUES, SCOPE -> names.getFirst();
      case NUMBERED_SCOPE -> names.getFirst() + 5;
    };
  }
}
