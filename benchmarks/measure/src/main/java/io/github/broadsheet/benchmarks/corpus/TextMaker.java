package io.github.broadsheet.benchmarks.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the title and the body of one article. */
final class TextMaker {

  private static final String[] FUNCTION_WORDS = {
    "the", "the", "the", "of", "of", "and", "and", "to", "to", "in", "in", "a", "a", "for", "that",
    "is", "was", "on", "with", "as", "by", "at", "from", "it", "be", "are", "has", "have", "had",
    "an", "were", "their", "which", "its", "they", "this", "but", "not", "been", "will", "more",
    "after", "about", "who", "would", "there", "than", "over", "also", "into"
  };

  private static final String[] OPENERS = {
    "The", "The", "The", "In", "But", "It", "They", "After", "This", "There", "As", "For", "We",
    "When", "However", "That", "While", "On", "With", "At"
  };

  private static final String[] COUNTRIES = {
    "France", "Germany", "Brazil", "India", "Japan", "Canada", "Spain", "Italy", "Mexico", "Egypt",
    "Kenya", "Poland", "Norway", "Peru", "Chile", "Turkey"
  };

  private static final double FUNCTION_SHARE = 0.4;
  private static final double TOPIC_SHARE = 0.2;
  private static final double PHRASE_SHARE = 0.01;
  private static final double NAMING_SHARE = 0.55;
  private static final double COUNTRY_SHARE = 0.15;

  private final Dice dice;
  private final Newsroom.Topic topic;
  private final List<String> people;
  private final Set<String> named = new LinkedHashSet<>();

  /**
   * @param people whom the text may name
   */
  TextMaker(Dice dice, Newsroom.Topic topic, List<String> people) {
    this.dice = dice;
    this.topic = topic;
    this.people = people;
  }

  /** Whom the text names, in full at least once. */
  List<String> named() {
    return List.copyOf(named);
  }

  String title() {
    StringBuilder title = new StringBuilder();
    int words = 4 + dice.below(6);
    for (int i = 0; i < words; i++) {
      title.append(i == 0 ? "" : " ").append(dice.chance(0.5) ? topicWord() : Newsroom.word(dice));
    }
    title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
    return title.toString();
  }

  /**
   * @param length about how long, in characters
   */
  String body(int length) {
    StringBuilder body = new StringBuilder(length + 200);
    while (body.length() < length) {
      if (!body.isEmpty()) {
        body.append(dice.chance(0.35) ? "\n\n" : " ");
      }
      addSentence(body);
    }
    return body.toString();
  }

  private void addSentence(StringBuilder body) {
    int words = 6 + dice.below(24);
    int naming = !people.isEmpty() && dice.chance(NAMING_SHARE) ? dice.below(words) : -1;
    int country = dice.chance(COUNTRY_SHARE) ? dice.below(words) : -1;
    body.append(dice.oneOf(OPENERS));
    for (int i = 0; i < words; i++) {
      body.append(' ');
      if (i == naming) {
        body.append(dice.chance(0.7) ? "said " : "told ").append(name()).append(' ');
      } else if (i == country) {
        body.append("in ").append(dice.oneOf(COUNTRIES)).append(' ');
      }
      body.append(word());
      if (i < words - 1 && dice.chance(0.06)) {
        body.append(',');
      }
    }
    // The last word is one of content: nobody takes it for an abbreviation.
    body.append(' ').append(Newsroom.word(dice)).append('.');
  }

  /** In full where someone is named for the first time, by the surname later. */
  private String name() {
    String person = people.get(dice.skewed(people.size()));
    return named.add(person) ? person : person.substring(person.indexOf(' ') + 1);
  }

  private String word() {
    if (dice.chance(FUNCTION_SHARE)) {
      return dice.oneOf(FUNCTION_WORDS);
    }
    if (dice.chance(PHRASE_SHARE)) {
      return topic.phrases().get(dice.below(topic.phrases().size()));
    }
    return dice.chance(TOPIC_SHARE) ? topicWord() : Newsroom.word(dice);
  }

  private String topicWord() {
    return topic.words().get(dice.skewed(topic.words().size()));
  }
}
