package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryPointerTest {

  @Test
  void caretsStandUnderThePlace() {
    assertThat(lines("oil foo:x gold", 4, 7)).containsExactly("  oil foo:x gold", "      ^^^");
  }

  @Test
  void endOfTheQueryIsAPlace() {
    assertThat(lines("oil AND", 7, 7)).containsExactly("  oil AND", "         ^");
    assertThat(lines("", 0, 0)).containsExactly("  ", "  ^");
    assertThat(lines("oil", 9, 12)).containsExactly("  oil", "     ^");
  }

  @Test
  void charactersOutsideTheBasicPlaneTakeOneColumn() {
    assertThat(lines("🐋🐋 \"x", 5, 6)).containsExactly("  🐋🐋 \"x", "     ^");
  }

  @Test
  void longQueryIsCutAroundThePlace() {
    String query = "a".repeat(300) + "\"" + "b".repeat(300);

    assertThat(lines(query, 300, 301))
        .containsExactly(
            "  …" + "a".repeat(50) + "\"" + "b".repeat(49) + "…", "  " + " ".repeat(51) + "^");
    assertThat(lines(query, 0, 601).get(1)).isEqualTo("  " + "^".repeat(50));
  }

  @Test
  void whatSteersATerminalIsBlank() {
    assertThat(lines("\u001B[2J\n\t\"x", 6, 7)).containsExactly("   [2J  \"x", "        ^");
  }

  private static List<String> lines(String query, int start, int end) {
    return new QueryPointer(query, new Span(start, end)).lines();
  }
}
