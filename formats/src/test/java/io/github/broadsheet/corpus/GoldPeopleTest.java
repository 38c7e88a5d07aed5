package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the people found in src-test-data with those a careful reader marked. */
class GoldPeopleTest {

  private static final List<GoldPeople> GOLD =
      GoldPeople.read(Corpora.sourceTestData().resolve("gold-people.jsonl"));

  private static NewsIndex index;

  @BeforeAll
  static void put() {
    index = LuceneNewsIndex.inMemory();
    Corpora.putAll(index, Corpora.sourceTestArticles());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void mentionsAreFoundWhereTheyStand() {
    FoundAndGold body = new FoundAndGold();
    FoundAndGold title = new FoundAndGold();
    for (GoldPeople gold : GOLD) {
      body.add(found(gold.id(), TextField.BODY, false), spans(gold.body()));
      title.add(found(gold.id(), TextField.TITLE, false), spans(gold.title()));
    }
    assertThat(body.f1()).as("body: %s", body).isGreaterThanOrEqualTo(0.95);
    assertThat(title.f1()).as("titles: %s", title).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void creditsAreToldFromMentions() {
    FoundAndGold credits = new FoundAndGold();
    for (GoldPeople gold : GOLD) {
      credits.add(found(gold.id(), TextField.BODY, true), spans(gold.credits()));
    }
    assertThat(credits.precision()).as("credits: %s", credits).isEqualTo(1);
    assertThat(credits.recall()).as("credits: %s", credits).isGreaterThanOrEqualTo(0.75);
  }

  /** Of names that belong to one person by the rules alone: a directory is not needed for them. */
  @Test
  void mentionsBelongToThePersonMeant() {
    int right = 0;
    int all = 0;
    for (GoldPeople gold : GOLD) {
      List<Mention> mentions = mentions(gold.id());
      for (GoldPeople.Named named : gold.body()) {
        for (Mention mention : mentions) {
          if (mention.field() == TextField.BODY && mention.span().equals(named.span())) {
            all++;
            right += shown(mention.person()).equals(shown(named.person())) ? 1 : 0;
          }
        }
      }
    }
    assertThat((double) right / all).as("%d of %d", right, all).isGreaterThanOrEqualTo(0.9);
  }

  private static String shown(String name) {
    return index.people().shownName(name);
  }

  private static List<Span> spans(List<GoldPeople.Named> named) {
    return named.stream().map(GoldPeople.Named::span).toList();
  }

  private static List<Span> found(String id, TextField field, boolean credits) {
    return mentions(id).stream()
        .filter(mention -> mention.field() == field)
        .filter(mention -> (mention.rule() == MentionRule.CREDIT) == credits)
        .map(Mention::span)
        .toList();
  }

  private static List<Mention> mentions(String id) {
    return index.find(id).map(IndexedArticle::mentions).orElseThrow();
  }
}
