package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameHintsLearnerTest {

  private static NameHints learn(List<Article> articles) {
    NameHintsLearner learner = new NameHintsLearner();
    articles.forEach(learner::add);
    return learner.freeze();
  }

  private static List<Article> archive() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(
          Article.of(
              "a" + i,
              "On Monday the minister, Ana Zebulink, spoke at the Querrow Corp plant. Zebulink said "
                  + "that the Querrow Corp plant will close. The harbour stays open."));
    }
    articles.add(Article.of("b", "Nothing happened at the harbour."));
    return articles;
  }

  @Test
  void countsArticlesNotWords() {
    NameHints hints = learn(archive());
    assertThat(hints.articles()).isEqualTo(31);
    assertThat(hints.counts("zebulink")).isEqualTo(new NameCounts(0, 30, 0, 30, 0));
    assertThat(hints.counts("querrow")).isEqualTo(new NameCounts(0, 30, 0, 0, 30));
    assertThat(hints.counts("ana").first()).isEqualTo(30);
  }

  @Test
  void leavesOutWordsThatNeverStandInAName() {
    assertThat(learn(archive()).words()).doesNotContainKey("harbour");
  }

  @Test
  void orderOfArticlesChangesNothing() {
    List<Article> shuffled = archive();
    Collections.shuffle(shuffled, new Random(11));
    assertThat(learn(shuffled)).isEqualTo(learn(archive()));
  }

  @Test
  void hintsFindABareSurnameAndDropACompany() {
    MentionFinder finder = RuleMentionFinder.withHints(learn(archive()));
    assertThat(finder.find(Article.of("c", "It is said that Zebulink will go, and soon.")))
        .extracting(Mention::surface)
        .containsExactly("Zebulink");
    assertThat(finder.find(Article.of("d", "The strike at Querrow Olbers went on."))).isEmpty();
  }

  @Test
  void otherLanguagesAreLeftOut() {
    NameHintsLearner learner = new NameHintsLearner();
    learner.add(Article.of("de", "Der Minister Karl Brandt sprach.").withLanguage("de"));
    assertThat(learner.freeze()).isEqualTo(NameHints.none());
  }
}
