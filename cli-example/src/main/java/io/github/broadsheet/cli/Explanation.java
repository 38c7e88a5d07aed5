package io.github.broadsheet.cli;

import io.github.broadsheet.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in sentences why an article is a hit. */
final class Explanation {

  private static final float SHOWN_AT_LEAST = 0.005f;

  private Explanation() {}

  /**
   * Returns a sentence for each clause of the query, and one for the age if it counts.
   *
   * @param score the score of the hit, 0 where hits are not sorted by it
   */
  static List<String> of(Why why, float score) {
    List<String> sentences = new ArrayList<>();
    for (Why.Clause clause : why.clauses()) {
      List<String> facts = new ArrayList<>(List.of(rule(clause)));
      String places = places(clause);
      if (!places.isEmpty()) {
        facts.add(places);
      }
      if (clause.share() > 0) {
        facts.add(share(clause.share(), score));
      }
      sentences.add(clause.text() + ": " + String.join(", ", facts));
    }
    if (why.recency() != 1) {
      sentences.add(String.format(Locale.ROOT, "age: all of it multiplied by %.2f", why.recency()));
    }
    return sentences;
  }

  private static String rule(Why.Clause clause) {
    return switch (clause.rule()) {
      case NONE -> "does not match";
      case EXACT -> "as typed";
      case ACCENT -> "with other accents or punctuation";
      case STEM -> "in another form";
      case PREFIX -> "as the beginning of a word";
      case FUZZY ->
          switch (clause.edits()) {
            case 0 -> "as typed";
            case 1 -> "one letter different";
            default -> clause.edits() + " letters different";
          };
      case PERSON -> "by the name of the person";
      case ALIAS -> "by another name of the person";
      case SCOPE -> "as asked for";
      case FILTER -> "true of the article";
      case ABSENT -> "absent, as asked for";
      case FEEDBACK -> "by other words of the best hits";
    };
  }

  private static String places(Why.Clause clause) {
    List<String> places = new ArrayList<>();
    if (!clause.title().isEmpty()) {
      places.add(times(clause.title().size()) + "in the title");
    }
    if (!clause.body().isEmpty()) {
      places.add(times(clause.body().size()) + "in the body");
    }
    return String.join(" and ", places);
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "";
      case 2 -> "twice ";
      default -> String.format(Locale.ROOT, "%,d times ", count);
    };
  }

  private static String share(float share, float score) {
    return share < SHOWN_AT_LEAST
        ? "less than 0.01"
        : String.format(Locale.ROOT, "%.2f of %.2f", share, score);
  }
}
