package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFinderTest {

  private static List<Mention> find(String body) {
    return RuleMentionFinder.withoutHints().find(Article.of("test", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Anna Torrance",
        "By ANNA TORRANCE\n\nThe quay was opened on Monday.",
        "The quay is open. (Reporting by Anna Torrance; Editing by Michael Oliva)",
        "The quay is open.\n\nAnna Torrance contributed to this report.",
        "The quay is open.\n\nAnna Torrance reported from Lima, and Michael Oliva in Quito.",
        "The quay on Monday. ANNA TORRANCE / REUTERS",
        "The quay on Monday. Anna Torrance/Harbour Post",
        "The quay (Photo: Anna Torrance)",
        "The quay, seen from the north. REUTERS/Anna Torrance",
        "© Anna Torrance / Twitter",
      })
  void namesInCreditsAreCredits(String body) {
    assertThat(find(body)).isNotEmpty().extracting(Mention::rule).containsOnly(MentionRule.CREDIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The memo was written by Anna Torrance in May.",
        "Two deaths were reported from Lima, Anna Torrance said.",
        "Anna Torrance contributed to the fund.",
        "The report by Anna Torrance is out.",
      })
  void namesInOrdinarySentencesAreNot(String body) {
    assertThat(find(body)).singleElement().returns(MentionRule.FULL_NAME, Mention::rule);
  }

  @Test
  void aReporterLendsNoFullNameToASurnameInTheText() {
    List<Mention> mentions =
        find("President Torrance spoke on Monday.\n\nAnna Torrance contributed to this report.");
    assertThat(mentions).extracting(Mention::person).containsExactly("Torrance", "Anna Torrance");
  }
}
