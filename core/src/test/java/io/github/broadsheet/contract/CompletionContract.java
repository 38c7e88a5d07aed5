package io.github.broadsheet.contract;

import static io.github.broadsheet.Completion.Kind.OUTLET;
import static io.github.broadsheet.Completion.Kind.PERSON;
import static io.github.broadsheet.Completion.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.Completion;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text typed so far may become. */
interface CompletionContract extends IndexUnderTest {

  @Test
  default void namesComeBeforeTitlesTheMostFrequentFirst() {
    try (NewsIndex index = guards()) {
      assertThat(index.complete("gua", 10))
          .containsExactly(
              new Completion(OUTLET, "Guardian", 3),
              new Completion(PERSON, "Guadalupe Marín", 1),
              new Completion(PERSON, "Juan Guaidó", 2),
              new Completion(TITLE, "Guaidó speaks", 1),
              new Completion(TITLE, "Guards wait for Guaidó", 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"guaidó", "GUAIDO", "juan gu", "Juan  Guaidó", " guaid"})
  default void casesAccentsAndSpacesMakeNoDifference(String prefix) {
    try (NewsIndex index = guards()) {
      assertThat(index.complete(prefix, 1))
          .containsExactly(new Completion(PERSON, "Juan Guaidó", 2));
    }
  }

  @Test
  default void titleHasAllWordsTypedTheLastPerhapsNotToItsEnd() {
    try (NewsIndex index = guards()) {
      assertThat(index.complete("guaido guards wa", 10))
          .containsExactly(new Completion(TITLE, "Guards wait for Guaidó", 1));
      assertThat(index.complete("speaking", 10))
          .containsExactly(new Completion(TITLE, "Guaidó speaks", 1));
      assertThat(index.complete("guaido zz", 10)).isEmpty();
    }
  }

  @Test
  default void limitBoundsAllKindsTogether() {
    try (NewsIndex index = guards()) {
      assertThat(index.complete("gua", 4)).hasSize(4);
      assertThat(index.complete("gua", 1)).extracting(Completion::kind).containsExactly(OUTLET);
      assertThatThrownBy(() -> index.complete("gua", 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be between 1 and 100, got 0");
      assertThatThrownBy(() -> index.complete("gua", 101))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be between 1 and 100, got 101");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zz", "&", "\u0000", "\u0301", "\uD800", "*", "\"", "(", "-"})
  default void nothingBeginsWithNothing(String prefix) {
    try (NewsIndex index = guards()) {
      assertThat(index.complete(prefix, 10)).isEmpty();
    }
  }

  @Test
  default void anyLengthMayBeTyped() {
    try (NewsIndex index = guards()) {
      assertThat(index.complete("guaido ".repeat(5_000), 10)).isEmpty();
      assertThat(index.complete("x".repeat(100_000), 10)).isEmpty();
    }
  }

  @Test
  default void equalTitlesAreShownOnce() {
    try (NewsIndex index =
        indexOf(
            Article.ofTitle("a", "Oil up"),
            Article.ofTitle("b", "Oil up"),
            Article.ofTitle("c", "Oil up again"))) {
      assertThat(index.complete("oil", 2))
          .extracting(Completion::text)
          .containsExactly("Oil up", "Oil up again");
    }
  }

  @Test
  default void articlesThatWereReplacedOrDeletedDoNotCount() {
    Article[] articles = new Article[10];
    for (int i = 0; i < 10; i++) {
      articles[i] =
          Article.of("a" + i, "x").withTitle("Oil up").withPeople("Olga Ortiz").withOutlet("Oslo");
    }
    try (NewsIndex index = indexOf(articles)) {
      index.complete("o", 10);
      for (int i = 0; i < 5; i++) {
        index.put(articles[i]);
      }
      index.delete("a9");

      assertThat(index.complete("ol", 10).getFirst())
          .isEqualTo(new Completion(PERSON, "Olga Ortiz", 9));
      assertThat(index.complete("os", 10).getFirst()).isEqualTo(new Completion(OUTLET, "Oslo", 9));
    }
  }

  @Test
  default void nameIsShownInOneSpellingAndCountsAllOfThem() {
    try (NewsIndex index =
        indexOf(
            Article.of("a", "x").withPeople("JUAN GUAIDO"),
            Article.of("b", "x").withPeople("Juan Guaidó"),
            Article.of("c", "x").withPeople("Juan Guaidó", "Juan Guaido"))) {
      List<Completion> found = index.complete("gua", 10);
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().count()).isEqualTo(3);
    }
  }

  private NewsIndex guards() {
    return indexOf(
        Article.of("a", "x")
            .withTitle("Guards wait for Guaidó")
            .withOutlet("Guardian")
            .withPeople("Juan Guaidó"),
        Article.of("b", "x")
            .withTitle("Guaidó speaks")
            .withOutlet("Guardian")
            .withPeople("Juan Guaidó", "Ada Berg")
            .withPublished(NewsDate.parse("2019")),
        Article.of("c", "x").withOutlet("Guardian").withPeople("Guadalupe Marín"));
  }
}
