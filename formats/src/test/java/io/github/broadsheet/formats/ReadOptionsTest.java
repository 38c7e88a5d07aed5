package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {

  private static final ReadOptions GIVEN =
      ReadOptions.DEFAULT.withOutlet("Terrace").withDate(NewsDate.parse("2019-02"));

  @Test
  void outletAndDateServeWhereTheArticleHasNone() {
    Article article = read("{\"title\": \"Ferry back\"}", GIVEN);

    assertThat(article.outlet()).isEqualTo("Terrace");
    assertThat(article.published()).isEqualTo(NewsDate.parse("2019-02"));
  }

  @Test
  void whatTheArticleSaysPrevails() {
    Article article =
        read("{\"title\": \"Ferry back\", \"outlet\": \"Courier\", \"date\": \"2020\"}", GIVEN);

    assertThat(article.outlet()).isEqualTo("Courier");
    assertThat(article.published()).isEqualTo(NewsDate.parse("2020"));
  }

  @Test
  void dateServesWhereTheArticlesOwnCannotBeRead() {
    Article article = read("{\"title\": \"Ferry back\", \"date\": \"Saturday\"}", GIVEN);

    assertThat(article.published()).isEqualTo(NewsDate.parse("2019-02"));
  }

  @Test
  void timesWithoutAZoneAreReadInTheZone() {
    ReadOptions caracas = ReadOptions.DEFAULT.withZone(ZoneId.of("America/Caracas"));

    Article article = read("{\"title\": \"Ferry back\", \"date\": \"2019-02-02T10:30\"}", caracas);

    assertThat(article.published()).isEqualTo(NewsDate.parse("2019-02-02T14:30:00Z"));
  }

  @Test
  void nothingIsAssumedByDefault() {
    Article article = read("{\"title\": \"Ferry back\"}", ReadOptions.DEFAULT);

    assertThat(article.outlet()).isNull();
    assertThat(article.published()).isNull();
  }

  @Test
  void blankOutletIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadOptions.DEFAULT.withOutlet(" "))
        .withMessage("outlet must not be blank, got \" \"");
  }

  private static Article read(String json, ReadOptions options) {
    return Outcomes.of(new ByteArrayInputStream(Outcomes.utf8(json)), options).article();
  }
}
