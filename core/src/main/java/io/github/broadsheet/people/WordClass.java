package io.github.broadsheet.people;

/** What a word list says about a word; each class is one resource file. */
enum WordClass {
  FEMALE_NAME("given-names-female"),
  MALE_NAME("given-names-male"),
  SURNAME("surnames"),
  SINGLE_NAME("single-names"),
  PARTICLE("particles"),
  NAME_SUFFIX("name-suffixes"),
  AGENCY("agencies"),
  TITLE("titles"),
  ROLE("roles"),
  ROLE_MODIFIER("role-modifiers"),
  PORTFOLIO("portfolios"),
  NATIONALITY("nationalities"),
  CALENDAR("calendar"),
  FUNCTION("function-words"),
  ARTICLE("articles"),
  PLACE_PREPOSITION("place-prepositions"),
  PERSON_VERB("person-verbs"),
  COMPOUND_PREFIX("compound-prefixes"),
  COMPOUND_SUFFIX("compound-suffixes"),
  POSSESSED("possessor-nouns"),
  ORGANISATION("organisation-words"),
  PLACE_WORD("place-words"),
  PLACE("places"),
  PLACE_PREFIX("place-prefixes"),
  COMMON("common-words"),
  ACRONYM("acronyms"),
  PHRASE("phrases");

  private final String listName;

  WordClass(String listName) {
    this.listName = listName;
  }

  /** The resource file without folder and ending. */
  String listName() {
    return listName;
  }
}
