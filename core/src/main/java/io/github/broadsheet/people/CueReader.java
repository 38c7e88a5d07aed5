package io.github.broadsheet.people;

import io.github.broadsheet.people.Token.Shape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Reads what stands around a run. */
final class CueReader {

  private static final Set<String> ITS = Set.of("its", "it");

  private static final Set<String> PARTNERS =
      Set.of("co", "company", "sons", "bros", "brothers", "associates", "partners", "cie");
  private static final Set<Cue> SAYING_THING =
      EnumSet.of(Cue.ARTICLE_BEFORE, Cue.IN_BEFORE, Cue.PLACE_BEHIND, Cue.THING_BESIDE);

  /** How far behind a name "its" still speaks of it. */
  private static final int ITS_REACH = 3;

  private CueReader() {}

  static EnumSet<Cue> around(Run run) {
    EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
    addRole(run, cues);
    addBefore(run, cues);
    addBehind(run, cues);
    if (run.isSingleWord() && hasPersonVerb(run)) {
      cues.add(Cue.PERSON_VERB);
    }
    if (isQuoted(run)) {
      cues.add(Cue.QUOTED);
    }
    return cues;
  }

  /** Whether what stands around a bare surname says that here it is a place or a thing. */
  static boolean isThingHere(Run run) {
    EnumSet<Cue> cues = around(run);
    return cues.contains(Cue.AMPERSAND)
        || run.last().isListedOther() && !Collections.disjoint(cues, SAYING_THING);
  }

  private static void addRole(Run run, EnumSet<Cue> cues) {
    if (run.role() == null) {
      return;
    }
    if (!run.roleBefore()) {
      cues.add(Cue.APPOSITION);
    } else if (run.before().is(WordClass.TITLE) && run.before().isCapital()) {
      cues.add(Cue.TITLE);
    } else {
      cues.add(Cue.ROLE);
    }
  }

  private static void addBefore(Run run, EnumSet<Cue> cues) {
    Token before = run.before();
    if (before.isMark(",")) {
      addBeforeComma(run.tokens().at(run.from() - 2), cues);
    }
    if (before.is(WordClass.ARTICLE)) {
      addArticle(run, cues);
    }
    if (before.is(WordClass.PLACE_PREPOSITION)) {
      cues.add(Cue.IN_BEFORE);
    }
    if (before.shape() == Shape.UPPER && !before.is(WordClass.TITLE) && !before.endsName()) {
      cues.add(Cue.ACRONYM_BESIDE);
    }
    if (run.isSingleWord() && (before.isLower("to") || before.isLower("from"))) {
      cues.add(Cue.DIRECTION_BEFORE);
    }
    if (before.isMark("&") && run.isSingleWord()) {
      cues.add(Cue.AMPERSAND);
    }
    if (isThing(before) && !before.is(WordClass.ROLE)) {
      cues.add(Cue.THING_BESIDE);
    }
    if (before.key().equals("by") && before.opensSentence()) {
      cues.add(Cue.CREDIT);
    }
  }

  private static void addBeforeComma(Token noun, EnumSet<Cue> cues) {
    if (noun.isLower(WordClass.ROLE)) {
      cues.add(Cue.ROLE_AND_COMMA);
    } else if (isThing(noun)) {
      cues.add(Cue.THING_APPOSITION);
    }
  }

  private static void addArticle(Run run, EnumSet<Cue> cues) {
    Token after = run.after();
    if (after.is(WordClass.POSSESSED)) {
      cues.add(Cue.ADMINISTRATION);
    } else if (!after.isCapital()) {
      cues.add(Cue.ARTICLE_BEFORE);
    }
  }

  private static void addBehind(Run run, EnumSet<Cue> cues) {
    Token after = run.after();
    Token second = run.tokens().at(run.to() + 1);
    boolean and = after.isLower("and") || after.isMark("&");
    if (and && second.isCapital() && PARTNERS.contains(second.key())) {
      cues.add(Cue.AND_COMPANY);
    }
    if (after.isMark("&") && run.isSingleWord()) {
      cues.add(Cue.AMPERSAND);
    }
    if (after.shape() == Shape.UPPER && !run.last().endsName()) {
      cues.add(Cue.ACRONYM_BESIDE);
    }
    if (isThing(after) && !run.last().endsName() && !after.is(WordClass.PERSON_VERB)) {
      cues.add(Cue.THING_BESIDE);
    }
    if (after.isCapital() && after.is(WordClass.TITLE) && !run.last().endsName()) {
      cues.add(Cue.TITLE_BEHIND);
    }
    if (run.isSingleWord() && after.isLower("of") && second.isCapital()) {
      cues.add(Cue.OF_BEHIND);
    }
    boolean givenName = run.first().isGivenName() && !run.first().is(WordClass.PLACE);
    if (givenName && run.isSingleWord() && isOtherHalf(run)) {
      cues.add(Cue.COUPLE);
    }
    if (after.isMark(",")) {
      addBehindComma(second, run, cues);
    } else if (after.isMark("(") || after.isMark("<")) {
      addInBrackets(second, run, cues);
    }
    for (int i = run.to(); i < run.to() + ITS_REACH; i++) {
      if (ITS.contains(run.tokens().at(i).key()) && i > run.to()) {
        cues.add(Cue.ITS_BEHIND);
      }
    }
  }

  private static boolean isOtherHalf(Run run) {
    boolean and = run.after().isLower("and") || run.after().isMark("&") || run.after().isLower("y");
    return and
        && run.tokens().at(run.to() + 1).isGivenName()
        && run.tokens().at(run.to() + 2).isNameWord();
  }

  private static void addBehindComma(Token second, Run run, EnumSet<Cue> cues) {
    Token third = run.tokens().at(run.to() + 2);
    if (second.is(WordClass.PLACE) && second.isCapital() && !run.before().isMark(",")) {
      cues.add(Cue.PLACE_BEHIND);
    }
    if (second.isLower(WordClass.ARTICLE) && isThing(third) && !third.endsName()) {
      cues.add(Cue.THING_APPOSITION);
    }
    boolean age = second.shape() == Shape.NUMBER && second.key().length() == 2;
    if (age && (third.isMark(",") || third.isMark(".")) || second.isLower("who")) {
      cues.add(Cue.AGE);
    }
  }

  private static void addInBrackets(Token second, Run run, EnumSet<Cue> cues) {
    boolean closed = run.tokens().at(run.to() + 2).isMark(")");
    if (second.is(WordClass.PLACE)) {
      cues.add(Cue.COUNTRY_IN_BRACKETS);
    } else if (second.shape() == Shape.UPPER && (closed || run.after().isMark("<"))) {
      cues.add(Cue.ACRONYM_BESIDE);
    }
  }

  private static boolean hasPersonVerb(Run run) {
    return !run.last().endsName() && run.after().isLower(WordClass.PERSON_VERB)
        || run.before().isLower("said")
        || run.before().isLower("says");
  }

  /** A noun in lower case that names an organisation or a place. */
  private static boolean isThing(Token token) {
    return token.shape() == Shape.LOWER
        && (token.is(WordClass.ORGANISATION) || token.is(WordClass.PLACE_WORD))
        && !token.is(WordClass.POSSESSED);
  }

  private static boolean isQuoted(Run run) {
    Token before = run.before();
    return (before.isMark("\"") || before.isMark("'")) && run.after().key().equals(before.key());
  }
}
