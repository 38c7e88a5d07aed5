package io.github.broadsheet.people;

/**
 * What speaks for or against a capitalised run being the name of a person. The weights are guesses
 * of someone who knows newspapers, checked on annotated text; a name is accepted from {@link
 * NameJudge#THRESHOLD} on. A cue in favour counts once for a name, however often it occurs; a cue
 * against counts in proportion to the occurrences that have it.
 */
enum Cue {
  // What the words of the name are.
  /** One word. */
  SINGLE_WORD(-1.3),
  /** Two words, the usual length of a name. */
  TWO_WORDS(0.6),
  /** Three words. */
  THREE_WORDS(0.3),
  /** Four words or more. */
  MANY_WORDS(-0.3),
  /** The first of several words is a given name and nothing else. */
  GIVEN_NAME(2.0),
  /** The first of several words is a given name, and a place or an everyday word as well. */
  DOUBTFUL_GIVEN_NAME(1.0),
  /** The only word is a given name and nothing else. */
  ONLY_GIVEN_NAME(1.9),
  /** The only word is known to mean one person. */
  KNOWN_BY_ONE_NAME(2.0),
  /** The only word is the surname of someone in the directory. */
  SURNAME_IN_DIRECTORY(1.9),
  /** The last word is a surname and nothing else. */
  SURNAME(1.0),
  /** A word begins or ends as surnames do: McCoy, Petrovic. */
  SURNAME_SHAPE(0.6),
  /** An initial before the last word: J. Smith, John F. Smith. */
  INITIAL(0.9),
  /** A nickname inside: Edward "Ned" Smith. */
  NICKNAME(1.5),
  /** A given name in the middle: Carter Anthony Smith. */
  MIDDLE_GIVEN_NAME(0.8),
  /** A particle inside: Jan van Dyck. */
  PARTICLE(0.8),
  /** Jr., III. */
  SUFFIX(2.0),
  /** A word that makes an organisation: Smith Corp. */
  ORGANISATION_WORD(-5.0),
  /** A word that makes a place: Smith Street. */
  PLACE_WORD(-4.0),
  /** A place among the words. */
  PLACE(-2.2),
  /** A place behind a given name: John Denver. */
  PLACE_AS_SURNAME(-1.0),
  /** An everyday word. */
  COMMON_WORD(-1.6),
  /** A word that is a surname and something else, without a given name before. */
  DOUBTFUL_WORD(-0.8),
  /** A word that the same article writes in lower case. */
  LOWER_ELSEWHERE(-1.2),

  // What stands around it.
  /** A title before: Gen. Smith. */
  TITLE(2.6),
  /** A role before: striker Smith. */
  ROLE(2.0),
  /** A role in apposition behind: Smith, the ambassador. */
  APPOSITION(1.5),
  /** A role and a comma before: his captain, Smith. */
  ROLE_AND_COMMA(1.2),
  /** An age behind: Smith, 35, or "Smith, who". */
  AGE(1.6),
  /** Country, party or place in brackets behind: Smith (Chile). */
  COUNTRY_IN_BRACKETS(1.2),
  /** A verb that people do directly before or behind one word. */
  PERSON_VERB(1.2),
  /** A given name, "and", another given name and a surname: Ana and Luis Diaz. */
  COUPLE(3.0),
  /** A byline or a credit. */
  CREDIT(1.5),
  /** A title before the bare last word elsewhere in the article: Mr. Smith. */
  TITLED_SURNAME(1.5),
  /** A verb that people do beside the bare last word elsewhere in the article: Smith said. */
  SURNAME_WITH_VERB(0.8),
  /** "the" before. */
  ARTICLE_BEFORE(-1.6),
  /** "the" before and what a politician has behind: the Smith administration. */
  ADMINISTRATION(1.0),
  /** A preposition of place before. */
  IN_BEFORE(-1.5),
  /** "to" or "from" before one word. */
  DIRECTION_BEFORE(-0.6),
  /** A comma and a place behind, as places have their country: Springfield, Ohio. */
  PLACE_BEHIND(-1.6),
  /** "of" and a capital behind one word: Duke of Smith. */
  OF_BEHIND(-1.0),
  /** An acronym directly before or behind, or one in brackets behind: Smith (SMT). */
  ACRONYM_BESIDE(-2.0),
  /**
   * A noun of organisations or places directly before or behind: the newspaper Smith, Smith shares.
   */
  THING_BESIDE(-2.2),
  /** A noun of organisations or places and a comma before, or in apposition behind. */
  THING_APPOSITION(-1.8),
  /** "&amp;" beside one word. */
  AMPERSAND(-3.0),
  /** "and Co", "and Sons" behind. */
  AND_COMPANY(-5.0),
  /** Between quotation marks, as titles of works are. */
  QUOTED(-1.5),
  /** A title behind in the same run: the words say what the title is for. */
  TITLE_BEHIND(-2.5),
  /** "its" soon behind. */
  ITS_BEHIND(-1.5);

  private final double weight;

  Cue(double weight) {
    this.weight = weight;
  }

  /** What the cue adds to the score of a name; negative if it speaks against. */
  double weight() {
    return weight;
  }
}
