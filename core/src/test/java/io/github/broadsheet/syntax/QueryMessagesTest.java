package io.github.broadsheet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.WordMatching;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryMessagesTest {

  static Stream<String> messages() {
    return Tables.lines("messages.txt");
  }

  @ParameterizedTest
  @MethodSource("messages")
  void strictParsingSaysWhatIsWrongWhereAndWhatWasExpected(String line) {
    String[] sides = line.split(" ⇒ ", 2);
    assertThatThrownBy(() -> QueryLanguage.parse(sides[0]))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(sides[1]);
  }

  @Test
  void emptyAndExcludingQueriesAreToldWhenLenient() {
    assertThat(QueryLanguage.parseLenient("", WordMatching.ALL).diagnostics())
        .singleElement()
        .hasToString("query says nothing; every article matches");
    assertThat(QueryLanguage.parseLenient("-a", WordMatching.ALL).diagnostics())
        .singleElement()
        .hasToString("query only excludes; every other article matches");
  }

  @Test
  void messagesShowNoControlCharactersAndLittleOfTheText() {
    String text = "published:\u001b[31m" + "\u0007".repeat(500);
    assertThatThrownBy(() -> QueryLanguage.parse(text))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith("published must be a date, got \"\\u001B[31m\\u0007\\u0007")
        .hasMessageContaining("…\"")
        .satisfies(
            e ->
                assertThat(e.getMessage()).doesNotContain("\u001b", "\u0007").hasSizeLessThan(250));
  }
}
