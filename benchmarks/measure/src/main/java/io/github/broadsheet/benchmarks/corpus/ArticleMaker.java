package io.github.broadsheet.benchmarks.corpus;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes articles from a seed: any number of them, the same for the same seed, each by itself.
 *
 * <p>The proportions are those of newspapers, by rule of thumb: bodies of 0.5 to 8 kB with a mean
 * of about 3 kB, two of five words are function words, the others follow Zipf's law with a tail
 * that grows with the collection; ten years of dates, hundreds of outlets, tens of thousands of
 * people, who are named in full first and by surname later. Articles come as they do in an archive
 * that is kept up: in order of time, some of them some days late.
 */
public final class ArticleMaker {

  private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
  private static final int DAY = 86_400;
  private static final long SECONDS = 10L * 365 * DAY;
  private static final int LATEST = 3 * DAY;

  private static final double MEDIAN_BODY = 2_550;
  private static final double SPREAD = 0.55;
  private static final int MIN_BODY = 500;
  private static final int MAX_BODY = 8_000;

  private final Newsroom newsroom;
  private final long count;

  /**
   * Makes articles from a seed.
   *
   * @param count how many there are in ten years
   */
  public ArticleMaker(long seed, long count) {
    newsroom = new Newsroom(seed);
    this.count = count;
  }

  /** Returns the articles of the ten years. */
  public Articles articles() {
    AtomicLong next = new AtomicLong();
    return () -> {
      long number = next.getAndIncrement();
      return number < count ? article(number) : null;
    };
  }

  /** Returns one article; equal numbers give equal articles. */
  public CorpusArticle article(long number) {
    Dice dice = newsroom.dice(number);
    Newsroom.Topic topic = newsroom.topic(dice.skewed(newsroom.topics()));
    List<String> people = people(dice, topic);
    TextMaker text = new TextMaker(dice, topic, people);
    String title = text.title();
    String body = text.body(dice.logNormal(MEDIAN_BODY, SPREAD, MIN_BODY, MAX_BODY));
    return new CorpusArticle(
        "a" + number,
        title,
        body,
        Newsroom.outlet(dice.skewed(Newsroom.OUTLETS)),
        published(number, dice),
        text.named());
  }

  private Instant published(long number, Dice dice) {
    return FIRST.plusSeconds(SECONDS * number / count - dice.below(LATEST));
  }

  private static List<String> people(Dice dice, Newsroom.Topic topic) {
    Set<String> people = new LinkedHashSet<>();
    int count = dice.below(6);
    for (int i = 0; i < count; i++) {
      people.add(
          dice.chance(0.5)
              ? topic.people().get(dice.skewed(topic.people().size()))
              : Newsroom.person(dice.skewed(Newsroom.PEOPLE)));
    }
    return new ArrayList<>(people);
  }
}
