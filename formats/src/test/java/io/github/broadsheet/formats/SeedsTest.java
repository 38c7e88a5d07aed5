package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads five pages scraped from the web, which are not part of the repository. */
class SeedsTest {

  private Outcomes outcomes = new Outcomes(List.of());

  @BeforeEach
  void readSeeds() {
    Path seeds = RepositoryRoot.find().resolveSibling("shared").resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), () -> seeds + " is not there");
    outcomes = Outcomes.of(seeds);
  }

  @Test
  void allAreReadWithoutARemark() {
    assertThat(outcomes.ids())
        .containsExactly(
            "000_a25c9f268dc1070e.txt",
            "001_251d0631967e8ef7.txt",
            "002_08dd1ee021fd541e.txt",
            "003_0b43734f4eb3a620.txt",
            "004_7a9551d9d8a034b4.txt");
    assertThat(outcomes.rejections()).isEmpty();
    assertThat(outcomes.notes()).isEmpty();
  }

  @Test
  void titlesAreTakenWhereThereIsOne() {
    assertThat(outcomes.articles())
        .extracting(Article::title)
        .containsExactly(
            "Protesters face off in dueling rallies in Venezuela’s capital",
            "Venezuelan opposition holds huge rally amid first major army defection against Maduro",
            null,
            "Venezuela Crisis News: Violent Clashes As Opposition Leader Guaido Calls For Coup"
                + " [Photos]",
            null);
  }

  @Test
  void onlyTheStatedDateIsTaken() {
    assertThat(outcomes.articles())
        .extracting(Article::published)
        .containsExactly(null, null, NewsDate.of(LocalDate.of(2019, 2, 1)), null, null);
  }

  @Test
  void bodiesBeginBehindTitleAndDateAndKeepTheRest() {
    assertThat(outcomes.articles())
        .extracting(article -> String.valueOf(article.body()).lines().findFirst().orElse(""))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Caracas, Venezuela CNN"),
            first ->
                assertThat(first)
                    .isEqualTo(
                        "Opposition leader Juan Guaidó urges supporters to continue protesting"),
            first -> assertThat(first).startsWith("Venezuela's self-proclaimed interim president"),
            first -> assertThat(first).startsWith("Self-proclaimed Venezuelan president"),
            first -> assertThat(first).isEqualTo("© Screenshot / Juan Guaido / Twitter"));
  }

  @Test
  void whatNobodySaysIsAbsent() {
    assertThat(outcomes.articles())
        .allSatisfy(
            article -> {
              assertThat(article.outlet()).isNull();
              assertThat(article.people()).isEmpty();
              assertThat(article.authors()).isEmpty();
              assertThat(article.url()).isNull();
              assertThat(article.language()).isNull();
            });
  }
}
