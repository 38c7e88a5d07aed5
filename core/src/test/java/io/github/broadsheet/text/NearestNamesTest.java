package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

  private static final List<String> NAMES =
      List.of("juan guaido", "nicolas maduro", "harbour courier", "herald", "ada berg");

  @ParameterizedTest
  @CsvSource({
    "guiado, juan guaido",
    "juan guaydo, juan guaido",
    "maduro, nicolas maduro",
    "madruo, nicolas maduro",
    "herold, herald",
    "the herald, herald",
    "courier, harbour courier",
    "curier, harbour courier"
  })
  void misspeltNameFindsTheNearest(String name, String nearest) {
    assertThat(NearestNames.nearest(name, NAMES, 1)).containsExactly(nearest);
  }

  @ParameterizedTest
  @CsvSource({"zeppelin", "x", "guatemala", "''"})
  void nameLikeNoneFindsNone(String name) {
    assertThat(NearestNames.nearest(name, NAMES, 3)).isEmpty();
  }

  @Test
  void nearerNamesComeFirstAndEqualOnesInOrder() {
    List<String> names = List.of("hamburg", "harburg", "marburg", "harbour");

    assertThat(NearestNames.nearest("harburk", names, 10))
        .containsExactly("harburg", "hamburg", "harbour", "marburg");
    assertThat(NearestNames.nearest("harburk", names, 1)).containsExactly("harburg");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, '', 3",
    "abc, abd, 1",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, abxc, 1",
    "kitten, sitting, 3",
    "ca, abc, 3"
  })
  void distanceCountsLettersInsertedDeletedReplacedOrSwapped(String a, String b, int distance) {
    assertThat(NearestNames.distance(a, b)).isEqualTo(distance);
    assertThat(NearestNames.distance(b, a)).isEqualTo(distance);
  }
}
