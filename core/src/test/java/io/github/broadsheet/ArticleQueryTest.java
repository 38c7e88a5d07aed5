package io.github.broadsheet;

import static io.github.broadsheet.ArticleQuery.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleQueryTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void textsMustNotBeBlank(String blank) {
    String message = " must not be blank, got \"" + blank + "\"";
    assertRefused("text" + message, () -> word(blank));
    assertRefused("text" + message, () -> ArticleQuery.phrase(blank));
    assertRefused("prefix" + message, () -> ArticleQuery.prefix(blank));
    assertRefused("text" + message, () -> ArticleQuery.fuzzy(blank, 1));
    assertRefused("person" + message, () -> ArticleQuery.mentions(blank));
    assertRefused("id" + message, () -> ArticleQuery.relatedTo(blank));
    assertThat(ArticleQuery.userText(blank)).isEqualTo(new ArticleQuery.UserText(blank));
  }

  @Test
  void distancesAreBounded() {
    assertRefused(
        "slop must be between 0 and 100, got 101",
        () -> new ArticleQuery.Phrase(TextField.ANY, "a b", 101));
    assertRefused(
        "slop must be between 0 and 100, got -1",
        () -> new ArticleQuery.Phrase(TextField.ANY, "a b", -1));
    assertRefused(
        "distance must be between 0 and 100, got 101",
        () -> new ArticleQuery.Near(List.of(word("a"), word("b")), 101));
    assertRefused(
        "distance must be between 0 and 100, got -1",
        () -> new ArticleQuery.Near(List.of(word("a"), word("b")), -1));
    assertRefused(
        "near must have at least two parts, got 1",
        () -> new ArticleQuery.Near(List.of(word("a")), 1));
  }

  @Test
  void numbersAreBounded() {
    assertRefused("maxEdits must be 1 or 2, got 0", () -> ArticleQuery.fuzzy("a", 0));
    assertRefused("maxEdits must be 1 or 2, got 3", () -> ArticleQuery.fuzzy("a", 3));
    assertRefused("count must be >= 1, got 0", () -> new ArticleQuery.AtLeast(word("a"), 0));
    assertRefused("boost must be above 0 and at most 1000, got 0.0", () -> word("a").boosted(0));
    assertRefused(
        "boost must be above 0 and at most 1000, got 1000.1", () -> word("a").boosted(1000.1f));
    assertRefused(
        "boost must be above 0 and at most 1000, got NaN", () -> word("a").boosted(Float.NaN));
    assertThat(word("a").boosted(1_000)).isEqualTo(new ArticleQuery.Boosted(word("a"), 1_000));
  }

  @Test
  void groupsNeedAPart() {
    assertRefused("allOf must have at least one part, got none", ArticleQuery::allOf);
    assertRefused("anyOf must have at least one part, got none", ArticleQuery::anyOf);
  }

  @Test
  void groupsCopyTheirParts() {
    List<ArticleQuery> parts = new ArrayList<>(List.of(word("a"), word("b")));
    ArticleQuery all = new ArticleQuery.AllOf(parts);
    ArticleQuery near = new ArticleQuery.Near(parts, 3);
    parts.clear();

    assertThat(all).isEqualTo(ArticleQuery.allOf(word("a"), word("b")));
    assertThat(near).isEqualTo(new ArticleQuery.Near(List.of(word("a"), word("b")), 3));
  }

  @Test
  void combiningGrowsAGroupAndDoesNotNest() {
    assertThat(word("a").and(word("b")).and(word("c")))
        .isEqualTo(ArticleQuery.allOf(word("a"), word("b"), word("c")));
    assertThat(word("a").or(word("b")).or(word("c")))
        .isEqualTo(ArticleQuery.anyOf(word("a"), word("b"), word("c")));
    assertThat(word("a").and(word("b")).or(word("c")))
        .isEqualTo(ArticleQuery.anyOf(ArticleQuery.allOf(word("a"), word("b")), word("c")));
    assertThat(word("a").negated()).isEqualTo(new ArticleQuery.Not(word("a")));
  }

  @Test
  void nullIsRefusedByName() {
    assertNull("text", () -> word(null));
    assertNull("field", () -> new ArticleQuery.Word(null, "a"));
    assertNull("query", () -> new ArticleQuery.Not(null));
    assertNull("query", () -> new ArticleQuery.SameSentence(null));
    assertNull("query", () -> new ArticleQuery.SameParagraph(null));
    assertNull("query", () -> new ArticleQuery.AtLeast(null, 1));
    assertNull("query", () -> new ArticleQuery.Boosted(null, 1));
    assertNull("query", () -> new ArticleQuery.Preferred(null));
    assertNull("filter", () -> ArticleQuery.filtered(null));
    assertNull("text", () -> ArticleQuery.userText(null));
  }

  private static void assertNull(String name, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  private static void assertRefused(String message, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
