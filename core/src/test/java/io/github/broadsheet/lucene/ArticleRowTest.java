package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001",
        "9999",
        "0001-01",
        "2019-12",
        "9999-12",
        "0001-01-01",
        "1969-12-31",
        "2020-02-29",
        "9999-12-31",
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999Z",
        "2019-02-02T10:30:00.123Z",
        "9999-12-31T23:59:59.999Z"
      })
  void dateComesBackAsPreciseAsItWas(String date) throws IOException {
    NewsDate published = NewsDate.parse(date);

    assertThat(read(Article.of("a", "x").withPublished(published)).published())
        .isEqualTo(published);
  }

  @Test
  void whatIsAbsentStaysAbsent() throws IOException {
    assertThat(read(Article.of("a", "x")))
        .isEqualTo(new ArticleRow(null, null, null, List.of(), List.of()));
  }

  @Test
  void peopleComeBackAsGivenAndAreShownEachOnce() throws IOException {
    ArticleRow row =
        read(
            Article.of("a", "x")
                .withTitle("Title")
                .withOutlet("Outlet")
                .withPeople("Juan Guaidó", "Ada Berg", "juan guaido", "Bea Holm"));

    assertThat(row.people()).containsExactly("Juan Guaidó", "Ada Berg", "juan guaido", "Bea Holm");
    assertThat(row.everyone()).containsExactly("Juan Guaidó", "Ada Berg", "Bea Holm");
  }

  @Test
  void peopleOfWhomNoneIsNamedTwiceAreKeptOnce() {
    BytesRef once = row(Article.of("a", "x").withPeople("Juan Guaidó", "Ada Berg")).bytes();

    assertThat(once.utf8ToString().split("Ada Berg", -1)).hasSize(2);
  }

  @Test
  void bytesThatAreNoRowAreCorrupt() {
    byte[] bytes = row(Article.of("a", "x").withPublished(NewsDate.parse("2019"))).bytes().bytes;
    byte[] unknownPrecision = bytes.clone();
    unknownPrecision[2] = 5;

    assertThatThrownBy(() -> ArticleRow.parse(new BytesRef(unknownPrecision)))
        .isInstanceOf(CorruptIndexException.class)
        .hasMessageContaining("a row does not make sense");
    assertThatThrownBy(() -> ArticleRow.parse(new BytesRef(Arrays.copyOf(bytes, 4))))
        .isInstanceOf(CorruptIndexException.class);
  }

  private static ArticleRow read(Article article) throws IOException {
    return ArticleRow.parse(row(article).bytes());
  }

  private static ArticleRow row(Article article) {
    return ArticleRow.of(article, List.of());
  }
}
