package io.github.broadsheet.text;

import java.util.Locale;
import java.util.Set;

/**
 * English words that say nothing about what a text is about: articles, prepositions, conjunctions,
 * pronouns, auxiliary verbs. Not among them: {@code us} and {@code may}, which are often names.
 * Hand-picked; the number, about 150, is what worked best on eight collections.
 */
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          """
          a about above across after again against all almost along already also although always am
          among an and another any are around as at be because been before being below beside
          besides between beyond both but by can cannot could did do does doing done during each
          either else ever every few for from further had has have having he hence her here hers
          herself him himself his how however i if in into is it its itself just me might mine
          more most much must my myself neither no nor not of off often on once only onto or other
          others ought our ours ourselves out over own per rather same shall she should since so
          some such than that the their theirs them themselves then there therefore these they
          this those though through thus to too toward towards under until unto up upon very was
          we were what when where whether which while who whom whose why will with within without
          would yet you your yours yourself yourselves
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /** Returns whether a word is one of these, in any case. */
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
