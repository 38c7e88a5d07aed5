package io.github.broadsheet.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * What articles are made of: outlets, people, topics with words, phrases and people of their own.
 * Skewed, as in life: a few outlets, people and topics have most of the articles.
 */
final class Newsroom {

  static final int OUTLETS = 400;
  static final int PEOPLE = 40_000;
  private static final int TOPICS = 800;

  /** The words that are common in all articles; rarer ones are without number. */
  private static final int COMMON_WORDS = 8_000;

  private static final double RARE = 0.06;

  private static final String[] GIVEN_NAMES = {
    "James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Linda", "David",
    "Elizabeth", "William", "Barbara", "Richard", "Susan", "Joseph", "Jessica", "Thomas", "Sarah",
    "Charles", "Karen", "Daniel", "Nancy", "Matthew", "Margaret", "Anthony", "Sandra", "Steven",
    "Ashley", "Andrew", "Emily", "Kenneth", "Donna", "Kevin", "Michelle", "Brian", "Carol",
    "Edward", "Amanda", "Ronald", "Melissa"
  };

  private static final String[] PAPERS = {
    "Times", "Herald", "Post", "Tribune", "Gazette", "Chronicle", "Observer", "Wire"
  };

  /** Numbers far beyond the words of the texts: no word is also a name. */
  private static final long NAME_WORDS = 2_000_000_000L;

  private final long seed;
  private final List<Topic> topics = new ArrayList<>();

  Newsroom(long seed) {
    this.seed = seed;
    for (int i = 0; i < TOPICS; i++) {
      topics.add(topic(new Dice(seed, -1L - i)));
    }
  }

  /**
   * What articles are about.
   *
   * @param words that stand out in them
   * @param phrases of two or three words
   * @param people whom they name
   */
  record Topic(List<String> words, List<String> phrases, List<String> people) {}

  private static Topic topic(Dice dice) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      words.add(WordMaker.word(200 + dice.skewed(60_000)));
    }
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String phrase = words.get(dice.below(40)) + " " + words.get(dice.below(40));
      phrases.add(dice.chance(0.3) ? phrase + " " + words.get(dice.below(40)) : phrase);
    }
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      people.add(person(dice.skewed(PEOPLE)));
    }
    return new Topic(List.copyOf(words), List.copyOf(phrases), List.copyOf(people));
  }

  /** The chance of one article. */
  Dice dice(long article) {
    return new Dice(seed, article);
  }

  Topic topic(int number) {
    return topics.get(number);
  }

  int topics() {
    return topics.size();
  }

  /** A word of the text: half of all throws give the hundred commonest. */
  static String word(Dice dice) {
    return WordMaker.word(
        dice.chance(RARE) ? dice.endless(COMMON_WORDS) : dice.skewed(COMMON_WORDS));
  }

  /** A name of two words, of which no two people have both. */
  static String person(int number) {
    String given = GIVEN_NAMES[number % GIVEN_NAMES.length];
    return given + " " + name(number / 7 * 11L);
  }

  static String outlet(int number) {
    return "The " + name(1_000_000 + number) + " " + PAPERS[number % PAPERS.length];
  }

  private static String name(long number) {
    String word = WordMaker.word(NAME_WORDS + number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
