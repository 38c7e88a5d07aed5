package io.github.broadsheet.people;

import io.github.broadsheet.MentionRule;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the runs and headlines of one text into mentions of the people of the article. */
final class MentionReader {

  private final FieldReading field;
  private final FieldTokens tokens;
  private final ArticleNames names;
  private final ArticlePeople people;
  private final int offset;
  private final List<FoundName> found = new ArrayList<>();

  /**
   * @param offset how many code units of the article stand before this text
   */
  MentionReader(FieldReading field, ArticleNames names, ArticlePeople people, int offset) {
    this.field = field;
    this.tokens = field.tokens();
    this.names = names;
    this.people = people;
    this.offset = offset;
  }

  /**
   * Returns the mentions in order, without overlaps; a name found by a rule goes before a known
   * one.
   */
  List<FoundName> read() {
    for (Run run : field.runs()) {
      if (field.isCredit(run)) {
        readCredit(run);
      } else if (run.isSingleWord()) {
        readSingleWord(run);
      } else {
        readSeveralWords(run);
      }
    }
    HeadlineReader headlines = field.headlineReader();
    field.headlines().forEach(headline -> headlines.read(headline, people, found::add));
    readKnownNames();
    return withoutOverlaps();
  }

  private void readCredit(Run run) {
    if (names.isPerson(run.key())) {
      ArticlePerson person = people.named(run.key());
      if (person == null) {
        person = new ArticlePerson(run.name(), run.key(), 0);
      }
      found.add(FoundName.of(tokens, run.range(), person, MentionRule.CREDIT));
    }
  }

  private void readSeveralWords(Run run) {
    ArticlePerson person = people.named(run.key());
    ArticlePerson whole = people.withWords(run.key());
    if (person != null) {
      addFullName(run.range(), run.key(), person, run.role());
    } else if (whole != null) {
      addShortName(run.range(), whole, run.role());
    } else {
      readPartOf(run);
    }
  }

  private void addFullName(
      TokenRange range, String key, ArticlePerson person, @Nullable Role role) {
    people.noteNamed(person);
    found.add(FoundName.of(tokens, range, person, names.ruleOf(key)).withRole(role));
  }

  /** A run that begins or ends with a full name of the article holds a mention of that person. */
  private void readPartOf(Run run) {
    if (run.words().stream().anyMatch(MentionReader::makesThing)) {
      return;
    }
    for (int words = run.to() - run.from() - 1; words >= 2; words--) {
      TokenRange head = new TokenRange(run.from(), run.from() + words);
      TokenRange tail = new TokenRange(run.to() - words, run.to());
      if (readFullName(head, run.role()) || readFullName(tail, null) || readShortName(tail)) {
        return;
      }
    }
  }

  private static boolean makesThing(Token word) {
    return word.is(WordClass.ORGANISATION) || word.is(WordClass.PLACE_WORD);
  }

  private boolean readFullName(TokenRange range, @Nullable Role role) {
    String key = tokens.key(range.from(), range.to());
    ArticlePerson person = people.named(key);
    if (person != null) {
      addFullName(range, key, person, role);
    }
    return person != null;
  }

  private boolean readShortName(TokenRange range) {
    ArticlePerson whole = people.withWords(tokens.key(range.from(), range.to()));
    if (whole != null) {
      addShortName(range, whole, null);
    }
    return whole != null;
  }

  private void addShortName(TokenRange range, ArticlePerson person, @Nullable Role role) {
    found.add(FoundName.of(tokens, range, person, MentionRule.SURNAME).withRole(role));
  }

  private void readSingleWord(Run run) {
    if (CueReader.isThingHere(run) || run.listed() && !isListedSurname(run)) {
      return;
    }
    Role role = run.role();
    ArticlePeople.Reference meant = people.bySurname(run.key(), role, offset + run.start());
    if (meant == null) {
      readCompound(run);
      return;
    }
    TokenRange range = new TokenRange(withParticles(run.from(), meant.person()), run.to());
    found.add(
        FoundName.of(tokens, range, meant.person(), singleWordRule(run, meant.person()))
            .withRole(role)
            .asAmbiguous(meant.ambiguous()));
  }

  /** "King said", "he met May": a listed word where somebody's full name ends in it. */
  private boolean isListedSurname(Run run) {
    boolean acts = run.last().endsName() || run.after().isLower(WordClass.PERSON_VERB);
    return people.isSurname(run.key())
        && (acts || !run.first().opensSentence() && !run.first().is(WordClass.CALENDAR))
        && run.after().shape() != Token.Shape.NUMBER
        && run.before().shape() != Token.Shape.NUMBER;
  }

  private MentionRule singleWordRule(Run run, ArticlePerson person) {
    if (names.isKnown(run.key())) {
      return names.ruleOf(run.key());
    }
    if (run.roleBefore()) {
      return MentionRule.TITLE_BEFORE;
    }
    return person.isSingleWord() ? MentionRule.SINGLE_NAME : MentionRule.SURNAME;
  }

  /** A bare surname begins at its particle: "de Klerk" where the full name is F. W. de Klerk. */
  private int withParticles(int from, ArticlePerson person) {
    int start = from;
    while (tokens.at(start - 1).is(WordClass.PARTICLE)
        && person.hasWordsInRow(tokens.at(start - 1).key(), tokens.at(start).key())) {
      start--;
    }
    return start;
  }

  /** "Ocasio-Cortez" is a part of one name, "Diaz-Lopez summit" can be two. */
  private void readCompound(Run run) {
    Span span = tokens.span(run.range());
    int hyphen = tokens.text().indexOf('-', span.start(), span.end());
    if (hyphen < 0) {
      return;
    }
    ArticlePerson whole = people.withWords(run.key());
    if (whole != null) {
      found.add(FoundName.of(tokens, run.range(), whole, MentionRule.SURNAME));
      return;
    }
    String key = run.key();
    int joint = key.indexOf(' ');
    ArticlePeople.Reference first =
        people.bySurname(key.substring(0, joint), null, offset + span.start());
    ArticlePeople.Reference second =
        people.bySurname(key.substring(joint + 1), null, offset + hyphen);
    if (first != null && second != null) {
      addHalf(new Span(span.start(), hyphen), first);
      addHalf(new Span(hyphen + 1, span.end()), second);
    }
  }

  private void addHalf(Span span, ArticlePeople.Reference meant) {
    found.add(new FoundName(span, meant.person(), MentionRule.SURNAME, null, meant.ambiguous()));
  }

  /** Names that the caller or the directory knows, where no run was cut that way. */
  private void readKnownNames() {
    for (TokenRange range : names.knownNames(tokens)) {
      String key = tokens.key(range.from(), range.to());
      ArticlePerson person = people.named(key);
      if (person != null) {
        found.add(FoundName.of(tokens, range, person, names.ruleOf(key)));
      }
    }
  }

  private List<FoundName> withoutOverlaps() {
    BitSet taken = new BitSet();
    List<FoundName> kept = new ArrayList<>();
    for (FoundName name : found) {
      Span span = name.span();
      int next = taken.nextSetBit(span.start());
      if (next < 0 || next >= span.end()) {
        taken.set(span.start(), span.end());
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(name -> name.span().start()));
    return kept;
  }
}
