package io.github.broadsheet.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One text of an article with what was read in it: headlines, credits and runs. */
final class FieldReading {

  private final FieldTokens tokens;
  private final HeadlineReader headlineReader;
  private final List<TokenRange> headlines;
  private final BitSet headlineTokens = new BitSet();
  private final BitSet creditTokens = new BitSet();
  private final List<Run> runs = new ArrayList<>();

  FieldReading(
      FieldTokens tokens, TextLanguage language, LowerWords lowerWords, KnownNames directory) {
    this.tokens = tokens;
    this.headlineReader = new HeadlineReader(tokens, lowerWords);
    this.headlines = HeadlineReader.headlines(tokens);
    List<TokenRange> credits = CreditFinder.find(tokens);
    headlines.forEach(range -> headlineTokens.set(range.from(), range.to()));
    credits.forEach(range -> creditTokens.set(range.from(), range.to()));
    if (language.hasLists()) {
      addRuns(language.lexicon(), lowerWords, directory);
      credits.forEach(credit -> runs.addAll(CreditFinder.upperNames(tokens, credit)));
      runs.sort(Comparator.comparingInt(Run::from));
    }
  }

  private void addRuns(Lexicon lexicon, LowerWords lowerWords, KnownNames directory) {
    for (Run run : RunFinder.find(tokens, lexicon, lowerWords)) {
      if (!isHeadline(run) || isCredit(run)) {
        runs.add(run);
      }
    }
    for (TokenRange headline : headlines) {
      if (!creditTokens.get(headline.from())) {
        runs.addAll(headlineReader.plainNames(headline, directory));
      }
    }
  }

  FieldTokens tokens() {
    return tokens;
  }

  List<TokenRange> headlines() {
    return headlines;
  }

  HeadlineReader headlineReader() {
    return headlineReader;
  }

  /** Returns the runs in order of their starts. */
  List<Run> runs() {
    return runs;
  }

  boolean isCredit(Run run) {
    return creditTokens.get(run.from());
  }

  boolean isHeadline(Run run) {
    return headlineTokens.get(run.from());
  }

  /** Returns what stands around a run; in a headline that says nothing. */
  Set<Cue> cues(Run run) {
    EnumSet<Cue> cues = isHeadline(run) ? EnumSet.noneOf(Cue.class) : CueReader.around(run);
    if (isCredit(run)) {
      cues.add(Cue.CREDIT);
    }
    return cues;
  }
}
