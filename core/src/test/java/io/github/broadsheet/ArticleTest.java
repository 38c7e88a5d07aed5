package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  private static final Article ARTICLE = Article.of("a", "text");

  @Test
  void nothingIsMadeUp() {
    assertThat(ARTICLE.title()).isNull();
    assertThat(ARTICLE.outlet()).isNull();
    assertThat(ARTICLE.published()).isNull();
    assertThat(ARTICLE.people()).isEmpty();
    assertThat(ARTICLE.authors()).isEmpty();
    assertThat(ARTICLE.url()).isNull();
    assertThat(ARTICLE.language()).isNull();
    assertThat(Article.ofTitle("a", "Title").body()).isNull();
  }

  @Test
  void withChangesOnePartAndKeepsTheOthers() {
    Article whole =
        ARTICLE
            .withTitle("Title")
            .withOutlet("CNN")
            .withPublished(NewsDate.parse("2019"))
            .withPeople("Ada Berg", "Carla Dahl")
            .withAuthors("Eva Falk")
            .withUrl("https://example.org")
            .withLanguage("en");

    assertThat(whole)
        .isEqualTo(
            new Article(
                "a",
                "Title",
                "text",
                "CNN",
                NewsDate.parse("2019"),
                List.of("Ada Berg", "Carla Dahl"),
                List.of("Eva Falk"),
                "https://example.org",
                "en"));
    assertThat(whole.withBody("other").body()).isEqualTo("other");
    assertThat(whole.withBody("other").withBody("text")).isEqualTo(whole);
  }

  @Test
  void nullTakesAPartAway() {
    Article article = ARTICLE.withTitle("Title").withOutlet("CNN").withUrl("u").withLanguage("en");

    assertThat(article.withTitle(null).withOutlet(null).withUrl(null).withLanguage(null))
        .isEqualTo(ARTICLE);
    assertThat(article.withPublished(null)).isEqualTo(article);
    assertThat(article.withBody(null).title()).isEqualTo("Title");
  }

  @Test
  void listsAreCopied() {
    List<String> people = new ArrayList<>(List.of("Ada Berg"));
    Article article = ARTICLE.withPeople(people).withAuthors(people);
    people.add("Carla Dahl");

    assertThat(article.people()).containsExactly("Ada Berg");
    assertThatThrownBy(() -> article.authors().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void titleOrBodyIsNeeded() {
    assertThatThrownBy(() -> ARTICLE.withBody(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("article a must have a title or a body, got neither");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void blankIsNotAbsent(String blank) {
    String message = " must not be blank, got \"" + blank + "\"";
    assertRefused("id" + message, () -> Article.of(blank, "text"));
    assertRefused("body" + message, () -> Article.of("a", blank));
    assertRefused("title" + message, () -> Article.ofTitle("a", blank));
    assertRefused("outlet" + message, () -> ARTICLE.withOutlet(blank));
    assertRefused("url" + message, () -> ARTICLE.withUrl(blank));
    assertRefused("language" + message, () -> ARTICLE.withLanguage(blank));
    assertRefused("people" + message, () -> ARTICLE.withPeople("Ada Berg", blank));
    assertRefused("authors" + message, () -> ARTICLE.withAuthors(blank));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> Article.of(null, "text"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
    assertThatThrownBy(() -> Article.of("a", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("body");
    assertThatThrownBy(() -> Article.ofTitle("a", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("title");
  }

  private static void assertRefused(String message, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
