package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.TextField;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every {@link MentionFinder} owes. Extend it to test a finder of your own. */
public abstract class MentionFinderContract {

  private static final List<Article> ARTICLES =
      List.of(
          Article.of(
                  "harbour",
                  """
                  Harbour Minister Ana Belén Ruiz opened the quay on Monday.

                  “It took ten years,” Ruiz said. Her deputy, Tomás O’Hara, thanked Ruiz’s staff 🎉 and \
                  Jean-Luc van der Berg of the port.
                  """)
              .withTitle("Ruiz Opens the Longest Quay in the Country")
              .withPeople("Ana Belén Ruiz"),
          Article.of("capitals", "PRESIDENT JOHN SMITH SPEAKS TO ANA RUIZ"),
          Article.ofTitle("headline", "President Maria Lopez meets John Smith"),
          Article.of("odd", "\u0000 \uD83D A. A. — ’s “” (((\t\n\n . Mr. \uDE00 Smith-"),
          Article.of("spanish", "El presidente Juan Pérez dijo que no. Pérez habló en la plaza."));

  /** Returns the finder under test; called more than once. */
  protected abstract MentionFinder finder();

  @Test
  void surfaceIsTheTextOfItsSpan() {
    for (Article article : ARTICLES) {
      for (Mention mention : finder().find(article)) {
        String text = mention.field() == TextField.TITLE ? article.title() : article.body();
        assertThat(text.substring(mention.span().start(), mention.span().end()))
            .isEqualTo(mention.surface());
      }
    }
  }

  @Test
  void mentionsComeInReadingOrderAndNeverOverlap() {
    for (Article article : ARTICLES) {
      List<Mention> mentions = finder().find(article);
      for (int i = 1; i < mentions.size(); i++) {
        Mention before = mentions.get(i - 1);
        Mention after = mentions.get(i);
        if (before.field() == after.field()) {
          assertThat(after.span().start()).isGreaterThanOrEqualTo(before.span().end());
        } else {
          assertThat(before.field()).isEqualTo(TextField.TITLE);
        }
      }
    }
  }

  @Test
  void equalArticlesHaveEqualMentionsWhateverWasReadBefore() {
    List<List<Mention>> forth = ARTICLES.stream().map(finder()::find).toList();
    MentionFinder other = finder();
    List<Article> reversed = new java.util.ArrayList<>(ARTICLES);
    Collections.reverse(reversed);
    List<List<Mention>> back =
        new java.util.ArrayList<>(reversed.stream().map(other::find).toList());
    Collections.reverse(back);
    assertThat(back).isEqualTo(forth);
  }

  @Test
  void severalThreadsMayUseOneFinder() {
    MentionFinder finder = finder();
    List<List<Mention>> alone = ARTICLES.stream().map(finder::find).toList();
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> finder.find(ARTICLES.get(i % ARTICLES.size())))
                .toList())
        .isEqualTo(IntStream.range(0, 64).mapToObj(i -> alone.get(i % alone.size())).toList());
  }

  @Test
  void anyTextIsReadInGoodTime() {
    List<String> hostile =
        List.of(
            "A ",
            "a",
            "Aa",
            "Smith ",
            "Mr. ",
            "John Smith\n",
            "Secretary of ",
            "\" A ",
            "A-",
            ". ");
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (String piece : hostile) {
            String body = piece.repeat(1_000_000 / piece.length());
            finder().find(Article.of("hostile", body));
          }
        });
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> finder().find(null));
  }
}
